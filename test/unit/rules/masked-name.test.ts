import { strict as assert } from 'node:assert';
import rule from '../../../server/src/rules/masked-name';
import { expectFindings, expectSuggested } from '../../support/marked';

describe('masked-name', () => {
  it('finds bodies', () => expectFindings(rule, '随后，⟦masked¦*医院⟧、⟦masked¦**中学⟧和⟦masked¦××公司⟧汇报了进展。'));
  it('finds places', () => expectFindings(rule, '⟦某某县⟧地处山区，与⟦XX市⟧、⟦×县⟧接壤，下辖⟦xx镇⟧。'));
  it('finds works, stations and other places by their last word', () => {
    expectFindings(rule, '调研组走访了⟦*水厂⟧、⟦*污水处理厂⟧、⟦*变电站⟧、⟦*图书馆⟧和⟦*敬老院⟧。');
    expectFindings(rule, '⟦*党校⟧与⟦*厂⟧结对，⟦*立交桥⟧、⟦*粮库⟧、⟦*河⟧整治和⟦*码头⟧扩建同步推进。');
    expectFindings(rule, '由⟦＊淨水廠⟧供水，⟦＊圖書館⟧、⟦＊療養院⟧和⟦＊體育館⟧同日啟用。');
  });
  it('finds persons', () => expectFindings(rule, '会议由⟦*同志⟧主持，⟦×××局长⟧讲话，⟦XXX⟧负责记录。'));
  it('finds them in Traditional text', () => expectFindings(rule, '⟦某某縣⟧與⟦○○市⟧合辦，由⟦××醫院⟧承接。'));
  it('finds them over a hard break', () => expectFindings(rule, '全县干部到\n⟦某某县⟧学习，\n收获很大。'));

  it('finds names behind other signs and blanks', () => {
    expectFindings(rule, '刚才，⟦□□镇⟧、⟦△△乡⟧和⟦※※局⟧作了发言，由⟦____同志⟧主持，⟦（  ）县⟧参加。');
  });
  it('finds a name whose kind is told first', () =>
    expectFindings(rule, '引进⟦**集团⟧、⟦***农业公司⟧，建成⟦××科技园⟧。'));
  it('finds who speaks', () => {
    expectFindings(rule, '随后，⟦某局长⟧通报情况，⟦某同志⟧作了发言，联系人：⟦某某某⟧，电话见附件。');
  });
  it('finds whoever holds an office', () => {
    expectFindings(rule, '在全县春耕工作会议上的讲话\n青禾县人民政府⟦副县长　 ***⟧\n（2025年3月12日）');
    expectFindings(
      rule,
      '会议由⟦县长***⟧主持，⟦县委书记×××⟧出席，⟦副县长××⟧、局长王晓明参加。'.replace('⟦县委', '县委⟦'),
    );
    expectFindings(rule, '會議由⟦縣長○○○⟧主持，⟦主任XXX⟧作了說明。');
  });
  it('leaves those who are spared, words that are stressed and footnotes behind an office', () =>
    expectFindings(rule, '原局长×××受贿一案已结，县长**强调**：要抓落实。书记*、主任*均为兼职，局长×3人。'));
  it('finds deputies, and one sign before an office', () => {
    expectFindings(rule, '由⟦*副镇长⟧带队，⟦×局长⟧到场，⟦XX副主任⟧陪同。');
    expectFindings(rule, '會議由⟦×科長⟧主持，⟦○○副議長⟧列席。');
  });
  it('finds offices, streams and works of Taiwan', () =>
    expectFindings(
      rule,
      '本案依⟦○○縣政府⟧函辦理，⟦○○鄉公所⟧會勘，由⟦○○營造有限公司⟧承攬，辦理「⟦○○溪⟧護岸整治工程」及⟦○○圳⟧清淤。',
    ));
  it('leaves quoted forms and offices in a word', () =>
    expectFindings(rule, '名稱為「○○市」者，當事人陳○長到場，數據要素×局部試點，X所长度。'));
  it('finds names on both sides of an office, which are no emphasis', () =>
    expectFindings(rule, '由⟦***同志⟧负责，⟦***村⟧支部书记⟦***同志⟧配合。'));
  it('leaves persons of whom a story is told', () =>
    expectFindings(rule, '某某同学在日记中写道，某某先生来电反映，某某女士投诉，某某家长表示理解。'));
  it('leaves the places of a case that is told', () =>
    expectFindings(rule, '通报称，某某县某某镇一名干部酒后驾车，某某局三名职工违规操办酒席。'));
  it('leaves persons who are spared, and forms of words', () => {
    expectFindings(rule, '被告人张某某、李某某犯盗窃罪，王某某等人在逃，某局长受贿一案另行审理。');
    expectFindings(rule, '“某某店铺也能参展”的口号深入人心，《某某村纪事》出版。');
  });

  it('leaves places and firms in a report of cases that spares its persons', () => {
    expectFindings(
      rule,
      '××县交通事故调查报告\n驾驶人王××驾驶货车，在××镇路段与李××所骑摩托相撞，造成1人死亡。\n××运输公司未履行责任，已移送处理，涉嫌犯罪的另案侦办。\n某某村村民周某某作证。',
    );
    expectFindings(rule, '刘×利用职务便利，多次违规收礼。赵某在××局任职期间贪污公款，被给予处分。');
  });
  it('takes what a page masked in such a report, and names elsewhere', () => {
    expectFindings(rule, '⟦*医院⟧违规收费，王某某受到处分，李某某违纪被查，⟦**镇⟧通报。');
    expectFindings(rule, '⟦××县⟧召开会议，李×参加，王某某在会上作了表态发言，⟦××镇⟧介绍经验。');
  });

  it('leaves forms of words in quotes', () => expectFindings(rule, '不得使用“××宾馆”“XX大酒店”等字样。'));
  it('leaves names of models and diplomas', () =>
    expectFindings(rule, '开展1+X证书试点，引进X光机和XL型设备，规模扩大。'));
  it('leaves numerals and names of persons kept private', () =>
    expectFindings(rule, '二○三五年基本實現，當事人陳○金到場。'));
  it('leaves multiplication', () => expectFindings(rule, '推动数据要素×交通运输，长×宽为3×5米。'));
  it('leaves ordinary 某', () => expectFindings(rule, '某些干部在某种程度上存在某一问题，李某另案处理。'));
  it('leaves emphasis and footnotes', () => expectFindings(rule, '**市级**财政要保障，总投资*，另表列出。'));
  it('leaves words that begin like a place to masked-word', () => {
    expectFindings(rule, '清理*厂房和*站位，服务*校园，表彰*院士，拓宽*渠道，开发*矿产，修补*桥梁。');
    expectFindings(rule, '清理*廠房，服務*校園，拓寬*渠道，開發*礦產，修補*橋樑。');
  });
  it('leaves a place that is stressed', () =>
    expectFindings(rule, '巡查了 *水厂*，还有 *东河大桥*。**水厂**建设提速。'));
  it('leaves masked figures and words', () => expectFindings(rule, '增长*%，医药卫生_改革，以*同志为核心的党中央。'));

  it('replaces the mask alone, and is content then', () => {
    const after = '【待补】医院和【待补】县参会。';
    for (const fix of ['mark', 'fillIn']) {
      assert.equal(expectSuggested(rule, '⟦*医院⟧和⟦某某县⟧参会。', fix, after), after);
    }
  });

  it('accepts those whom Taiwan’s courts and offices spare', () =>
    expectFindings(
      rule,
      '被告甲○○等人違反銀行法，乙○○幫助犯之。陳○○共同犯銀行法之罪，由林○○局長移送，並經王○○主任說明。',
    ));
  it('finds places and bodies whose name is gone behind words that are surnames too', () =>
    expectFindings(rule, '由雲林⟦○○縣⟧主辦，東方⟦○○公司⟧承攬，擔任⟦○○局長⟧者到場，會同臨海市⟦○○醫院⟧驗收。'));
});
