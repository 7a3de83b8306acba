import rule from '../../../server/src/rules/numbering-gap';
import { expectFindings, expectSuggested } from '../../support/marked';

describe('numbering-gap', () => {
  it('flags a skipped heading', () =>
    expectFindings(rule, '一、全力稳增长\n投资回升。\n二、着力惠民生\n学位增加。\n⟦gap¦四、⟧守牢安全线\n隐患清零。'));
  it('flags a skipped bracketed heading under its own section', () =>
    expectFindings(
      rule,
      '一、回顾\n（一）增长较快。\n⟦gap¦（三）⟧民生改善。\n二、部署\n（一）扩大内需。\n（二）深化改革。',
    ));
  it('flags a run that does not begin at one', () =>
    expectFindings(rule, '各单位要抓好落实。⟦first¦二是⟧压实责任，逐级签订责任书。三是严格督查。'));
  it('flags a label that stands twice', () =>
    expectFindings(rule, '（一）修订预案。\n（二）组织演练。\n⟦duplicate¦（二）⟧储备物资。'));
  it('flags a step back', () =>
    expectFindings(rule, '一、总则\n甲。\n二、职责\n乙。\n三、程序\n丙。\n⟦back¦二、⟧附则\n丁。'));
  it('flags a heading glued to the paragraph before it', () =>
    expectFindings(rule, '一、夯实基础\n新建泵站两座。⟦glued¦二、⟧提升能力\n培训骨干百人。\n三、强化保障\n落实经费。'));
  it('flags the last heading where it is glued', () =>
    expectFindings(
      rule,
      '一、夯实基础\n新建泵站两座。\n二、提升能力\n培训骨干百人，各镇全面完成。⟦glued¦三、⟧强化要素保障\n落实专项经费，确保按期完工。',
    ));
  it('flags the last heading where its line is long and the next goes on like a sentence', () =>
    expectFindings(
      rule,
      '一、抓好灌区改造\n新建泵站两座。\n二、抓好队伍建设\n各镇选派业务骨干到省市跟班学习，分批培训村级水管员，基层管护力量明显增强。⟦glued¦三、⟧推进水价综合改革，健全节水机制\n全面核定用水总量，分档确定水价标准，确保年底前完成。',
    ));
  it('flags headings that are glued one after the other', () =>
    expectFindings(rule, '一、工作回顾\n泵站完工。⟦glued¦二、⟧主要目标\n粮食增产。⟦glued¦三、⟧重点任务\n疏浚河道。'));
  it('flags a bracketed heading glued at the end of its run', () =>
    expectFindings(
      rule,
      '一、重点任务\n（一）疏浚河道\n清淤三处。\n（二）加固堤防\n培厚五里。⟦glued¦（三）⟧更新泵站\n换装机组。\n二、保障措施\n落实经费。',
    ));
  it('accepts the items of a list inside a paragraph', () => {
    const section = '一、工作要求\n提高认识。\n二、责任分工\n';
    expectFindings(rule, `${section}请做好以下各项：一、摸清底数；二、建好台账；三、逐项销号\n有关单位抓紧办理。`);
    expectFindings(rule, `${section}请做好以下各项。一、摸清底数。二、建好台账。三、逐项销号\n有关单位抓紧办理。`);
  });
  it('accepts what reads as no heading behind a sentence end', () => {
    const section = '一、粮食生产\n面积稳定。\n二、畜牧养殖\n';
    expectFindings(rule, `${section}存栏回升。三、四季度继续向好\n加强防疫。`);
    expectFindings(rule, `${section}存栏回升。三、水产养殖增长较快。\n加强防疫。`);
    expectFindings(rule, `${section}他在会上说：“存栏回升。三、水产养殖”\n加强防疫。`);
    expectFindings(rule, `${section}存栏回升。三、水产养殖，\n加强防疫。`);
    expectFindings(rule, `${section}存栏回升。三、水产养殖`);
  });
  it('accepts a label where the run is one of paragraphs', () =>
    expectFindings(rule, '一、粮食面积稳定，单产提高。\n二、生猪存栏回升，价格平稳。三、水产养殖\n加强防疫。'));
  it('accepts a label that still comes where it ought to stand', () =>
    expectFindings(
      rule,
      '一、粮食生产\n面积稳定。\n二、畜牧养殖\n存栏回升。三、水产养殖\n见下文。\n三、水产养殖\n加强防疫。',
    ));
  it('counts on through hard breaks, glosses and either width of bracket', () =>
    expectFindings(rule, '會議要求,一是健全機(jī)制;二是補齊短板,\n加快建設;⟦gap¦四是⟧強化監(jiān)督。'));
  it('flags a gap in Traditional text', () => expectFindings(rule, '壹、計畫緣起\n說明。\n⟦gap¦參、⟧執行方式\n說明。'));

  it('flags a gap in labels like 1.1', () =>
    expectFindings(
      rule,
      '1　总则\n1.1　目的\n抗旱。\n⟦gap¦1.3⟧　范围\n本县。\n2　附则\n2.1　解释\n由水利局解释。\n2.2　施行\n即日施行。',
    ));
  it('accepts lists that begin again in annexes, boxes and under heading lines', () =>
    expectFindings(
      rule,
      '一、修渠\n1.清淤。\n2.护岸。\n专栏1　重点工程\n1.南渠。\n2.北渠。\n3.西渠。\n3.验收。\n二、建站\n换泵。\n附件1：分工\n一、东村负责。\n二、西村负责。\n附件2：标准\n1.断面达标。',
    ));
  it('accepts numbers that go on below heading lines', () =>
    expectFindings(
      rule,
      '一、目的\n保护河道。\n社会治安\n二、邻里和睦。\n三、不得滋事。\n消防安全\n四、不得野火。\n五、检修线路。',
    ));
  it('renumbers this label', () =>
    void expectSuggested(
      rule,
      '（一）修订预案。\n⟦（三）⟧组织演练。',
      'renumber',
      '（一）修订预案。\n（二）组织演练。',
    ));
  it('renumbers from here on', () =>
    void expectSuggested(
      rule,
      '1.排查\n查清。\n2.整改\n改好。\n⟦2.⟧复核\n核实。\n⟦3.⟧销号\n办结。'.replace('⟦3.⟧', '3.'),
      'renumberRest',
      '1.排查\n查清。\n2.整改\n改好。\n3.复核\n核实。\n4.销号\n办结。',
    ));
  it('splits a glued heading', () =>
    void expectSuggested(
      rule,
      '一、摸底\n已完成。⟦二、⟧建档\n已启动。\n三、销号\n待办。',
      'split',
      '一、摸底\n已完成。\n二、建档\n已启动。\n三、销号\n待办。',
    ));

  it('accepts numbers that are no labels', () =>
    expectFindings(
      rule,
      '一、产业\n二、三产业增加值增长，居全省第一，荣获一、二等奖。\n二、水利\n加固小（一）型水库，依照第五条第（三）项办理。\n三、环境\nPM2.5浓度下降，建成地铁14.11公里。',
    ));
  it('accepts a run that starts over under the next section', () =>
    expectFindings(rule, '一、工作\n（一）甲。\n（二）乙。\n二、安排\n（一）丙。\n（二）丁。'));
  it('accepts a first item said in other words', () =>
    expectFindings(rule, '抓好三件事。首先要摸清底数，建立台账。二是分类施策，逐户走访。三是跟踪问效。'));
  it('accepts paragraphs numbered through a whole book', () =>
    expectFindings(rule, '45. 政府會繼續發展公共房屋。\n\n46. 我們會改善輪候安排。'));
  it('reads a label with a space in it', () =>
    expectFindings(
      rule,
      '（九）簿冊。\n（　十　）憑證。\n（十　一）報表。'.replace(
        '（九）',
        '（一）甲。\n（二）乙。\n（三）丙。\n（四）丁。\n（五）戊。\n（六）己。\n（七）庚。\n（八）辛。\n（九）',
      ),
    ));
  it('accepts articles that are amended one by one', () =>
    expectFindings(rule, '第　二　條　　本辦法所稱機構，指依法設立者。\n第　六　條　　機構應備置簿冊。'));
  it('accepts the two columns of a comparison', () =>
    expectFindings(rule, '１、範圍\n本節未修正。\n２、構造\n２、構造\n本節未修正。'));
  it('accepts minutes that have the last minutes read out under their first item', () =>
    expectFindings(
      rule,
      '報告事項\n一、宣讀上次會議紀錄。\n第三次會議紀錄\n一、宣讀上次會議紀錄。\n決定：確定。\n二、審查預算案。\n決定：通過。\n散會\n二、聽取工務單位說明。\n請處長報告。\n三、臨時動議。',
    ));
  it('flags a label that stands twice behind a first item that is another', () =>
    expectFindings(
      rule,
      '一、会前说明\n请各位准备发言。\n一、听取汇报\n逐项说明。\n二、讨论方案\n形成意见。\n⟦duplicate¦二、⟧部署工作\n明确分工。',
    ));
  it('accepts 第一是, 之一是 and 统一是', () =>
    expectFindings(rule, '质量第一是底线，重点之一是统筹，统一是前提，另一是协同，衷心感谢。'));
  it('accepts numbers that go on through the sections', () =>
    expectFindings(
      rule,
      '一、水源\n（一）清淤。两处。\n（二）护岸。三里。\n二、水质\n（三）截污。四口。\n三、水价\n（四）核价。一次。\n四、附则\n（一）解释。由水利局负责。',
    ));
  it('flags what is skipped or said twice where they go on through the sections', () => {
    const sections = '一、水源\n（一）清淤。两处。\n（二）护岸。三里。\n二、水质\n（三）截污。四口。\n三、水价\n';
    expectFindings(rule, `${sections}⟦gap¦（五）⟧核价。一次。\n（六）收费。按季。`);
    expectFindings(rule, `${sections}⟦duplicate¦（三）⟧核价。一次。`);
    expectFindings(rule, `一、水源\n1.清淤。\n2.护岸。\n二、水质\n3.截污。\n三、水价\n⟦gap¦5.⟧核价。`);
  });
  it('accepts a run of figures that begins anywhere', () =>
    expectFindings(rule, '一、水源\n12.清淤。\n13.护岸。\n二、水质\n1.截污。\n2.换泵。'));
  it('flags a letter that was lost between its neighbours', () =>
    void expectSuggested(
      rule,
      '建議如下：\n(a) 清淤兩處；\n(b) 護岸三里；\n⟦(d)⟧ 更換水泵。',
      'renumber',
      '建議如下：\n(a) 清淤兩處；\n(b) 護岸三里；\n(c) 更換水泵。',
    ));
  it('accepts letters with (i) among them, and what only looks like one', () => {
    expectFindings(
      rule,
      '(a) 甲村\n(b) 乙村\n(c) 丙村\n(d) 丁村\n(e) 戊村\n(f) 己村\n(g) 庚村\n(h) 辛村\n(i) 壬村\n(j) 癸村',
    );
    expectFindings(rule, '(a) 甲村\n(b) 乙村\n詳情見下。\n(d) 組由乙村負責。');
  });
  it('flags an item that a list inside a paragraph lacks or counts twice', () => {
    expectFindings(rule, '要做好：（1）清淤两处；（2）护岸三里；⟦gap¦（4）⟧换泵一台。');
    expectFindings(rule, '要做好：①清淤两处；②护岸三里；⟦gap¦④⟧换泵一台。');
    expectFindings(rule, '要做好：（一）清淤；（二）护岸；⟦duplicate¦（二）⟧换泵；（三）截污。');
    expectFindings(rule, '第一，清淤要早。每年入冬前完成。\n⟦gap¦第三，⟧护岸要实。石料要足。\n第四，换泵要快。');
  });
  it('accepts what refers to items of a list, and ranks', () => {
    expectFindings(rule, '要做好：（一）清淤；（二）护岸。（四）项另行安排。');
    expectFindings(rule, '水泵①由东村管，水闸③由西村管，渠道④由南村管。');
    expectFindings(rule, '全县夺得第一，邻县居第三，西县第四，成绩可喜。第一，总量靠前。');
  });
  it('flags a chapter or an article that is lost where all others follow each other', () => {
    const law = '第一章 总则\n第一条 为了保护河道。\n第二条 适用于本县。\n';
    expectFindings(
      rule,
      `${law}⟦gap¦第三章⟧ 管护\n第三条 专人巡查。\n⟦gap¦第五条⟧ 按季清淤。\n第四章 附则\n第六条 即日施行。`,
    );
  });
  it('flags two that are lost in a long law, and not two of a short one', () => {
    const articles = (numbers: string): string =>
      [...numbers].map((number) => `第${number}条　由专人巡查河道。`).join('\n');
    expectFindings(rule, articles('一二三四六七八九').replace('第六条', '⟦gap¦第六条⟧'));
    expectFindings(
      rule,
      `${articles('一二三四六七八').replace('第六条', '⟦gap¦第六条⟧')}\n⟦duplicate¦第八条⟧　按季清淤。\n${articles('九十')}`,
    );
    expectFindings(rule, articles('一二三五六八'));
  });
  it('accepts articles that count on through chapters with sections and without', () =>
    expectFindings(
      rule,
      [
        '第一章 总则\n第一条 保护河道。\n第二条 适用于本县。\n第三条 分级负责。\n第四条 专人巡查。',
        '第二章 管护\n第一节 巡查\n第五条 按日巡查。\n第六条 夜间轮值。\n第二节 清淤\n第七条 按季清淤。',
        '第三章 附则\n第八条 即日施行。',
      ].join('\n'),
    ));
  it('accepts the articles of an amended law, and those that were put between', () => {
    expectFindings(rule, '第二条　由专人巡查。\n第六条　按季清淤。\n第九条　即日施行。');
    expectFindings(rule, '第一条　保护河道。\n第二条　专人巡查。\n第二条之一　夜间轮值。\n第三条　即日施行。');
    expectFindings(rule, '第一章 总则\n第一条 保护河道。\n第二章 管护\n第二条 专人巡查。\n第三条 按季清淤。');
  });
  it('tells a number that was not counted up where it stands, and not behind it', () => {
    expectFindings(rule, '（一）清淤。\n⟦duplicate¦（一）⟧护岸。\n（三）换泵。');
    expectFindings(rule, '（一）清淤。\n（二）护岸。\n⟦duplicate¦（二）⟧截污。\n（四）换泵。');
    expectFindings(rule, '要注意：①清淤要早；⟦gap¦③⟧护岸要实；④换泵要快。');
  });
  it('accepts lists that begin again, of one item or more', () =>
    expectFindings(rule, '一、东村\n（一）清淤。\n二、西村\n（一）护岸。\n（二）换泵。\n（三）截污。'));
  it('finds a letter lost below others, behind a list of Roman numerals too', () => {
    expectFindings(rule, '建議：\n(a)　清淤；\n⟦gap¦(c)⟧　護岸；以及\n(d)　換泵。');
    expectFindings(
      rule,
      '建議：\n(a)　清淤；\n(b)　護岸：\n(i)　東岸；\n(ii)　西岸；\n⟦gap¦(d)⟧　換泵；及\n(e)　截污。',
    );
    expectFindings(rule, '建議：\n(a)　清淤；\n(b)　護岸：\n(i)　東岸；\n(ii)　西岸；\n(c)　換泵。');
    expectFindings(rule, '(a)　見圖。\n(c)　見表。\n工程分期進行。');
  });

  it('accepts an excerpt that begins and skips where it likes', () => {
    expectFindings(
      rule,
      '发展规划纲要（节选）\n第三章　发展目标\n经济增长保持在合理区间。\n第四章　重点任务\n推进产业升级。\n第七章　保障措施\n加强监测评估。',
    );
    expectFindings(
      rule,
      '全县工作会议上的讲话（摘登）\n二、全力抓好春耕生产\n落实好政策。\n三、切实加强组织领导\n压实责任。',
    );
  });
  it('flags a list that skips in an excerpt too', () =>
    expectFindings(
      rule,
      '全县工作会议上的讲话（节选）\n二、全力抓好春耕生产\n要做到：（一）保障农资；（二）抢抓农时；⟦gap¦（四）⟧加强指导。\n三、切实加强组织领导\n压实责任。',
    ));
});
