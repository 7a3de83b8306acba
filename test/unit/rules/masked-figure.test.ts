import { strict as assert } from 'node:assert';
import rule from '../../../server/src/rules/masked-figure';
import { expectFindings, expectSuggested } from '../../support/marked';

const finds = (title: string, ...marked: string[]): void => {
  it(`finds ${title}`, () => {
    for (const text of marked) expectFindings(rule, text);
  });
};
const leaves = (title: string, ...texts: string[]): void => {
  it(`leaves ${title}`, () => {
    for (const text of texts) expectFindings(rule, text);
  });
};

describe('masked-figure', () => {
  finds('asterisks before a unit', '到课率⟦masked¦*%⟧，新聘教师⟦masked¦**名⟧，捐书⟦masked¦*万册⟧。');
  finds('full-width ones, in Traditional text', '到課率⟦＊％⟧，新聘教師⟦＊名⟧，捐書⟦＊＊萬冊⟧。');
  finds('other signs', '拨款⟦××万元⟧，修渠⟦XX公里⟧，植树⟦xx万株⟧，下降⟦_%⟧，完成⟦X%⟧。');
  finds('circles in Traditional text', '編列⟦○○萬元⟧，補助⟦○○戶⟧。');
  finds('masked years and dates', '⟦20*年⟧工作要点，⟦20XX年⟧计划，⟦20××年⟧预算，⟦*月⟧⟦*日⟧开会，⟦20xx 年⟧总结。');
  finds('parts of masked years', '⟦20*年⟧底完工，⟦20××年⟧初启用，⟦*年⟧来成效明显。');
  finds('a span of time', '审批压缩⟦*个工作日⟧，培训⟦××个学时⟧。');
  finds('a masked decimal and masked digits', '利率⟦*.*%⟧，到位⟦3*亿元⟧。');
  finds('a figure before a noun', '建成⟦*个⟧粮仓，培训⟦*名⟧机手，⟦*家⟧企业复工。');
  finds('several in one clause', '两项比率分别达到⟦*%⟧和⟦*%⟧。');
  finds('it over a hard break', '签约率\n达到⟦*%⟧，\n满意率⟦*%⟧。');
  finds('a sign alone that counts', '整顿党支部⟦X个⟧，选派⟦×名⟧干部，修建便桥⟦x座⟧。');
  finds(
    'boxes, empty brackets and question marks',
    '投资⟦□□万元⟧，产值⟦（ ）亿元⟧，增长⟦（）%⟧，下降⟦?%⟧，补助⟦……万元⟧。',
  );
  finds('zeros that stand for any figure', '全市⟦〇〇家⟧企业复工。');
  finds('a masked decimal of crosses', '增长⟦×.×%⟧，面积⟦××.×万亩⟧，占⟦X.X%⟧。');
  finds('a letter that stands for a number', '查办案件⟦N件⟧，约谈⟦N人⟧。');
  finds('parts of years', '⟦20××年⟧度决算，⟦*年⟧前竣工。');
  finds('the year and number of a document', '见〔⟦20××⟧〕⟦××号⟧文件。');
  finds(
    'a telephone number',
    '防汛期间实行领导带班，值班电话：⟦0571-×××××××⟧，接到险情立即上报，举报热线：⟦********⟧，全天有人接听，欢迎广大群众监督。',
  );
  finds('a date in brackets below a title', '在防汛会上的讲话\n（⟦____年⟧⟦__月⟧⟦__日⟧）');
  finds('rows of other signs', '投资⟦△△万元⟧，培训⟦●●名⟧机手，惠及⟦※※户⟧。');
  finds('square brackets', '增长⟦[ ]%⟧，修渠⟦[　]公里⟧。');
  finds('rarer units', '发放补贴⟦××笔⟧，补种⟦*棵⟧，年满⟦××周岁⟧。');
  finds('a template’s blank', '落实补助资金⟦____万元⟧。');

  finds('one sign before ten thousand', '约⟦×万个⟧家庭受益，经费⟦○萬元⟧，产粮⟦X万吨⟧，工程⟦○年⟧⟦○月⟧完工。');
  leaves('a class in a form, and an article', '系我校________级____班学生，第××条、第×款。');
  finds('one sign before what is counted', '排查隐患⟦X处⟧，化解纠纷⟦×起⟧。');
  leaves('the day and the number of a decree', '中華民國○○年○○月○○日府法字第○○○○○○號令，依第○條辦理。');
  leaves('persons with one sign in their names', '陳○萬到場，林○家缺席。');
  leaves('multiplication', '建设2*66万千瓦机组，实行7*24小时值守，规格为2×300米。');
  leaves('a footnote', '地区生产总值*，产业增加值*增长8%。', '* 数据为初步统计数。');
  leaves('bullets', '* 抓好春耕\n* 抓好防汛');
  leaves('emphasis', '**重点**项目要抓紧，**市场**监管不放松。', '要**重点**个性化施策。');
  leaves('X and × that mean something', '配备X光机，推行1+X证书，数据要素×制造业，20X型设备，二○三五年远景。');
  leaves(
    'boxes to tick, numbers of machines and questions',
    '请勾选：□是 □否，帮扶对象□个人□家庭，1#机组和2#楼投产，第（ ）条、第（）次，（）内填写单位。',
    '增长了吗？万元户怎么看？说到……亿万人民，数据要素×文化旅游，X射线机，二〇〇家属院。',
  );
  leaves('a letter N that means any number', '推进“1+N”模式，延伸N个领域，探索N种可能，型号为KN95。');
  leaves('telephone numbers and rows of stars', '电话：0571-88880000，咨询电话见公告。', '★★★ 重要 ★★★', '●●● 目录');
  leaves('a form’s date', '签字：____年__月__日');
  leaves('formulas of chemistry', '细颗粒物PM_2.5浓度下降3%，SO_2排放减少。');
  leaves('masked names', '*医院和××县作了发言。');
  leaves('what is filled in', '到课率【待补】%，新聘教师12名。');

  it('replaces the mask alone, and is content then', () => {
    const after = '到课率【待补】%，捐书【待补】万册，20【待补】年完成。';
    for (const fix of ['mark', 'fillIn']) {
      assert.equal(expectSuggested(rule, '到课率⟦*%⟧，捐书⟦××万册⟧，⟦20*年⟧完成。', fix, after), after);
    }
  });
  it('marks in the script of the document', () => {
    const after = '全校到課率【待補】%。';
    assert.equal(expectSuggested(rule, '全校到課率⟦*%⟧。', 'mark', after), after);
  });
  it('leaves the blanks of a form', () =>
    expectFindings(
      rule,
      '尊敬的＿＿＿老师：\n我因＿＿＿＿＿＿，需请假＿＿天，请予批准。\n本人______自愿捐款____元。\n祝贺你被____大学录取。',
    ));
  it('takes a blank in running text', () => expectFindings(rule, '全年完成投资⟦____万元⟧，比上年有所增长。'));
});
