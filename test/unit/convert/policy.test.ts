import { strict as assert } from 'node:assert';
import type { Config } from '../../../server/src/convert/configs';
import type { Conversion, ConvertOptions } from '../../../server/src/convert/converter';
import { applyEdits } from '../../../server/src/text/edits';
import { converters } from '../../support/converters';

const convert = async (source: string, options?: ConvertOptions, config: Config = 's2tw'): Promise<Conversion> => {
  const result = (await converters.load(config)).convert(source, options);
  assert.equal(applyEdits(source, result.edits), result.text);
  return result;
};
const expectAll = (cases: readonly (readonly [source: string, result: string])[], config: Config = 's2tw'): void => {
  for (const [source, result] of cases)
    it(`${source} → ${result}`, async () => assert.equal((await convert(source, {}, config)).text, result));
};
/** The marked spans of a text and the text without the marks. */
const marked = (text: string): { source: string; spans: { start: number; end: number }[] } => {
  const parts = text.split(/[⟦⟧]/);
  const spans: { start: number; end: number }[] = [];
  let at = 0;
  parts.forEach((part, i) => {
    if (i % 2 === 1) spans.push({ start: at, end: at + part.length });
    at += part.length;
  });
  return { source: parts.join(''), spans };
};

describe('names of persons', () => {
  expectAll([
    ['县长范里松讲话', '縣長范里松講話'],
    ['副主任种国岳、干建文出席', '副主任种國岳、干建文出席'],
    ['编辑:占志平 校对:游小斗', '編輯:占志平 校對:游小斗'],
    ['余岳平强调,要抓紧。会后余岳平走访群众', '余岳平強調,要抓緊。會後余岳平走訪群眾'],
    ['党益征、郁建林、范云杰等参加', '党益征、郁建林、范雲杰等參加'],
    ['由余主任带队', '由余主任帶隊'],
    ['游书记到会', '游書記到會'],
    ['院长钟建国', '院長鍾建國'],
    ['余岳平在全市卫生工作会议上强调', '余岳平在全市衛生工作會議上強調'],
    ['责任编辑:谷雨薇', '責任編輯:谷雨薇'],
    ['余主任与于局长', '余主任與于局長'],
    ['姓余的村民和余氏宗祠', '姓余的村民和余氏宗祠'],
    ['原告于某与被告范某某', '原告于某與被告范某某'],
    ['学习了于立志同志的讲话', '學習了于立志同志的講話'],
    ['任命涂克周为局长', '任命涂克周為局長'],
    ['郁志松,女,汉族', '郁志松,女,漢族'],
    ['由沈干同志陪同,扶着余老太太', '由沈干同志陪同,扶著余老太太'],
    ['姓钟的师傅敲钟', '姓鍾的師傅敲鐘'],
  ]);
  expectAll([
    ['干部要求党员参加党群活动', '幹部要求黨員參加黨群活動'],
    ['主任于会上表态', '主任於會上表態'],
    ['书记于明年到任', '書記於明年到任'],
    ['范围、余额、游客', '範圍、餘額、遊客'],
    ['其余代表余下的时间', '其餘代表餘下的時間'],
    ['10余名专家,百余代表', '10餘名專家,百餘代表'],
    ['其余某些人,剩余女士名额', '其餘某些人,剩餘女士名額'],
    ['主任于本月到任,选举于本月举行', '主任於本月到任,選舉於本月舉行'],
    ['百姓于是称赞,于某日开会', '百姓於是稱讚,於某日開會'],
    ['模范师傅和导游女士', '模範師傅和導遊女士'],
    ['向广大同志问好', '向廣大同志問好'],
    ['种植户代表占多数', '種植戶代表佔多數'],
    ['干部于志愿服务中', '幹部於志願服務中'],
    ['谷雨时节', '穀雨時節'],
    ['其中包括在会议上强调的范围', '其中包括在會議上強調的範圍'],
  ]);
  it('reports a name that it kept', async () => {
    const { kept } = await convert('局长余岳平表示');
    assert.deepEqual(
      kept.map(({ text, reason }) => [text, reason]),
      [['余岳平', 'name']],
    );
  });
  it('leaves the surname 於 in Simplified', async () => {
    assert.equal((await convert('主任於志平指出,關於發展', {}, 'simplified')).text, '主任於志平指出,关于发展');
  });
});

describe('places', () => {
  expectAll([
    ['在台州和岳西调研', '在台州和岳西調研'],
    ['于都县和余干县', '于都縣和餘干縣'],
    ['乾安县', '乾安縣'],
    ['里下河地区', '里下河地區'],
    ['赴于都调研', '赴于都調研'],
  ]);
  expectAll([
    ['属于都市圈', '屬於都市圈'],
    ['在台前幕后', '在臺前幕後'],
    ['示范县和模范县', '示範縣和模範縣'],
  ]);
});

describe('characters that their neighbours settle', () => {
  expectAll([
    ['跋涉40余天，代市长  余占和出席', '跋涉40餘天，代市長  余占和出席'],
    ['阐明了立场，也说明了解决办法', '闡明了立場，也說明了解決辦法'],
    ['新签合同、免签入境、审签后印发', '新簽合同、免簽入境、審簽後印發'],
    ['标签、书签、中签率，抽签决定', '標籤、書籤、中籤率，抽籤決定'],
    ['大家干的是实事，晒干的玉米入仓', '大家幹的是實事，曬乾的玉米入倉'],
    ['改审批制为备案制，登记制作台账', '改審批制為備案制，登記製作臺賬'],
    ['换下十台风扇，十号台风', '換下十臺風扇，十號颱風'],
    ['深海里的鱼，航行十海里', '深海裡的魚，航行十海里'],
    ['五天后宫灯展开幕，天后宫门口', '五天後宮燈展開幕，天后宮門口'],
    ['到了望都站，登高了望', '到了望都站，登高瞭望'],
    ['一至九月历时最长，挂历', '一至九月歷時最長，掛曆'],
    ['荆岳高铁、仙岳路、南岳区、五岳', '荊岳高鐵、仙岳路、南嶽區、五嶽'],
    ['湾里区、锡里克，在村里区别对待', '灣里區、錫里克，在村裡區別對待'],
    ['办完手续，并到现场查看，并为来年打好基础，并购重组', '辦完手續，並到現場查看，並為來年打好基礎，併購重組'],
    ['准入准营，编发简报，打击制售假药，煤制油', '准入准營，編發簡報，打擊製售假藥，煤製油'],
  ]);
});

describe('word boundaries', () => {
  expectAll([
    ['会议说明了方向,指明了前进道路', '會議說明了方向,指明了前進道路'],
    ['经会议同意后制定', '經會議同意後制定'],
    ['四分之一出席', '四分之一出席'],
    ['面向师生发表演讲', '面向師生發表演講'],
    ['新增加了解决办法', '新增加了解決辦法'],
    ['局长征收土地', '局長徵收土地'],
    ['防止重复兴办企业,统一并公开收费标准', '防止重複興辦企業,統一並公開收費標準'],
    ['山羊毛发往外省,古老板栗树', '山羊毛發往外省,古老板栗樹'],
    ['社区里程序简单,他钟情山水', '社區裡程序簡單,他鍾情山水'],
    ['会上通过了解聘名单', '會上通過了解聘名單'],
  ]);
  expectAll([
    ['演了一出戏', '演了一齣戲'],
    ['简单明了', '簡單明瞭'],
    ['据了解,复制成功经验', '據瞭解,複製成功經驗'],
    ['白术和党参', '白朮和黨參'],
  ]);
  expectAll([['批量子任务改变量子算法', '批量子任務改變量子演算法']], 's2twp');
  it('lists the place with both readings', async () => {
    const { doubtful } = await convert('公报指明了前进方向');
    assert.deepEqual(
      doubtful.map(({ candidates }) => candidates),
      [['指明了', '指明瞭']],
    );
  });
});

describe('measures', () => {
  expectAll([
    ['存栏八千只,肉鸡20万只。', '存欄八千隻,肉雞20萬隻。'],
    ['演出两出新戏', '演出兩齣新戲'],
    ['换三斗谷子', '換三斗穀子'],
  ]);
  expectAll([
    ['十只有九,统一只需三天', '十只有九,統一只需三天'],
    ['推出十条,一出台就见效', '推出十條,一出臺就見效'],
    ['三斗争斗', '三鬥爭鬥'],
  ]);
});

describe('words that the dictionary gets wrong', () => {
  expectAll([
    ['放宽市场准入', '放寬市場准入'],
    ['巡回法庭', '巡迴法庭'],
    ['保持克制,攻克制约瓶颈', '保持克制,攻克制約瓶頸'],
    ['拿不准的不准上报', '拿不準的不准上報'],
    ['有关系统', '有關系統'],
  ]);
});

describe('what a second conversion would change', () => {
  it('is listed as doubtful', async () => {
    const { text, doubtful } = await convert('苎麻肉干');
    assert.equal((await convert(text)).text, '薴麻肉乾');
    assert.deepEqual(doubtful, [{ span: { start: 0, end: 1 }, candidates: ['苧', '薴'], reason: 'variant' }]);
  });
  it('is nothing where the words are known', async () => assert.deepEqual((await convert('干部发展')).doubtful, []));
  it('leaves the description of a character alone, and does not let it vote', async () =>
    assert.equal((await convert('干預⿰亻严', {}, 's2tw')).text, '干預⿰亻严'));
  it('asks whether the finished line is still Traditional', async () =>
    assert.equal((await convert('茅臺云', {}, 's2hk')).text, '茅台雲'));
});

describe('what stays as it is', () => {
  for (const kept of [
    'https://example.cn/后勤/系统.html?q=干部',
    'www.例子.cn/发展',
    'fz@发展.cnfz@发展.cn',
    'fz@发展.cnhttps://例.cn/后勤/系统',
    'fz@发展.cnwww.发展.cn/后勤',
    '国办发〔2024〕12号',
    '临政办发〔2012〕55号',
    '皖发改环资〔2023〕12号',
    '涞党组发〔2021〕3号',
    '【待补】',
    '{{单位名称}}',
  ])
    it(kept, async () => assert.equal((await convert(`见${kept}。`)).text, `見${kept}。`));
  it('words of the user, wherever they stand', async () => {
    assert.equal((await convert('在台州干部学院', { keepWords: ['干部学院'] })).text, '在台州干部学院');
    assert.equal((await convert('新软件园', { ownPairs: { 软件园: '軟體園' } })).text, '新軟體園');
  });
  it('titles, when asked', async () => {
    const source = '学习《发展规划(《纲要》)》精神';
    assert.equal((await convert(source)).text, '學習《發展規劃(《綱要》)》精神');
    assert.equal((await convert(source, { keepTitles: true })).text, '學習《发展规划(《纲要》)》精神');
  });
  it('protected stretches', async () => {
    const { source, spans } = marked('发展⟦乱码发⟧展');
    assert.equal((await convert(source, { protect: spans })).text, '發展乱码发展');
    assert.equal((await convert(source, { protect: spans, exact: true })).text, '發展乱码发展');
  });
  it('a line that is Traditional already', async () => {
    assert.equal((await convert('干預措施見後\n发展')).text, '干預措施見後\n發展');
  });
});

describe('著 and 着', () => {
  expectAll(
    [
      ['配合著推動，二人合著', '配合着推动，二人合著'],
      ['重新著手，近日新著', '重新着手，近日新著'],
      ['討論著問題，學術論著', '讨论着问题，学术论著'],
      ['看著作品，閱讀著作', '看着作品，阅读著作'],
      ['跟著名單走，著名學者', '跟着名单走，著名学者'],
      ['成效卓著，見微知著，編著', '成效卓著，见微知著，编著'],
      ['著有專書，隨著時間，著力推動', '著有专书，随着时间，着力推动'],
    ],
    'tw2s',
  );
  expectAll([['看着作品，著名學者', '看着作品，著名学者']], 't2s');
});

describe('Traditional that the tables do not know', () => {
  for (const config of ['tw2s', 'simplified'] as const)
    expectAll(
      [
        ['賸菜與過賸，牠的窩，妳的書', '剩菜与过剩，它的窝，你的书'],
        ['祇能如此，衹有一人', '只能如此，只有一人'],
        ['天神地祇，神祇', '天神地祇，神祇'],
        ['角、徵、羽，宮商角徵羽', '角、徵、羽，宫商角徵羽'],
        ['象徵，徵收', '象征，征收'],
        ['甦生，菓園，隣居，姪女', '苏生，果园，邻居，侄女'],
        ['張三著《舊論》，二人等著', '张三著《旧论》，二人等著'],
        ['看著《新聞》，大家等著', '看着《新闻》，大家等着'],
        ['社工於玉蘭說，關於玉蘭花', '社工於玉兰说，关于玉兰花'],
      ],
      config,
    );
});

describe('into Simplified, what is Simplified already', () => {
  expectAll(
    [
      ['乾安县的餅乾', '乾安县的饼干'],
      ['什么時候', '什么时候'],
    ],
    't2s',
  );
  it('lists a character that is a form of two others', async () => {
    const { doubtful } = await convert('薴', {}, 't2s');
    assert.deepEqual(
      doubtful.map(({ candidates, reason }) => [candidates, reason]),
      [[['苧', '苎'], 'variant']],
    );
    assert.deepEqual((await convert('什么,發麼', {}, 'tw2s')).doubtful, []);
  });
});

describe('hidden breaks and glosses', () => {
  for (const [text, result] of [
    ['已签⟦\n⟧约', '已簽\n約'],
    ['头⟦\r\n⟧发', '頭\r\n髮'],
    ['理⟦(lǐ)⟧发⟦(fà)⟧店', '理(lǐ)髮(fà)店'],
  ] as const)
    it(text, async () => {
      const { source, spans } = marked(text);
      assert.equal((await convert(source, { hidden: spans })).text, result);
      assert.equal((await convert(source, { hidden: spans, exact: true })).text, result);
    });
  it('splits a change of length', async () => {
    const { source, spans } = marked('出租⟦\n⟧车司机');
    const whole = (await convert('出租车司机', {}, 's2twp')).text;
    assert.equal((await convert(source, { hidden: spans }, 's2twp')).text.replace('\n', ''), whole);
  });
});

describe('simplified', () => {
  expectAll(
    [
      ['衞生署説明,裏面有羣眾', '卫生署说明,里面有群众'],
      ['顯著成效,執著追求,論著', '显著成效,执着追求,论著'],
      ['「提質增效」『四區』', '“提质增效”‘四区’'],
      ['乾安縣的餅乾,乾隆年間', '乾安县的饼干,乾隆年间'],
      ['显著成效,什么时候', '显著成效,什么时候'],
      ['復制、聯系、干部', '复制、联系、干部'],
      ['討論著問題，學術論著', '讨论着问题，学术论著'],
      ['座標', '坐标'],
    ],
    'simplified',
  );
});
