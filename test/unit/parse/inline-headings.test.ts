import { expectOutline } from '../../support/outline';

/** What keeps a paragraph from being a short list. */
const TEXT = '全年清淤十二公里，加固堤防三处，更换水泵八台，新建泵站两座，培训管护员六十人次。'.repeat(5);

describe('headings inside paragraphs', () => {
  it('are those whose sisters begin paragraphs', () =>
    expectOutline(
      '一、工作情况\n（一）河道治理有力。清淤十二公里。（二）泵站管护到位。一是换泵；二是换线。\n（三）宣传深入。发放手册。（四）队伍过硬。培训六十人。二、存在问题\n资金不足。三、下步打算\n（一）争取资金。上报项目。（二）补充人员。招聘两人。',
      `
heading 一、|工作情况
  heading （一）|河道治理有力
  heading （二）|泵站管护到位
    task 一是|换泵
    task 二是|换线
  heading （三）|宣传深入
  heading （四）|队伍过硬
heading 二、|存在问题
heading 三、|下步打算
  heading （一）|争取资金
  heading （二）|补充人员
`,
    ));
  it('are those that end a paragraph each, above text', () =>
    expectOutline(
      '全年各项工作取得成效。一、主要工作\n1.清淤河道。完成十二公里。\n2.加固堤防。完成三处。二、存在问题\n资金缺口较大。三、今后打算\n1.争取资金。上报项目。',
      `
heading 一、|主要工作
  heading 1.|清淤河道
  heading 2.|加固堤防
heading 二、|存在问题
heading 三、|今后打算
  heading 1.|争取资金
`,
    ));
  it('are all of a report that has come in one line, with spaces or without', () => {
    expectOutline(
      `清河县水利局工作总结 ${TEXT} 一、工作情况。 （一）河道治理有力。清淤十二公里。 （二）泵站管护到位。一是换泵；二是换线。 二、存在问题。资金不足。`,
      `
heading 一、|工作情况
  heading （一）|河道治理有力
  heading （二）|泵站管护到位
    task 一是|换泵
    task 二是|换线
heading 二、|存在问题
`,
    );
    expectOutline(
      `${TEXT}一、工作情况（一）河道治理有力。清淤十二公里。（二）泵站管护到位。换泵八台。二、存在问题。资金不足。`,
      `
heading 一、|工作情况
  heading （一）|河道治理有力
  heading （二）|泵站管护到位
heading 二、|存在问题
`,
    );
    expectOutline(
      `${TEXT} 一、工作情况 （一）河道治理 清淤十二公里。 （二）泵站管护 换泵八台。 二、存在问题 一是资金不足；二是人员老化。`,
      `
heading 一、|工作情况
  heading （一）|河道治理
  heading （二）|泵站管护
heading 二、|存在问题
  task 一是|资金不足
  task 二是|人员老化
`,
    );
  });
  it('are the chapters and articles of a law in one line', () =>
    expectOutline(
      `${TEXT} 第一章 总则 第一条 为了保护河道，制定本规定。 第二条 违反第一条规定的，依照第三条处理。 第二章 管护 第三条 河道由专人巡查。 第四条 每日巡查一次。`,
      `
heading 第一章|总则
  heading 第一条|为了保护河道，制定本规定
  heading 第二条|违反第一条规定的，依照第三条处理
heading 第二章|管护
  heading 第三条|河道由专人巡查
  heading 第四条|每日巡查一次
`,
    ));
  it('are not the tasks that a sentence or a speaker counts', () => {
    expectOutline(
      `${TEXT}会议部署三项工作：一、清淤河道；二、加固堤防；三、更换水泵。`,
      'task 一、|清淤河道\ntask 二、|加固堤防\ntask 三、|更换水泵\n',
    );
    expectOutline(
      `${TEXT}会议部署两项工作：一、清淤河道。六月完成。二、加固堤防。七月完成。`,
      'task 一、|清淤河道\ntask 二、|加固堤防\n',
    );
  });
  it('are not the items of a list that begins its paragraph', () => {
    for (const list of [
      '（1）完善制度；（2）加强督查；（3）严格考核。',
      '（1）完善制度。（2）加强督查。（3）严格考核。',
    ]) {
      expectOutline(
        `一、工作措施\n${list}\n二、工作要求\n压实责任。`,
        `
heading 一、|工作措施
  task （1）|完善制度
  task （2）|加强督查
  task （3）|严格考核
heading 二、|工作要求
`,
      );
    }
  });
});
