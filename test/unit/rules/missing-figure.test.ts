import { strict as assert } from 'node:assert';
import rule from '../../../server/src/rules/missing-figure';
import { expectFindings, expectSuggested } from '../../support/marked';

const finds = (title: string, marked: string): void => {
  it(`finds ${title}`, () => expectFindings(rule, marked));
};
const leaves = (title: string, ...texts: string[]): void => {
  it(`leaves ${title}`, () => {
    for (const text of texts) expectFindings(rule, text);
  });
};

describe('missing-figure', () => {
  finds('a bare percent sign', '全县粮食产量⟦missing¦增长%⟧，秸秆利用率⟦missing¦达到%⟧以上。');
  finds('it in full-width and in Traditional text', '全縣糧食產量⟦增長％⟧，綠⟦化率由%⟧升至九成。');
  finds('it behind another percentage', '三项指标分别增长8%、⟦%⟧⟦和%⟧。');
  finds('percentage points', '城镇化率⟦提高个百分点⟧，负债率⟦下降百分点⟧。');
  finds('money and measures', '水库总⟦投资亿元⟧，⟦占地亩⟧，灌溉⟦面积万亩⟧。');
  finds('a counter behind a verb', '镇里⟦建立了个⟧农机服务队，⟦新建个⟧烘干中心，办证时间⟦缩短了小时⟧。');
  finds(
    'a counter behind a noun that is counted',
    '本月巡查河道，组织防汛⟦演练次⟧，招收水利⟦人员名⟧，印发防汛⟦手册份⟧。',
  );
  finds('a place among the first', '人均收入居全⟦县前位⟧，考评继续。');
  leaves('places in words', '居全县前列，在全省前位置，全国前位次不变。');
  finds('days and persons behind what changed', '办理时间⟦缩短天⟧，培训后备⟦力量名⟧，一切照旧。');
  leaves('days in words', '缩短天数，提前天亮出发，力量名副其实，延长天然气管道。');
  finds('what a meeting decides', '听取报告十二项，作出⟦决定项⟧，开展检查五次。');
  leaves('what a meeting decides upon', '作出决定事项，审议法规条例，决定项目去留。');
  finds('a rank, a session, a batch', '县运会⟦第届⟧比赛开幕，财力居全省⟦第位⟧。');
  finds('a date without its numbers', '2023⟦年月⟧⟦日⟧开工，2024年5⟦月日⟧上午验收。');
  finds('a month alone', '2022⟦年月⟧18日揭牌。');
  finds('a year', '⟦力争到年⟧，山区公路全部硬化。');
  finds(
    'working days and other spans',
    '办证时限⟦压缩个工作日⟧，停电不超过两天，工期⟦提前个月⟧，每人⟦培训个学时⟧以上。',
  );
  finds('them in Traditional text', '審批時限⟦壓縮個工作日⟧，停機⟦縮短個小時⟧，⟦提前個月⟧完工。');
  finds('tens of thousands of times', '群众投工⟦投劳万人次⟧，流动车接送⟦学生万人次⟧，群眾⟦投勞萬人次⟧。');
  finds(
    'what a figure was and what it became',
    '公开⟦事项由项⟧增加到58项，⟦成员从家⟧扩大至20家，时限由9天⟦缩短至天⟧，窗口由6个⟦压减为个⟧。',
  );
  finds('it in Traditional text too', '公開⟦事項由項⟧增加到58項，⟦成員從家⟧擴大至20家。');
  finds('one of several with the same unit', '补贴标准分别为300元、⟦元⟧⟦和元⟧。');
  finds('it through a hard break', '全乡茶园面积\n⟦增长%⟧，茶农收入翻番。');
  finds('it through glosses', '全縣門診量同比⟦增長(zhǎng)%⟧，群眾負擔減輕。');
  finds('it with half-width marks', '果园总⟦投资万元⟧,明年投产.');
  finds('it behind a space that the figure left', '一季度完成⟦投资 亿元⟧，居全市前列。');

  it('takes weaker signs in a document that has other holes', () => {
    expectFindings(rule, '全区修建便桥座，疏浚沟渠条，其中，个村通了公交。');
    expectFindings(rule, '全区修建⟦便桥座⟧，疏浚⟦沟渠条⟧，其中，⟦个⟧村通了公交，覆盖率*%。');
  });

  it('leaves how far off something lies and what a table counts in, in such a document', () => {
    expectFindings(rule, '覆⟦盖率%⟧，镇区位于县城西北27公里处，距高速出口800米处设站。');
    expectFindings(rule, '覆⟦蓋率%⟧，附總表（單位：新臺幣千元）及明細表（新臺幣萬元）。');
  });
  it('takes what is held or kept at a figure in such a document', () =>
    expectFindings(rule, '覆⟦盖率%⟧，校车总数维⟦持在辆⟧，成本控⟦制在元⟧。'));
  it('takes events that are held in such a document', () => {
    expectFindings(rule, '今年开展进校入户防火宣传场次，组织电影下乡巡回场次。');
    expectFindings(rule, '覆盖率*%，今年开展进校入户防火⟦宣传场次⟧，組織電影下鄉⟦巡迴場次⟧。');
  });
  it('takes a row of units in such a document', () =>
    expectFindings(rule, '覆盖率*%，三个乡分别⟦创办家⟧、⟦家⟧⟦和家⟧。'));

  finds('a date behind a preposition', '县运⟦会于月⟧⟦日⟧开幕，例⟦会在月⟧⟦日⟧召开。');
  finds('money behind its noun', '户均⟦增收元⟧，住院费用⟦减少元⟧，每亩节约⟦成本元⟧。');
  finds('it behind the blank of a form', '完成⟦投资    万元⟧，新建⟦厂房　　　平方米⟧，签约率⟦达到 %⟧以上。');
  it('takes a counter behind more verbs in such a document', () => {
    expectFindings(rule, '清理户占道商户，取消项行政收费，处置家“空壳社”。');
    expectFindings(
      rule,
      '覆盖率*%，⟦清理户⟧占道商户，⟦取消项⟧行政收费，⟦打通条⟧断头路，⟦处置家⟧“空壳社”，新增床⟦位数张⟧，受益⟦患者万人⟧，入驻⟦企业家⟧。',
    );
    expectFindings(rule, '覆蓋率*%，⟦取消項⟧行政收費，⟦打通條⟧斷頭路，新增床⟦位數張⟧，受益⟦患者萬人⟧。');
  });
  leaves(
    'words behind such verbs, in a damaged document too',
    '增幅为*%。登记户数，培训家政人员，发放个人证书，组织座谈，上级组织所作的决议，统计床位数，数张桌椅，走进万户，遞延借項。',
    '增幅为*%。制定条例，清理户外广告，发展家禽养殖，整改项目清单，开展个案帮扶，吸引企业家，解决个税申报。',
  );
  leaves('days and months in words', '于月底前完成，在月日均值以内，定于年月日各栏填写，于月末验收。');

  leaves('words that end or begin like a unit', '张家界的亿元企业、次生灾害、各类人才和分值付费都有专章。');
  leaves('the same in Traditional text', '張家界的億元企業、次生災害、各類人才和國家標準都有專章。');
  leaves(
    'words that look so in a damaged document too',
    '增幅为*%。发挥名老中医药专家作用，一批重点项目落地，举办各类培训班，个别短板仍在，完善市场。',
  );
  leaves('figures of every kind', '增长8.5%，占三成，提高１２％，投资五亿元，建立了十个站点，演练３次，收入上亿元。');
  leaves('a space or a stray point before the sign', '增长17.6 %，下降17.%，合格率98%%。');
  leaves('amounts that mean more than', '产值超亿元，客流突破万人，年投资亿元以上的项目优先。');
  leaves(
    'round amounts, more or less',
    '培训带动就业超万人，每村不足百人，十年前人均纯收入不到万元，游客突破百万人次。',
    '培訓帶動就業超萬人，每村不足百人，十年前人均純收入不到萬元。',
  );
  it('takes them in a damaged document', () => expectFindings(rule, '增幅为*%，带动⟦就业超万人⟧。'));
  leaves(
    'what is made with a counter',
    '代表建议件数居首，提案件件有回音，建议件均已办结，比率以%表示，差额以%计，“m³”即立方米。',
  );
  leaves('units that are spoken of', '单位为吨，按亩补贴，折合成公里，人民币兑美元，接种多少个百分点，下沉到楼栋。');
  leaves(
    'a figure whose unit has more words',
    '铺轨120正线公里，下水3万载重吨，运出5公噸，周转8亿吨公里，产气6亿标准立方米。',
  );
  leaves(
    'words behind a verb',
    '支持个私经济，推进个案管理，实施个转企，依靠银行家，清理信访件，自收到案件起，由文物处负责。',
  );
  leaves(
    'spans that a word picks',
    '每个工作日、首个季度、上个月、下个星期、整个学时、十来个小时、若干个工作日都有安排。',
    '每個工作日、上個月、整個學時、十來個小時、若干個工作日都有安排，数个小时、一两个月即可。',
  );
  leaves('ten thousand times in other words', '接待上万人次，走进千家万户，每万人次补贴，單位為萬人次。');
  leaves(
    'changes that are no figure’s',
    '由点到面推开，由单项提升为综合，从个体扩大到集体，由人民提高到满意，从头到尾，由县级上升为省级。',
  );
  leaves('rows of words', '省、市、县、家庭和个人，各年级、年度，发给300元、元宵节慰问品，八天、天气晴。');
  leaves(
    '场次 as a noun, in a damaged document too',
    '增幅为*%。增加电影放映场次，开展巡演并优化演出场次，按场次补贴。',
  );
  describe('in a document that lost most of its figures', () => {
    /** Two certain holes and no figure. */
    const LOST = '产量⟦增长%⟧，总⟦投资亿元⟧。';
    const findsToo = (title: string, ...marked: string[]): void => {
      it(`finds ${title}`, () => {
        for (const text of marked) expectFindings(rule, LOST + text);
      });
    };
    const leavesToo = (title: string, ...texts: string[]): void => {
      it(`leaves ${title}`, () => {
        for (const text of texts) expectFindings(rule, LOST + text);
      });
    };

    findsToo('tenths and quarters', '产量⟦提高约成⟧，⟦第季度⟧开工。');
    leavesToo('a surname, and who is sent to which household', '主任由张立军兼任，与张敏协商，干部包户。');
    leavesToo('what succeeds, and a quarter', '大约成功一半，制约成长，每季度开工。');
    findsToo(
      'counters behind any noun',
      '修缮⟦祠堂栋⟧、⟦古井眼⟧，新购⟦渔船艘⟧，巡⟦查车辆次⟧，消防⟦接警起⟧，护林员佩戴⟦袖标副⟧，补种⟦苗木株⟧。',
    );
    findsToo('counters before a noun', '⟦涉及个⟧行政村，⟦扶持家⟧养殖企业，⟦在个⟧镇同时开展，⟦帮助了户⟧茶农增收。');
    findsToo('them at the start of a clause', '经过评审，⟦家⟧单位达标，⟦名⟧队员归队，⟦个⟧工地复工。');
    findsToo(
      'ranges, dates and times',
      '⟦月⟧底前完成，自⟦今年月⟧以来，⟦于年⟧⟦月⟧开工，⟦月⟧⟦日⟧验收，1—⟦月⟧用电量持平，昨日⟦下午时⟧许断电。',
    );
    findsToo('spans', '保修期不⟦少于年⟧，现场办⟦公后日⟧内答复，候车⟦时间分钟⟧，报名须⟦年满岁⟧，⟦岁⟧以上老人免票。');
    findsToo('what goes on from a figure', '走访⟦商户余家⟧，客流比往年⟦多出多万人次⟧，参⟦加者余人⟧。');
    findsToo(
      'ratios, rates and scores',
      '床⟦护比为：1⟧，发⟦病率为/10万⟧，⟦浓度为微克⟧/立方米，测评⟦得分分⟧，权重不⟦低于分⟧。',
    );
    findsToo(
      'more spans, ages and times',
      '⟦岁⟧的老陈守林，⟦他种了年⟧果树，⟦年⟧以上的老树都挂了牌，大堤⟦防洪年⟧一遇。',
      '昨晚（⟦日⟧）停水，⟦定于年⟧⟦月⟧⟦日⟧复工，适逢⟦建校周年⟧，评比居全⟦省前位⟧。',
    );
    findsToo('ranges', '招募3—⟦名⟧机手，培育1⟦至个⟧品牌。');
    findsToo('two units side by side', '轮训⟦干部期⟧⟦人⟧，查处⟦案件起⟧⟦人次⟧。');
    findsToo('magnitudes alone', '下⟦载量达万⟧，注册⟦用户为万⟧。');
    findsToo('an ordinal', '当晚确诊本县⟦第例⟧病例，连续⟦第年⟧超额完成，省政办发〔2024〕⟦号⟧印发。');
    findsToo('it in Traditional text', '新購⟦漁船艘⟧，⟦涉及個⟧村里，檢查⟦餐館戶次⟧，裁罰⟦業者宗⟧，⟦歲⟧以上長者免費。');

    leavesToo(
      'words',
      '个体经营户、科学家、示范户和产业链条都有扶持，完成时间节点任务，补齐弱项，坚持一户一策、户户达标、责任到人。',
      '市场化处置，派出所和办事处配合，对口帮扶，道路畅通，分类指导，完成批复，组织部门评议，成立专班，老人和残疾人免费。',
    );
    leavesToo('words before a noun', '举办名家讲座，打造名品名店，支部书记领办项目，首届大会圆满成功，成为座上宾。');
    leavesToo('years and months in words', '年人均收入稳步提高，请本月底报送，每月底汇总，日前印发，次年见效。');
    leavesToo('其余, 业余 and 许多', '其余单位参照执行，业余爱好者增多，许多家庭受益，不少企业家到会，余下工程抓紧。');
    leavesToo(
      'amounts that mean more than',
      '支持亿元企业，建设万亩茶园，年产值超亿元的项目，千家万户受益，走访上百户。',
    );
    leavesToo(
      'units that are spoken of',
      '以户为单位，按亩补贴，单位为毫克，折合成公里，平均每亩、每户、各项、若干个。',
    );
    leavesToo('figures', '新购渔船3艘，涉及十二个村，走访商户二十余家，1—6月用电量持平，得分96分。');
    leavesToo(
      'what goes on from a numeral',
      '走访三十余家商户，客流两百多万人次，一百余棵古树，1000余人参加，4200多万元。',
    );
    findsToo(
      'persons, cars and households by their nouns',
      '判处⟦罪犯人⟧，出动消⟦防车辆⟧，⟦全校名⟧师生到场，⟦拘捕名⟧男子，⟦为户⟧困难家庭修房，⟦全村户⟧⟦口⟧人，生猪⟦存栏头⟧。',
      '⟦编列億元⟧改善校舍，平均⟦年限年⟧，⟦日⟧⟦时⟧许停电，“专精特新”⟦企业家⟧，⟦为约万名⟧学生免费。',
    );
    findsToo(
      'more of persons, hours and lists',
      '⟦为名⟧“两癌”妇女义诊，⟦截至日⟧⟦时⟧，申报的梯⟦田等项⟧入选，选⟦手以秒⟧的成绩夺冠，⟦签到人⟧。',
    );
    leavesToo(
      'lists and names in words',
      '取得以下等级，为名医立传，以分数论英雄，等条件成熟，等位于河边，签到人员有序入场。',
    );
    leavesToo(
      'roads, ships and households in words',
      '拓宽县道、乡道、村道，停靠万吨轮，扶持万元户，走访个别户、零散户，户口人数不变，拘捕名单，存栏头数，公里/小时。',
      '消防车辆齐全，建成两个万头奶牛场、养牛场、鱼场，罪犯人格，全校名单公示。',
    );
    leavesToo('labels with their figures', '浏览人次：764，页数：18，印发份数：50，受训人数: 35，收件个数：3。');
    leavesToo('households in words', '做到不漏户、不漏人，户内户外一并整治，动员农户不等不靠，个体户增多。');
    leavesToo('speech', '开个会，做个榜样，有个盼头，这么个规矩，这是个好办法。');
  });

  it('takes the weakest signs only there', () => {
    const whole =
      '入库5家，修路6公里，演练7次，种树8株，投资9亿元，培训10人，办结3件，巡查4次，新增2户，下降1%，发放6份，拨款7万元。';
    expectFindings(rule, `产量⟦增长%⟧，总⟦投资亿元⟧。${whole}${whole}修缮祠堂栋，接访群众余人。`);
  });

  leaves('years in words', '到年底完成，一年到头，力争到年中见效，到2030年，全面建成。');
  leaves(
    'ministries and institutes, in a damaged document too',
    '增幅为*%。住房城乡建设部、教育部，吸引大院大所、名校。',
  );
  leaves('persons', '大力弘扬企业家精神，理解企业家，关心企业家。', '由法定代表人签字，严格控制随行车辆。');
  leaves('a percent sign in a table', '比上年增长%\t12.5\n', '| 指标 | 增长% |');
  leaves('dates', '2024年3月5日，填写出生年月日，3月日均气温偏高，截至年底完成。');
  leaves(
    'labels with their figures, in a damaged document too',
    '增幅为*%。浏览人次：764，印发份数: 12，接待场次：８，培训人次:  35。',
    '增幅为*%。培育个体户、专业户，户内改厕，做到不漏户、不漏人，引导农户不等不靠。',
  );
  leaves('ordinary 了', '干部回了家，项目立了项，会上点了名，工作上了台阶。');

  it('offers a place to type and a mark, and is content with either', () => {
    const marked = '粮食产量⟦增长%⟧，水利总⟦投资亿元⟧，三项分别⟦增长%⟧、⟦%⟧，2024⟦年月⟧⟦日⟧验收，⟦建立了个⟧服务队。';
    const after =
      '粮食产量增长【待补】%，水利总投资【待补】亿元，三项分别增长【待补】%、【待补】%，2024年【待补】月【待补】日验收，建立了【待补】个服务队。';
    assert.equal(expectSuggested(rule, marked, 'mark', after), after);
    assert.equal(expectSuggested(rule, marked, 'fillIn', after), after);
  });
  it('marks in the script of the document', () => {
    const after = '糧食產量增長【待補】%，實現倉容【待補】萬噸。';
    assert.equal(expectSuggested(rule, '糧食產量⟦增長%⟧，實現⟦倉容萬噸⟧。', 'mark', after), after);
  });

  describe('in the words of Taiwan’s courts', () => {
    const lost = '農路⟦改善公里⟧，⟦補助萬元⟧，⟦增加%⟧。\n';
    const leavesBesides = (what: string, text: string): void => {
      it(`leaves ${what} where figures are gone`, () => expectFindings(rule, lost + text));
    };
    leavesBesides('formal numerals', '應向公庫支付新臺幣壹佰萬元，併科罰金參仟萬元，另繳新臺幣伍萬元，扣押陸拾件。');
    leavesBesides('sentences', '犯同條項之罪，處有期徒刑捌年陸月，緩刑伍年；情節輕微者，處拘役伍拾日。');
    leavesBesides('what is done with a case', '送請縣府研處。函請查明妥處。由主管機關核處，並依法議處。');
    leavesBesides('spells', '被告自民國106年間起收受存款。');
    it('finds what lacks its figure beside them', () =>
      expectFindings(rule, '應向公庫支付新臺幣壹佰萬元，農路改善⟦長度公里⟧，失業⟦率降至%⟧。'));
  });
  finds('the article and the paragraph that a text cites', '依學則⟦第條⟧規定，並按本法第六條⟦第項⟧辦理。');
  leaves(
    'articles that are cited by number',
    '依學則第九條及第 10 條第二項規定，各條項均適用；第一條文字修正，條件如下。',
  );
});
