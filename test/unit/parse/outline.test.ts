import { strict as assert } from 'node:assert';
import { drawOutline, expectOutline } from '../../support/outline';

const PROSE = '各乡镇按照责任清单逐项核对台账，对发现的问题限期整改到位，并按月报送进展情况，年底统一验收。';

describe('outline', () => {
  it('nests 一、 （一） 1. （1） by the order in which they open', () =>
    expectOutline(
      '一、夯实粮食安全根基\n（一）建设高标准农田。新建五万亩。\n1.完善灌排设施\n配套渠道。\n（1）清淤沟渠\n（2）更换闸门\n2.提升耕地质量\n增施有机肥。\n（二）保障农资供应。储备充足。\n二、健全产业链条\n引进企业。',
      `
heading 一、|夯实粮食安全根基
  heading （一）|建设高标准农田
    heading 1.|完善灌排设施
      heading （1）|清淤沟渠
      heading （2）|更换闸门
    heading 2.|提升耕地质量
  heading （二）|保障农资供应
heading 二、|健全产业链条
`,
    ));
  it('gives a heading that is glued to the text before it a section of its own', () =>
    expectOutline(
      '一、工作回顾\n会议指出，泵站完工。二、主要目标\n粮食增产。\n三、重点任务\n疏浚河道。四、保障措施\n（一）加强领导\n专班推进。\n（二）落实经费\n按季拨付。',
      `
heading 一、|工作回顾
  cue |会议指出
heading 二、|主要目标
heading 三、|重点任务
heading 四、|保障措施
  heading （一）|加强领导
  heading （二）|落实经费
`,
    ));
  it('finds tasks inside paragraphs, in either punctuation width', () =>
    expectOutline(
      '(一)抓防汛备汛\n一是加固险工险段,备足物料;二是完善预案,\n组织演练;三是落实值守。\n(二)抓安全生产\n一是排查隐患。二是限期整改。',
      `
heading (一)|抓防汛备汛
  task 一是|加固险工险段,备足物料
  task 二是|完善预案,组织演练
  task 三是|落实值守
heading (二)|抓安全生产
  task 一是|排查隐患
  task 二是|限期整改
`,
    ));
  it('reads through glosses and hard breaks', () =>
    expectOutline(
      '會(huì)議提出三項(xiàng)任務(wù):一、抓實(shí)防\n汛備汛。二、擴(kuò)大有效投資(zī)。三、保障民生。',
      `
task 一、|抓實防汛備汛
task 二、|擴大有效投資
task 三、|保障民生
`,
    ));
  it('outlines a law by chapters and articles, also spaced out', () =>
    expectOutline(
      '第一章　总则\n第一条　为了保护河道，制定本办法。\n第二条　本办法适用于本市。违反第一条规定的，依法处理。\n第二章　罚则\n第　三　條　　違者處罰。',
      `
heading 第一章|总则
  heading 第一条|为了保护河道，制定本办法
  heading 第二条|本办法适用于本市
heading 第二章|罚则
  heading 第　三　條|違者處罰
`,
    ));
  it('reads labels that were converted to Simplified', () =>
    expectOutline(
      '壹、依据\n河川法。\n贰、目的\n防汛。\n参、单位\n水利局。\n肆、经费\n年度预算。',
      'heading 壹、|依据\nheading 贰、|目的\nheading 参、|单位\nheading 肆、|经费\n',
    ));
  it('takes a Markdown heading by its label or by its depth', () =>
    expectOutline(
      '## 一、主要成效\n\n完成投资十亿元。\n\n### 亮点\n\n获评先进。\n\n## 二、下步打算\n\n继续努力。',
      `
heading 一、|主要成效
  heading |亮点
heading 二、|下步打算
`,
    ));
  it('puts a numbered Markdown heading beside the others of its depth', () =>
    expectOutline(
      '本章程如下。\n\n## 总纲\n\n河道为民所用。\n\n## 第一章　管护\n\n专人巡查。\n\n### 巡查要求\n\n每日一次。\n\n## 附注\n\n自印发之日起施行。',
      `
heading |总纲
heading 第一章|管护
  heading |巡查要求
heading |附注
`,
    ));
  it('keeps a paragraph that shares its opening form with its neighbours as a lead', () =>
    expectOutline(
      '聚焦“稳”的目标，守住基本盘。 今年将新开工项目三十个，完成投资八十亿元，确保实现开门红。\n突出“新”的动能，做强增长极。 加快建设产业园区，引进龙头企业五家，培育一批小巨人。\n厚植“绿”的底色，建设好生态。 持续推进河湖治理，新增造林两万亩，空气质量稳定达标。',
      `
lead |聚焦“稳”的目标，守住基本盘
lead |突出“新”的动能，做强增长极
lead |厚植“绿”的底色，建设好生态
`,
    ));
  it('puts the tasks of meeting news under their cue', () =>
    expectOutline(
      '会议指出，今年汛情偏重。\n会议要求，各乡镇要迅速行动。一是转移群众；二是抢修道路。\n会议强调，要严明纪律。',
      `
cue |会议指出
cue |会议要求
  task 一是|转移群众
  task 二是|抢修道路
cue |会议强调
`,
    ));
  it('ends the tasks of a paragraph with it', () =>
    expectOutline(
      '部署三项工作：一、抓改革。二、抓开放。三、抓民生。\n县长强调，要狠抓落实。一是明确责任；二是倒排工期。',
      `
task 一、|抓改革
task 二、|抓开放
task 三、|抓民生
cue |县长强调
  task 一是|明确责任
  task 二是|倒排工期
`,
    ));
  it('lists —— items', () =>
    expectOutline(
      '一、主要成绩\n——经济平稳运行。总量跨过千亿。\n——民生持续改善。收入增长。\n二、主要任务\n继续前进。',
      `
heading 一、|主要成绩
  item ——|经济平稳运行
  item ——|民生持续改善
heading 二、|主要任务
`,
    ));
  it('takes 首先……二是…… for one run', () =>
    expectOutline(
      '要做好三件事。首先要摸清底数。二是分类施策。三是跟踪问效。',
      `
task 首先要|摸清底数
task 二是|分类施策
task 三是|跟踪问效
`,
    ));
  it('takes 首先……第二……第三…… for one run, and a greeting for none', () => {
    expectOutline(
      '要做好三件事。首先，摸清底数。逐村核对台账。第二，分类施策。一渠一策。第三，跟踪问效。按月通报。',
      `
task 首先，|摸清底数
task 第二，|分类施策
task 第三，|跟踪问效
`,
    );
    expectOutline(
      '首先，主要领导亲自抓；其次，分管领导具体抓。\n任务已经明确。最后，祝大家工作顺利！',
      'task 首先，|主要领导亲自抓\ntask 其次，|分管领导具体抓\n',
    );
    expectOutline('首先，我代表县委向大家表示慰问！今天开会部署防汛。\n最后，祝大家工作顺利！', '');
    expectOutline('首先，感谢各位代表的支持！最后，祝大会圆满成功！', '');
  });
  it('counts points, directions and steps as it counts 第一，', () =>
    expectOutline(
      '第一点，思想上要警醒\n汛情偏重，不能大意。\n第二点，措施上要到位\n（1）备足物料。\n（2）组织演练。\n第三点，责任上要压实\n一级抓一级。',
      `
task 第一点，|思想上要警醒
task 第二点，|措施上要到位
  heading （1）|备足物料
  heading （2）|组织演练
task 第三点，|责任上要压实
`,
    ));
  it('reads stages', () => {
    expectOutline(
      '一、实施步骤\n第一阶段：动员部署（3月）。召开会议。\n第二阶段（4月至5月）。集中整治。\n二、有关要求\n压实责任。',
      `
heading 一、|实施步骤
  heading 第一阶段：|动员部署（3月）
  heading 第二阶段|（4月至5月）
heading 二、|有关要求
`,
    );
    expectOutline('第一阶段工作已经完成，各村验收合格。', '');
  });
  it('reads Roman numerals, letters and a dot behind 一, where a second follows', () =>
    expectOutline(
      'I. 引言\n水務關乎民生。\nII. 措施\n一．修渠\n(a) 清理淤泥，包括：\n(i) 主渠；\n(ii) 支渠；\n(b) 加固渠身。\n二．建站\nA. 選址。\nB. 施工。',
      `
heading I.|引言
heading II.|措施
  heading 一．|修渠
    heading (a)|清理淤泥，包括：
      heading (i)|主渠
      heading (ii)|支渠
    heading (b)|加固渠身
  heading 二．|建站
    heading A.|選址
    heading B.|施工
`,
    ));
  it('reads chapters and articles whose space was lost, if they count on', () => {
    expectOutline(
      '第一部分总体情况\n第一章总则\n第一条为了保护河道，制定本办法。\n第二条本办法适用于本市。\n第二章管护\n第三条河道由专人巡查。\n第二部分附表说明',
      `
heading 第一部分|总体情况
  heading 第一章|总则
    heading 第一条|为了保护河道，制定本办法
    heading 第二条|本办法适用于本市
  heading 第二章|管护
    heading 第三条|河道由专人巡查
heading 第二部分|附表说明
`,
    );
    expectOutline(
      '第一条高铁通车后，客流增长明显。\n第一节课由村支书主讲。\nA. 级景区三家。\n一、二等奖各有两项。',
      '',
    );
  });
  it('reads the parts of a Taiwan official letter', () =>
    expectOutline(
      '臨江市政府　函\n受文者：各區公所\n主旨：檢送防汛計畫1份，請查照。\n說明：\n一、依據會議決議辦理。\n二、請加強巡查。\n辦法：\n一、成立應變小組。\n二、定期演練。',
      `
heading 主旨：|檢送防汛計畫1份，請查照
heading 說明：|
  heading 一、|依據會議決議辦理
  heading 二、|請加強巡查
heading 辦法：|
  heading 一、|成立應變小組
  heading 二、|定期演練
`,
    ));
  it('ends a task where the next begins', () =>
    expectOutline(
      '会议要求，一要抓春耕，二要抓防汛，三要抓安全。会议强调，第一，坚持稳中求进。第二，坚持底线思维。',
      `
cue |会议要求
  task 一要|抓春耕
  task 二要|抓防汛
  task 三要|抓安全
cue |会议强调
  task 第一，|坚持稳中求进
  task 第二，|坚持底线思维
`,
    ));
  it('finds no task in what only looks like one', () => {
    for (const sentence of [
      '二、三产业稳步增长，质量第一、效益优先，荣获全省一、二等奖。',
      '二、三產業穩步增長，質量第一、效益優先，榮獲全省一、二等獎。',
      '加固小（一）型水库三座，依据第五条第（三）项和修正案（八）执行。',
      '加固小（一）型水庫三座，依據第五條第（三）項和修正案（八）執行。',
      '总量居全省第一，增速居全省第二，均创历史新高。',
      '總量居全省第一，增速居全省第二，均創歷史新高。',
      '打通服务群众最后一公里，再次荣获先进称号，首先感谢各位。',
      'PM2.5浓度下降，建成14.11条地铁支线，涉及10.3区1县。',
      '开通国内第一条高铁，适用第三条规定，第二条自第五条起施行。',
      '质量第一是底线，难点之一是资金，统一是前提，另一是协同，衷是感谢。',
    ]) {
      expectOutline(sentence, '');
    }
  });
  it('puts no heading under a line of the page or under a summary', () =>
    assert.equal(
      drawOutline(
        '下载\n清河县政府工作报告\n摘要：本文回顾了全年工作。\n一、工作回顾\n全年新建泵站两座。\n二、工作安排\n继续疏浚河道。',
      ),
      'boilerplate |下载\nabstract |摘要：本文回顾了全年工作\nheading 一、|工作回顾\nheading 二、|工作安排\n',
    ));
  it('keeps a glossary apart, with its numbers, also before a digit', () =>
    expectOutline(
      '一、工作回顾\n全年推进“双网”建设。\n二、工作安排\n继续推进。\n名词解释\n1.双网：供水网和供气网。\n2.5G灯杆：装有基站的路灯。\n3.一窗：一个窗口受理各类事项。',
      `
heading 一、|工作回顾
heading 二、|工作安排
heading |名词解释
  heading 1.|双网：供水网和供气网
  heading 2.|5G灯杆：装有基站的路灯
  heading 3.|一窗：一个窗口受理各类事项
`,
    ));
  it('gives a label on a line by itself the words below it', () =>
    expectOutline(
      '第　一　條\n\n本要點適用於河川疏濬工程。\n\n第　二　條\n\n申請人應備下列文件：\n\n（一）\n\n申請書。\n\n（二）\n\n施工圖說。',
      `
heading 第　一　條|本要點適用於河川疏濬工程
heading 第　二　條|申請人應備下列文件：
  heading （一）|申請書
  heading （二）|施工圖說
`,
    ));
  it('shows a label without its markup or hard break', () =>
    expectOutline(
      '**一**、本办法适用于村级水站。\n**二**、水站由专人看护。\n（\n一）每日巡查。\n（二）每月检修。',
      `
heading 一、|本办法适用于村级水站
heading 二、|水站由专人看护
  heading （一）|每日巡查
  heading （二）|每月检修
`,
    ));
  it('takes one dash below a short line for a subtitle', () =>
    expectOutline(
      '编者按：\n全市会议提出，人人都要爱护河道。\n\n让每条河都有人管\n\n——访清河县水利局局长\n\n记者日前走访了清河县。',
      `
note |编者按：
cue |全市会议提出
`,
    ));
  it('puts short lines under the spoken heading that they follow', () =>
    expectOutline(
      `一、工作安排\n${PROSE}\n第一，兴修水利，保障灌溉\n${PROSE}\n完善渠系配套\n${PROSE}\n更新提水设备\n${PROSE}\n第二，修复道路，方便出行\n${PROSE}\n加固危旧桥梁\n${PROSE}\n硬化村内道路\n${PROSE}`,
      `
heading 一、|工作安排
  task 第一，|兴修水利，保障灌溉
    heading |完善渠系配套
    heading |更新提水设备
  task 第二，|修复道路，方便出行
    heading |加固危旧桥梁
    heading |硬化村内道路
`,
    ));
  it('puts numbered headings beside the leads, and what a lead counts under it', () =>
    expectOutline(
      '一、工作回顾\n围绕“稳”的目标，守住粮食安全。一是建设高标准农田，落实灌排设施；二是推广良种，统一供种到户。\n聚焦“活”的要求，激发市场主体。全年新登记经营主体八千户，兑现惠企资金，解决融资难题。\n立足“好”的期盼，办好民生实事。新建社区食堂十二家，改造老旧小区，完善停车设施。\n（一）总结经验\n坚持问需于民。\n（二）查找不足\n产业层次不高。',
      `
heading 一、|工作回顾
  lead |围绕“稳”的目标，守住粮食安全
    task 一是|建设高标准农田，落实灌排设施
    task 二是|推广良种，统一供种到户
  lead |聚焦“活”的要求，激发市场主体
  lead |立足“好”的期盼，办好民生实事
  heading （一）|总结经验
  heading （二）|查找不足
`,
    ));
  it('takes a short line above the first of a run for its heading', () =>
    expectOutline(
      '各位代表：\n2023年工作回顾\n（一）水利建设\n新建泵站两座。\n（二）交通建设\n修复桥梁一座。\n2024年工作安排\n（一）疏浚河道\n清淤十公里。\n（二）硬化道路\n惠及三个村。',
      `
heading |2023年工作回顾
  heading （一）|水利建设
  heading （二）|交通建设
heading |2024年工作安排
  heading （一）|疏浚河道
  heading （二）|硬化道路
`,
    ));
  it('finds where the meeting goes on to speak inside a paragraph', () =>
    expectOutline(
      '各乡镇作了汇报。会议指出，全年防汛任务繁重。会议要求，一是备足物料；二是组织演练。有关会议决定的事项要抓紧办理，会议强调的重点要落实。',
      `
cue |会议指出
cue |会议要求
  task 一是|备足物料
  task 二是|组织演练
`,
    ));
  it('puts minutes that are read out under the item that calls for them', () =>
    expectOutline(
      '一、宣讀上次會議紀錄。\n第三次會議紀錄\n一、宣讀上次會議紀錄。\n決定：確定。\n二、審查預算案。\n(一)歲入部分。\n(二)歲出部分。\n散會\n二、聽取工務單位說明。\n三、臨時動議。',
      `
heading 一、|宣讀上次會議紀錄
  heading |第三次會議紀錄
    heading 一、|宣讀上次會議紀錄
      cue |決定
    heading 二、|審查預算案
      heading (一)|歲入部分
      heading (二)|歲出部分
heading 二、|聽取工務單位說明
heading 三、|臨時動議
`,
    ));
  it('has nothing to say of what is no Chinese prose', () => {
    for (const text of [
      '1. Install\n2. Configure\n3. Run',
      '// 一、初始化\nconst a = 1;\nfunction run() { return a + 1; }\nexport { run };\n',
      '2026-01-02 10:00:00 [INFO] app 启动 port=8080\n2026-01-02 10:00:01 [INFO] app 就绪 ms=12\n',
      '',
    ]) {
      expectOutline(text === '' ? '\n' : text, '');
    }
  });
  it('takes a list that opens behind a comma, or behind who demands it, if it goes on behind sentences', () => {
    expectOutline(
      '镇政府决定（1）增加泵站两座；（2）修订预案。\n会议要求，（一）备足物料。各镇清点库存。（二）组织演练。每月一次。\n会议强调，1.专人值守。实行轮班。2.按时报送。每日一报。',
      `
task （1）|增加泵站两座
task （2）|修订预案
cue |会议要求
  task （一）|备足物料
  task （二）|组织演练
cue |会议强调
  task 1.|专人值守
  task 2.|按时报送
`,
    );
    expectOutline('各镇共有小（一）型水库三座，（一）型居多，（二）型较少。产量增长3，1.2倍。全年，1、2月份偏旱。', '');
  });
  it('puts 首先 and its followers under 第一，, which goes on behind them', () =>
    expectOutline(
      `第一，备足物料。\n${PROSE}\n第二，组织演练。\n首先，抓好集镇。${PROSE}其次，抓好村组。${PROSE}最后，抓好学校。\n第三，专人值守。\n${PROSE}`,
      `
task 第一，|备足物料
task 第二，|组织演练
  task 首先，|抓好集镇
  task 其次，|抓好村组
  task 最后，|抓好学校
task 第三，|专人值守
`,
    ));
  it('finds no task in a saying', () => expectOutline('五是个吉利数。一是一，二是二，账目要清。', ''));
  it('reads (i) between (h) and (j) as a letter', () =>
    expectOutline(
      '委員會須：\n(a) 甲村\n(b) 乙村\n(c) 丙村\n(d) 丁村\n(e) 戊村\n(f) 己村\n(g) 庚村\n(h) 辛村，即：\n(i) 東組\n(ii) 西組',
      `
heading (a)|甲村
heading (b)|乙村
heading (c)|丙村
heading (d)|丁村
heading (e)|戊村
heading (f)|己村
heading (g)|庚村
heading (h)|辛村，即：
  heading (i)|東組
  heading (ii)|西組
`,
    ));
  it('puts what looks back on a section beside its parts', () => {
    const parts = `一、去年工作\n（一）清淤两处。${PROSE}\n（二）护岸三里。${PROSE}\n`;
    const tasks = '一是水源不足；二是管护不力。';
    const beside = 'heading 一、|去年工作\n  heading （一）|清淤两处\n  heading （二）|护岸三里\n';
    for (const turn of [
      '各位代表，工作中还有不少问题：',
      '在看到成绩的同时，也要正视不足：',
      '我们清醒地认识到，还有差距：',
    ])
      expectOutline(`${parts}${turn}${tasks}`, `${beside}  task 一是|水源不足\n  task 二是|管护不力\n`);
    expectOutline(`${parts}${PROSE}要点：${tasks}`, `${beside}    task 一是|水源不足\n    task 二是|管护不力\n`);
    expectOutline(
      `${parts}各位代表，还要看到：${tasks}\n（三）换泵一台。${PROSE}`,
      `${beside}    task 一是|水源不足\n    task 二是|管护不力\n  heading （三）|换泵一台\n`,
    );
  });
  it('reads 2.3月底前 in a list as its second item', () => {
    expectOutline(
      '会议议定：1.成立专班；2.3月底前清查；3.2024年起公示。',
      'task 1.|成立专班\ntask 2.|3月底前清查\ntask 3.|2024年起公示\n',
    );
    expectOutline('投资完成：1.5亿元；2.3万人受益；3.2公里建成。', '');
  });
  it('finds no task in what is said of a number', () => expectOutline('五是之后还有六。三是个吉利数。', ''));
  it('reads labels with white space before their mark', () => {
    expectOutline(
      '一 、主要工作\n1 .清淤两处。\n2 . 护岸三里。\n二　、存在问题\n水源不足。',
      `
heading 一 、|主要工作
  heading 1 .|清淤两处
  heading 2 .|护岸三里
heading 二　、|存在问题
`,
    );
    expectOutline('水位上涨 1 .5米，见图 1 、图 2 。', '');
  });
  it('puts numbers that run through a text under its headings, and lists under their numbers', () => {
    expectOutline(
      '1. 本文件介紹措施。\n（一）水源\n2. 清淤兩處。\n3. 護岸三里。\n（二）管護\n4. 專人巡查。',
      `
heading 1.|本文件介紹措施
heading （一）|水源
  heading 2.|清淤兩處
  heading 3.|護岸三里
heading （二）|管護
  heading 4.|專人巡查
`,
    );
    expectOutline(
      '1. 水源\n（一）清淤兩處。\n（二）護岸三里。\n2. 管護\n（一）專人巡查。\n（二）按季清淤。',
      `
heading 1.|水源
  heading （一）|清淤兩處
  heading （二）|護岸三里
heading 2.|管護
  heading （一）|專人巡查
  heading （二）|按季清淤
`,
    );
  });

  it('takes what an office says once in its story for no heading', () => {
    const story = '農業局指出，受損作物以香蕉最多。\n農民可以申請救助，期限十日。';
    assert.equal(drawOutline(`颱風農損統計\n颱風侵襲，各地受災。\n${story}`), '');
    assert.equal(drawOutline(`會議指出，受損作物以香蕉最多。\n農民可以申請救助，期限十日。`), 'cue |會議指出\n');
  });
});
