import rule from '../../../server/src/rules/count-mismatch';
import { expectFindings, expectSuggested } from '../../support/marked';

describe('count-mismatch', () => {
  it('flags a count that the list in its paragraph does not bear out', () =>
    expectFindings(rule, '会议明确⟦count¦五项⟧任务：一、抓防汛。二、抓抗旱。三、抓供水。四、抓排涝。'));
  it('flags one above a list of paragraphs', () =>
    expectFindings(rule, '要重点抓好以下⟦count¦4个⟧方面：\n一是清淤。\n二是固堤。\n三是建闸。'));
  it('flags an announcement', () =>
    expectFindings(rule, '下面，我讲⟦count¦三点⟧意见。\n一、认清形势\n形势严峻。\n二、压实责任\n责任到人。'));
  it('flags it through glosses and in Traditional text', () =>
    expectFindings(
      rule,
      '會議提出⟦count¦三項(xiàng⟧)重點任務:一是清淤;二是固堤。'.replace('⟦count¦三項(xiàng⟧)', '⟦count¦三項⟧(xiàng)'),
    ));
  it('corrects the number in its own form', () => {
    void expectSuggested(rule, '抓好⟦三件⟧事：一是清淤；二是固堤。', 'correct', '抓好二件事：一是清淤；二是固堤。');
    void expectSuggested(rule, '抓好⟦3件⟧事：一是清淤；二是固堤。', 'correct', '抓好2件事：一是清淤；二是固堤。');
  });

  it('flags a list that its sentence counts, before it or behind', () =>
    expectFindings(
      rule,
      '工程分为⟦count¦四类⟧：清淤类、固堤类、建闸类。坚持⟦count¦五个⟧原则：政府主导、社会参与，城乡统筹、均衡发展，改革创新、开放融合，因地制宜、分类施策。落實「巡、倒、清、刷」⟦count¦五步驟⟧。',
    ));
  it('flags a run of kinds', () => expectFindings(rule, '问题分为⟦count¦三类⟧：一是堤防渗漏；二是闸门锈蚀。'));
  it('accepts lists that agree, or may be counted either way', () =>
    expectFindings(
      rule,
      '三条底线：指发展底线、生态底线、安全底线。分为四类：渠道、泵站、水闸和堤防。抓好“人、财、物”三要素。聚焦四个原则：甲方主导、乙方参与，丙地统筹、丁地均衡。',
    ));
  it('accepts lists that go on, explain or are no lists', () =>
    expectFindings(
      rule,
      '支持五类企业：农机、农资、农技等。两个责任：落实责任制，党委负主体责任，纪委负监督责任。“调整、改革、整顿、提高”八字方针。涉及3个乡镇：清河镇，该镇受灾最重，需要重点支持。第三类：渠道、泵站。',
    ));
  it('accepts a count that agrees', () =>
    expectFindings(
      rule,
      '抓好两项工作：一是清淤；二是固堤。重点做好十项工作：（1）甲；（2）乙；（3）丙；（4）丁；（5）戊；（6）己；（7）庚；（8）辛；（9）壬；（10）癸。',
    ));
  it('accepts slogans', () => expectFindings(rule, '增强“四个意识”：一是强化学习；二是严明纪律。'));
  it('accepts the number of an article', () =>
    expectFindings(rule, '依照条例第三十六条的规定处理：\n（一）虚报的；\n（二）瞒报的。'));
  it('accepts a list that is out of order: numbering-gap says so', () =>
    expectFindings(rule, '抓好四项工作：一是清淤；二是固堤；四是建闸。'));
  it('accepts two points that are both called 一是', () => expectFindings(rule, '强调两点：一是抓早；一是抓实。'));
  it('accepts a short list whose rest may be in what was cut away', () => {
    expectFindings(rule, '会议提出四项措施：一是疏浚河道；二是加固堤防；\n……（未完，全文共3120字，当前显示860字）');
    expectFindings(
      rule,
      '下面，我讲四点意见。\n一、认清形势\n形势严峻。\n二、压实责任\n（一）分级负责。\n要认真抓好堤防，做到守土有',
    );
    expectFindings(rule, '要抓好五件事：一是清淤；二是固堤；三是建闸，全面完成年度投资任务，做到早');
  });
  it('flags a short list that ended before the cut', () => {
    expectFindings(
      rule,
      '会议提出⟦count¦四项⟧措施：一是疏浚河道；二是加固堤防。\n会后，与会人员察看了闸站。\n……（未完，全文共3120字，当前显示860字）',
    );
    expectFindings(
      rule,
      '一、形势\n抓好⟦count¦三件⟧事：\n1.清淤。\n2.固堤。\n二、任务\n任务艰巨。\n……（未完，全文共3120字，当前显示860字）',
    );
  });
  it('flags a list that is longer than its count, cut or not', () =>
    expectFindings(rule, '抓好⟦count¦两件⟧事：一是清淤；二是固堤；三是建闸，全面完成年度投资任务，做到早'));
  it('accepts a count with no list behind it', () =>
    expectFindings(rule, '全年完成十项重点工作，建成三个园区。\n一、形势\n二、任务'));
  it('accepts items that semicolons part, of which the first has commas of its own', () =>
    expectFindings(rule, '主要有三种：转租、转借的；无正当理由闲置的；累计拖欠租金的。'));
});
