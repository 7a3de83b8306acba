import { strict as assert } from 'node:assert';
import rule from '../../../server/src/rules/broken-line';
import { applyEdits } from '../../../server/src/text/edits';
import { check, expectFindings, expectFixed, expectSuggested } from '../../support/marked';

const LEAD = '去年以来，全县扎实推进农村人居环境整治，累计新建垃圾中转站九座，';

describe('broken-line', () => {
  it('joins behind a comma', () => expectFixed(rule, `${LEAD}⟦\n⟧群众比较满意。`, `${LEAD}群众比较满意。`));
  it('joins before a mark that cannot begin a line', () =>
    expectFixed(
      rule,
      '我们要做好今年的各项民生工作⟦\n⟧，确保全面完成。',
      '我们要做好今年的各项民生工作，确保全面完成。',
    ));
  it('joins behind an opening quotation mark', () =>
    expectFixed(rule, '明年是“⟦\n⟧十五五”开局之年。', '明年是“十五五”开局之年。'));
  it('joins a word that the document writes whole elsewhere', () =>
    expectFixed(
      rule,
      `${LEAD}带动了乡村旅游发⟦\n⟧展壮大，群众满意。\n今年继续支持旅游发展壮大。`,
      `${LEAD}带动了乡村旅游发展壮大，群众满意。\n今年继续支持旅游发展壮大。`,
    ));
  it('sees a break in a numbered paragraph of many clauses', () =>
    expectFindings(
      rule,
      '11. 本机构承办的配对平台于本年启用，系统由公司开发，费用由基金支付，首季录得登⟦\n⟧记雇主十七家。',
    ));
  it('accepts a numbered heading of three parts, and a line that ends in an address', () =>
    expectFindings(
      rule,
      '一、坚定信心，抢抓机遇，奋力谱写全面建设社会主义现代化国家的崭新篇章\n今年工作成效明显，群众满意。\n详情请见本局网站公告栏目，网址为https://www.example.com/notice/index.html\n本次活动的报名工作将于下月开始，请留意。',
    ));
  it('leaves the rest to the reader', () => {
    expectSuggested(rule, `${LEAD}定向培养⟦\n⟧乡村医生九名。`, 'join', `${LEAD}定向培养乡村医生九名。`);
    expectSuggested(rule, `${LEAD}定向培养⟦\n⟧乡村医生九名。`, 'stop', `${LEAD}定向培养。\n乡村医生九名。`);
  });
  it('counts the breaks of a document that is wrapped throughout, and joins them together', () => {
    const width = 24;
    const text = '各地各部门要认真落实会议精神把各项任务抓紧抓实抓出成效'
      .repeat(20)
      .match(new RegExp(`.{1,${width}}`, 'g'))!;
    const source = `${text.join('\n')}。`;
    const [finding, ...more] = check(rule, source);
    assert.equal(finding?.message, 'wrapped');
    assert.equal(finding.fixes[0]?.edits.length, text.length - 1);
    assert.deepEqual(more, []);
  });

  describe('in a document that is wrapped throughout', () => {
    const BODY = [
      '第二条 本县行政区域内农村生活垃圾的分类投放、收集、运输、处理以及相关的监督管理活动，适用本办法。',
      '第三条 县人民政府应当加强对农村生活垃圾管理工作的领导，将其纳入国民经济和社会发展规划，所需经费列入财政预算。',
      '（一）宣传垃圾分类知识；',
      '（二）劝阻随意倾倒的行为；',
      '（三）配备与人口相适应的收集容器，并保持完好和整洁。',
      '第四条 乡镇人民政府负责本辖区内的具体工作，村民委员会协助做好组织动员、宣传教育以及日常保洁的督促检查。',
      '第五条 任何单位和个人都有权对违反本办法的行为进行劝阻和举报，受理部门应当及时核实处理并且答复举报人员。',
    ];
    const wrapped = (lines: readonly string[], width: number): string =>
      lines.flatMap((line) => line.match(new RegExp(`.{1,${width}}[，。、；）]?`, 'g')) ?? []).join('\n');
    /** The text with every break joined that the rule offers to join at once. */
    const joinedAt = (text: string): string => {
      const found = check(rule, text);
      assert.deepEqual(
        found.map(({ message }) => message),
        ['wrapped'],
      );
      return applyEdits(text, found[0]!.fixes[0]!.edits);
    };

    for (const width of [18, 20, 24, 27, 30, 34]) {
      it(`joins what belongs together and leaves short items, at ${width} characters`, () => {
        const lines = [...BODY, ...BODY, ...BODY];
        assert.equal(joinedAt(wrapped(lines, width)), lines.join('\n'));
      });
    }
    it('leaves contents, verse, tables and the signature', () => {
      const tail = [
        '目　　录',
        '一、总体要求　　　　3',
        '二、主要任务　　　　7',
        '垃圾分一分',
        '环境美十分',
        '|村名|户数|',
        '|上河|120|',
        '清河县人民政府办公室',
        '2024年3月5日',
      ];
      const lines = [...BODY, ...BODY, ...BODY, ...tail];
      assert.equal(joinedAt(wrapped(lines, 22)), lines.join('\n'));
    });
  });
  it('leaves verse, whose lines are short and of one length', () =>
    expectFindings(
      rule,
      `各位代表：\n${'山高水又长，\n人勤春来早。\n粮满千家院，\n花开万里桥。\n'.repeat(6)}\n雨过青山千叠翠，\n风来绿野万重香。`,
    ));

  it('joins a sentence over an empty line', () =>
    expectFindings(
      rule,
      '桃源市教育工作情况\n去年以来，全市教育工作稳步推进，办学条件得到明显改善，教师队伍的年龄结构⟦broken¦\n\n⟧不合理等问题逐步解决，群众比较满意。',
    ));
  it('shows a sentence that goes on behind the number of a sheet', () =>
    void expectSuggested(
      rule,
      '桃源市教育工作情况\n一、工作回顾\n全市教育工作会议召开。\n去年以来，全市教育工作稳步推进，办学条件得到明显改善，教师队伍的年龄结构⟦broken¦\n— 3 —\n⟧不合理等问题逐步解决，群众比较满意。',
      'join',
      '桃源市教育工作情况\n一、工作回顾\n全市教育工作会议召开。\n去年以来，全市教育工作稳步推进，办学条件得到明显改善，教师队伍的年龄结构不合理等问题逐步解决，群众比较满意。',
    ));
  it('leaves sentences, headings and items around the number of a sheet', () =>
    expectFindings(
      rule,
      '去年以来，全市教育工作稳步推进。\n— 3 —\n教师队伍的结构有所改善，群众比较满意。\n加强教师队伍建设\n— 4 —\n各校要抓好教师培训，提高教学质量。\n教师培训由市教育局负责，各校予以配合\n— 5 —\n二、抓好食品安全\n各校要落实校长陪餐制度。',
    ));

  it('leaves headings, sign-offs and lists', () =>
    expectFindings(
      rule,
      '某某市教育工作报告\n某某市教育局局长　王晓明\n各位代表：\n一、工作回顾\n去年成效明显。\n（一）办学条件明显改善\n（二）教师队伍不断壮大\n某某市教育局\n2024年3月5日',
    ));
  it('leaves a label on a line of its own', () => expectFindings(rule, '申請補助者應備妥文件：\n一、\n身分證影本。'));
});
