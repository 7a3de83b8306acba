import { strict as assert } from 'node:assert';
import rule from '../../../server/src/rules/missing-name';
import { expectFindings, expectSuggested } from '../../support/marked';

/** The rule speaks only where the document has other holes. */
const HOLE = '到课率*%。';

describe('missing-name', () => {
  it('finds departments', () => expectFindings(rule, `${HOLE}⟦卫生院的科、科⟧获评县级示范科室。`));
  it('finds heads in a row without their names', () => {
    expectFindings(rule, `${HOLE}⟦村、村⟧被评为文明村，由⟦镇、镇和镇⟧分别牵头，⟦卫生院、卫生院⟧率先达标。`);
    expectFindings(rule, `${HOLE}其中，⟦公司、公司⟧获评绿色工厂，参加试点的⟦中学、中学⟧，进展顺利。`);
    expectFindings(rule, `簽約率*%。⟦縣、縣⟧兩地先行，⟦醫院、醫院⟧獲評先進。`);
  });
  it('finds one that is given a title', () =>
    expectFindings(rule, `${HOLE}去年，⟦村⟧被评为生态村，⟦社区⟧获评示范社区。`));
  it('finds an example that is nobody’s', () =>
    expectFindings(rule, `${HOLE}例如，⟦医院⟧导管室启用后，手术不再外转。`));
  it('finds a building that is nobody’s', () => expectFindings(rule, `${HOLE}⟦中学⟧东校区迁建项目占地八十亩。`));
  it('finds the end of a name', () => expectFindings(rule, `${HOLE}签约以来，⟦镇⟧卫生院转诊人数减少。`));
  it('finds a person', () => expectFindings(rule, `${HOLE}会议由⟦同志⟧主持，⟦同志⟧传达了文件。`));
  it('finds speakers', () => expectFindings(rule, `${HOLE}刚才，⟦卫生院和街道服务中心⟧作了典型发言。`));
  it('finds them in Traditional text, with half-width marks', () =>
    expectFindings(rule, `到課率*%.例如,⟦醫院⟧導管室啟用後,手術不再外轉。`));

  it('finds heads that are counted one by one', () =>
    expectFindings(rule, `${HOLE}以⟦医院、学院⟧两家为牵头单位，与⟦小学、幼儿园⟧两所结对。`));
  it('finds the second of a row that has lost what the first has', () =>
    expectFindings(rule, `${HOLE}由柳河镇、⟦镇⟧分别牵头，红星公司和⟦公司、公司⟧先后落户。`));
  it('finds somewhere particular', () => {
    expectFindings(rule, `${HOLE}⟦镇⟧等地受灾，最大雨量出现在⟦乡⟧，现场会在⟦县⟧召开，新厂区位于⟦街道⟧。`);
    expectFindings(rule, `${HOLE}汛期，⟦水文站⟧洪峰流量超过往年。`);
  });
  it('finds persons and teams', () => {
    expectFindings(rule, `${HOLE}⟦医院教授⟧团队攻克难题，⟦博士⟧团队研发新药，⟦大学同学⟧荣获金奖，⟦老师⟧被授予称号。`);
    expectFindings(rule, `${HOLE}“手续少了。”⟦企业⟧生产负责人⟦先生⟧说，村民⟦女士⟧高兴地点头。`);
  });
  it('finds bodies that did something of their own', () => {
    expectFindings(rule, `${HOLE}⟦分局派出所⟧率先试点，⟦卫生院⟧首创家庭病床，软件由⟦公司⟧开发，与⟦集团⟧签约。`);
    expectFindings(rule, `${HOLE}占地百亩的⟦项目⟧二期已投产。`);
  });
  it('finds who spoke, where it was and what was done', () => {
    expectFindings(rule, `${HOLE}⟦村党支部书记⟧介绍，现场会在⟦区⟧召开，⟦县⟧作经验交流，一行人赶赴⟦乡⟧。`);
    expectFindings(rule, `${HOLE}园区引进⟦集团⟧，⟦农业公司⟧落户，⟦大桥⟧全线通车，案件由⟦派出所⟧侦办。`);
    expectFindings(rule, `${HOLE}重灾区是⟦镇和镇⟧，⟦路、路⟧改造完工。`);
  });
  it('finds prepositions without anything behind them', () => {
    expectFindings(
      rule,
      `${HOLE}⟦behind¦来自⟧的工人返岗，新厂区⟦behind¦位于⟧，启动仪式在⟦missing¦举行⟧，赴⟦missing¦调研⟧。`,
    );
    expectFindings(rule, `${HOLE}出席会议的有甲⟦missing¦、和⟧，⟦behind¦在⟧的支持下完成。`);
  });
  it('finds what is empty', () => {
    expectFindings(rule, `${HOLE}会议由⟦主持⟧召开，印发⟦《》⟧，获评⟦“”⟧称号，⟦联系人：⟧，地址见附件。`);
    expectFindings(rule, `${HOLE}刚才，⟦、⟧和审计局作了发言。`);
  });
  it('finds them in Traditional text', () =>
    expectFindings(rule, `簽約率*%。系統由⟦公司⟧開發，⟦鎮⟧等地停電，⟦醫院主任⟧團隊完成手術，與⟦大學⟧簽約。`));

  describe('in a document without other holes', () => {
    it('finds the same head twice', () => {
      expectFindings(rule, '⟦镇、镇⟧等三个镇停电，今年启动⟦路、路⟧雨污分流，对⟦水库、水库⟧的巡查不能松。');
      expectFindings(rule, '年內拓寬⟦路、路⟧，由⟦國中、國中⟧分別承辦。');
    });
    it('finds one among visited places that have names', () =>
      expectFindings(rule, '调研组先后察看了⟦水库⟧、柳沟水库和闸站，走访了⟦镇⟧、枣林镇。'));
    it('finds who is given an office or leads a group', () => {
      expectFindings(rule, '成立专班，由⟦任⟧组长，⟦同志⟧任县水务局局长，免去⟦同志⟧县审计局副局长职务。');
      expectFindings(rule, '经研究，⟦missing¦任命为⟧县林业局局长；由⟦missing¦同志任⟧副组长，⟦missing¦同志⟧具体负责。');
    });
    it('finds who reports, and who was there', () => {
      expectFindings(rule, '本报讯⟦（记者）⟧昨日，全县开镰。');
      expectFindings(rule, '县委副书记郑立、⟦behind¦副县长⟧陪同。');
    });
    it('finds where and with whom', () => {
      expectFindings(rule, '现场会在⟦乡⟧召开，位于⟦镇⟧的泵站投用，县政府与⟦签署⟧协议，由⟦承建⟧的大桥合龙。');
      expectFindings(rule, '印发⟦empty¦《》⟧，⟦behind¦关于⟧的通知已转发，坚持⟦behind¦以⟧为核心的领导。');
    });
    it('leaves the like that is whole', () => {
      expectFindings(
        rule,
        '由王宏任组长、李青任副组长，由主要领导担任总召集人，自由任教，各镇、镇直单位、村、村民小组都要落实。',
      );
      expectFindings(
        rule,
        '周敏同志任县水务局局长，免去孙浩同志县审计局副局长职务，2019年被任命为局长，任命赵强为主任，同志间互相关心。',
      );
      expectFindings(
        rule,
        '本报讯（记者 王宏）调研组一行参观了展厅，（记者）请问进展如何？县委副书记郑立、副县长何青陪同，各副县长参加。',
      );
      expectFindings(
        rule,
        '村与村、镇与镇之间结对，抓项目、项目、还是项目，改善道路、路灯，建设公园、口袋公园，走访了镇、村干部。',
      );
      expectFindings(
        rule,
        '由承建单位负责，与签约企业对接，参与签订协议，按关于进一步规范的通知办理，一行白鹭，来自由贸区，位于镇区中心。',
      );
      expectFindings(
        rule,
        '會議在鎮公所召開，由里長擔任召集人，路、水、電、氣同步改造，在镇政府召开，省、市、县、镇、村五级书记。',
      );
    });
  });

  it('finds who leads and who speaks', () => {
    expectFindings(
      rule,
      `${HOLE}会议由镇党委副书记、⟦behind¦镇长⟧主持，镇党委⟦behind¦书记⟧作动员讲话，⟦behind¦副镇长⟧传达精神。`,
    );
    expectFindings(rule, `${HOLE}由⟦任⟧组长、⟦任⟧副组长的指挥部。`);
  });
  it('finds roads, projects and papers', () => {
    expectFindings(rule, `${HOLE}云台至⟦公路⟧全线贯通，推进⟦至⟧⟦一级公路⟧前期工作，投资3亿元的⟦项目⟧年内投产。`);
    expectFindings(rule, `${HOLE}印发《办法》⟦empty¦《》⟧。`);
  });
  it('finds firms and schools', () => {
    expectFindings(
      rule,
      `${HOLE}引进⟦集团⟧落户，与⟦大学⟧附属医院建立医联体，参观了⟦产业园⟧，县政府与⟦银行⟧签署战略合作协议。`,
    );
    expectFindings(rule, `${HOLE}启动⟦路⟧、柳林路改造，建成⟦、⟧三个园区，走访慰问了⟦、⟧东山村。`);
  });
  it('finds offices of one place, and who was taken on a line of its own', () => {
    expectFindings(
      rule,
      `${HOLE}区文旅局⟦behind¦局长⟧主持开幕式，⟦behind¦常务副区长⟧宣布开园，⟦behind¦议员⟧质询指出，县委⟦behind¦书记⟧一行到访。`,
    );
    expectFindings(rule, '决定任命：\n⟦missing¦为⟧县林业局局长；\n决定免去：\n⟦missing¦的⟧县水务局副局长职务。');
    expectFindings(rule, `${HOLE}⟦老师⟧代表教师发言，被⟦大学⟧录取，⟦中学⟧举行运动会。⟦村⟧位于河谷。`);
  });
  it('finds works and places one by one', () => {
    expectFindings(rule, `${HOLE}完成⟦河⟧综合治理，启动⟦路⟧拓宽工程，到⟦镇⟧、枣林镇指导春耕，⟦市路⟧一居民楼断电。`);
    expectFindings(
      rule,
      '先开工投资3亿元的⟦missing¦项目⟧、投资2亿元的新材料项目，县政府与⟦missing¦公司⟧举行签约仪式，荣获⟦empty¦“”⟧称号。',
    );
    expectFindings(rule, `${HOLE}先后中标⟦项目、项目⟧等工程。⟦、⟧陪同调研。`);
  });
  it('finds a bare one between neighbours that have names, in any document', () => {
    expectFindings(rule, '评选出枣林村、⟦村⟧、柳沟村三个示范村，清河、响水河、⟦河⟧先后超警，参会的有⟦、⟧县财政局。');
    expectFindings(rule, '本报讯⟦behind¦（记者 ⟧通讯员王宏）昨日开镰。');
    expectFindings(rule, '評選出棗林村、⟦村⟧、柳溝村三處。');
  });
  it('finds rivers, roads and persons in a story', () => {
    expectFindings(rule, `${HOLE}会前，⟦一行⟧参观了展厅。`);
    expectFindings(
      rule,
      `${HOLE}⟦河⟧出现超警洪水，⟦断面⟧水质达标，修通⟦村至村⟧公路，⟦遗址⟧入选名录，赶赴⟦镇⟧指挥抢险。`,
    );
    expectFindings(
      rule,
      `${HOLE}市委⟦behind¦书记⟧坐镇指挥，⟦behind¦市长⟧会见了客商，⟦behind¦书记⟧传达了精神，⟦missing¦运动员⟧夺得金牌。`,
    );
    expectFindings(rule, `${HOLE}先后引进⟦、⟧等企业，建成⟦、⟧两个园区。`);
  });
  it('leaves what an author may write, in a document without other holes', () => {
    expectFindings(
      rule,
      '李宏带队，一行先后参观了展厅。2010年获提拔，任命为副局长，免去县水务局局长职务。网点多位于乡镇，村庄位于县的东部。',
    );
    expectFindings(
      rule,
      '该业务由承接主体负责，由承办法官审理，由担任过村干部的老人组成，与签订合同的职工协商，管委会与公司签订补充协议。',
    );
    expectFindings(
      rule,
      '对投资1亿元的项目、投资2亿元的项目分别奖励，有的未被列入，县长作政府工作报告，组　长：范宏（副县长）',
    );
    expectFindings(
      rule,
      '为乡村振兴选好配强村党组织书记\n的确，高铁通车里程居前，社区、街道位于街道、社区，荣获称号。',
    );
  });
  it('leaves titles in brackets and mileage, in a damaged document too', () =>
    expectFindings(rule, `${HOLE}组长：范宏（副县长）\n高速通车里程居前，荣获称号，免去县水务局局长职务。`));
  it('leaves rivers, roads and persons in general', () => {
    expectFindings(
      rule,
      '各行政村、村民小组、东山镇、镇直单位，青山河、河长办，农村、村庄，全市、市直部门，枣林村、村委会。',
    );
    expectFindings(
      rule,
      `${HOLE}河出水面，村村通公路，运动员以身作则，书记传达室，五是扎实推进、六是全面落实，市长会客厅，引进、等待。`,
    );
  });
  it('takes three likely names of a meeting for such a sign too', () => {
    expectFindings(
      rule,
      '县委⟦behind¦书记⟧出席会议并讲话，县委副书记、⟦behind¦县长⟧主持会议。会上，县委常委、⟦behind¦副县长⟧解读了政策。',
    );
    expectFindings(rule, '县委书记出席会议并讲话，其他县领导参加。');
  });
  it('finds who led, and who spoke one after another', () => {
    expectFindings(rule, `${HOLE}由副局长⟦missing¦、⟧带队检查。会上，⟦missing¦同志⟧先后发言。⟦behind¦书记⟧主持会议。`);
    expectFindings(rule, `${HOLE}局长、主持人都在场，同志们先后发言，书记抓落实，镇长、书记到场。`);
  });
  it('finds who invested, who presided and who came', () => {
    expectFindings(rule, '由⟦投资建设⟧的泵站投产，参会人员：⟦、⟧各村书记，由⟦牵头⟧，限期完成。');
    expectFindings(
      rule,
      `${HOLE}建成云雾茶⟦missing¦、⟧等产业基地，会议由⟦behind¦镇长⟧主持。⟦missing¦水电站⟧并网，⟦missing¦景区⟧创成4A级。`,
    );
    expectFindings(
      rule,
      `${HOLE}由投资方负责，由牵头单位汇总，参会人员：各村书记、会计。会议由镇长办公室筹备，县召开的会议，景区创建。`,
    );
  });
  it('takes two certain names for a sign that others are gone', () =>
    expectFindings(rule, '由⟦missing¦任⟧组长，免去⟦missing¦同志⟧县审计局局长职务。会议由县委⟦behind¦书记⟧主持。'));
  it('leaves deeds, streets and persons in general, in a damaged document too', () => {
    expectFindings(rule, `${HOLE}建成发展大道、滨湖大道，拓宽建设路、柳林路，校长致辞栏目上线，村党支部书记说得好。`);
    expectFindings(
      rule,
      `${HOLE}副县长主持会议时应当报告，组织企业、企业家座谈，镇与村签订目标责任书，考生被录取，为县级平台，的确。`,
    );
    expectFindings(
      rule,
      `${HOLE}老师代表列席，河道综合治理，建成公园和口袋公园，到镇、村两级调研，使用“《》”标明书名。`,
    );
  });
  it('leaves offices, roads and firms in general', () => {
    expectFindings(
      rule,
      `${HOLE}局长办公会由局长主持，县长任总河长，书记抓、抓书记，各镇党委书记作表态发言，由镇长牵头。`,
    );
    expectFindings(
      rule,
      `${HOLE}硬化乡道至村部道路，直至公路边界，投资3亿元以上的项目有奖，对投资1亿元的项目给予补助。`,
    );
    expectFindings(
      rule,
      `${HOLE}与企业签订劳动合同，引进集团化企业，走进社区、学校，参观了企业车间，银行、保险公司要配合。`,
    );
    expectFindings(rule, `${HOLE}东山镇、示范镇建设，水库、小型水库除险，路、断头路打通，县、民族县，石桥镇、中心镇。`);
    expectFindings(rule, `${HOLE}建成、投用一批泵站，引进、培育龙头，察看了、走访了，一、二、三产业，二、三两个村。`);
  });

  it('says nothing in a document without other holes', () => {
    expectFindings(rule, '例如，医院导管室启用后，手术不再外转。中学东校区迁建项目占地八十亩。');
    expectFindings(rule, '会议由同志主持，镇卫生院转诊人数减少。');
    expectFindings(rule, '社区被评为示范社区，随后在镇召开座谈会，由县委书记主持。');
  });
  it('leaves bodies in general', () => {
    expectFindings(rule, `${HOLE}医院要加强管理，乡镇卫生院和村卫生室要落实责任。`);
    expectFindings(rule, `${HOLE}各科、室要密切配合，省、市、县三级联动，镇、村两级负责。`);
    expectFindings(rule, `${HOLE}例如，学校可以开设课后服务，同志们要努力，各位同志参加学习。`);
  });
  it('leaves heads in a row that go on', () => {
    expectFindings(rule, `${HOLE}由县、县级市和镇、镇属企业共担，在村、村民小组公示，对企业、企业家一视同仁。`);
    expectFindings(rule, `${HOLE}由縣、縣級市共擔，學校、學校周邊一併整治，市、縣、鄉三級分別負責。`);
    expectFindings(rule, `${HOLE}东村、西村被评为文明村，在镇、村两级公示，全村被评为先进，我镇获评。`);
  });
  it('leaves heads in general', () => {
    expectFindings(rule, `${HOLE}走进社区、学校和企业宣讲，市、县两级联动，镇、村干部到场，由企业和职工协商。`);
    expectFindings(rule, `${HOLE}由县、县直部门负责，各镇、镇直单位落实，专家团队常驻，由主管部门牵头，由局长主持。`);
    expectFindings(
      rule,
      `${HOLE}项目一期工程要抓紧，来自基层，位于山区，居民说，李女士说，村民张先生说，公司负责安全生产。`,
    );
    expectFindings(rule, `${HOLE}引导群众参与、支持改革，学校等单位配合，与企业签订劳动合同，联系人：王明。`);
  });
  it('leaves what has its name', () => {
    expectFindings(rule, `${HOLE}县医院的内科、外科获评示范科室，例如，县医院导管室启用。`);
    expectFindings(rule, `${HOLE}刚才，临江镇卫生院和东街街道作了发言，王宏同志主持会议。`);
  });

  it('puts a place for each head of a row, and is content then', () => {
    const titled = `${HOLE}印发《【待补】》。`;
    assert.equal(expectSuggested(rule, `${HOLE}印发⟦empty¦《》⟧。`, 'mark', titled), titled);
    const after = `${HOLE}【待补】村、【待补】村被评为文明村。`;
    assert.equal(expectSuggested(rule, `${HOLE}⟦村、村⟧被评为文明村。`, 'mark', after), after);
  });
  it('puts a place for each name, and is content then', () => {
    const after = `${HOLE}【待补】卫生院的【待补】科、【待补】科获评示范科室。`;
    assert.equal(expectSuggested(rule, `${HOLE}⟦卫生院的科、科⟧获评示范科室。`, 'mark', after), after);
    const one = `${HOLE}例如，【待补】医院导管室启用后，手术不再外转。`;
    assert.equal(expectSuggested(rule, `${HOLE}例如，⟦医院⟧导管室启用后，手术不再外转。`, 'fillIn', one), one);
  });
});
