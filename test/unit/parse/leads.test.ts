import { expectOutline } from '../../support/outline';

const TEXT = '今年计划完成清淤十二公里，加固堤防三处，更换水泵八台，培训管护员六十人次。';

describe('lead sentences', () => {
  it('are what the paragraphs of a section begin with in one form', () =>
    expectOutline(
      `第一节　水利\n治理中小河道。${TEXT}\n建设高标准农田。${TEXT}\n更新提水设备。${TEXT}\n第二节　交通\n各项工程由交通局实施。\n硬化村内道路。${TEXT}\n改造危旧桥梁。${TEXT}`,
      `
heading 第一节|水利
  lead |治理中小河道
  lead |建设高标准农田
  lead |更新提水设备
heading 第二节|交通
  lead |硬化村内道路
  lead |改造危旧桥梁
`,
    ));
  it('stand over the tasks behind them, and not over a list that was begun before', () =>
    expectOutline(
      `一、工作安排\n第一，兴修水利。${TEXT}\n治理中小河道。一是清淤；二是护岸。${TEXT}\n建设高标准农田。${TEXT}\n更新提水设备。${TEXT}\n第二，修复道路。${TEXT}`,
      `
heading 一、|工作安排
  task 第一，|兴修水利
  lead |治理中小河道
    task 一是|清淤
    task 二是|护岸
  lead |建设高标准农田
  lead |更新提水设备
  task 第二，|修复道路
`,
    ));
  it('are not two or three short sentences that a section begins or ends with', () => {
    expectOutline(
      `一、水利\n治理中小河道。${TEXT}\n建设高标准农田。${TEXT}\n二、交通\n${TEXT}`,
      'heading 一、|水利\nheading 二、|交通\n',
    );
    expectOutline(
      `一、水利\n治理中小河道。${TEXT}\n建设高标准农田。${TEXT}\n更新提水设备。${TEXT}\n${TEXT}\n二、交通\n${TEXT}`,
      'heading 一、|水利\nheading 二、|交通\n',
    );
    expectOutline(
      `一、水利\n各位代表！${TEXT}\n各位代表！${TEXT}\n各位代表！${TEXT}\n二、交通`,
      'heading 一、|水利\nheading 二、|交通\n',
    );
  });
});
