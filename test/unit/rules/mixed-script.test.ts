import { strict as assert } from 'node:assert';
import type { Report } from '../../../server/src/model/report';
import type { FindWrongVariants, Resources } from '../../../server/src/model/resources';
import { parseReport } from '../../../server/src/parse/index';
import { loadWrongVariants } from '../../../server/src/convert/wrong-variants';
import plain from '../../../server/src/rules/mixed-script';
import type { DocumentRule, Rule } from '../../../server/src/rules/rule';
import { readTable } from '../../support/converters';
import { check, expectFindings, expectSuggested } from '../../support/marked';

/** The rule as it is once the tables are there. */
const withTables = (resources: Resources): Rule => ({
  ...(plain as DocumentRule),
  check: (report: Report) => (plain as DocumentRule).check(report, resources),
});

describe('mixed-script', () => {
  let find: FindWrongVariants;
  let rule: Rule;
  before(async () => {
    find = await loadWrongVariants(readTable);
    rule = withTables({ wrongVariants: find });
  });

  describe('characters of the other script', () => {
    it('finds a Simplified one in a Traditional text', () =>
      expectFindings(rule, '全縣衛生工作會議召開，⟦stray¦并⟧總結成績，規劃來年任務。'));
    it('finds a Traditional one in a Simplified text', () =>
      expectFindings(rule, '全县卫生健康工作会议召开，总结⟦stray¦發⟧展成绩，部署来年任务。'));
    it('names the right character, and puts it in', () =>
      expectSuggested(
        rule,
        '各鄉鎮衛生院要開展義診，⟦发⟧現問題及時報告，確實做到應治盡治。',
        'replace',
        '各鄉鎮衛生院要開展義診，發現問題及時報告，確實做到應治盡治。',
      ));
    it('says which script it is of while the tables are not loaded', () => {
      expectFindings(plain, '全縣衛生工作會議召開，⟦simplified¦并⟧總結成績。');
      expectFindings(plain, '全县卫生工作会议召开，总结⟦traditional¦發⟧展成绩，部署来年任务。');
    });
    it('finds a word that ends a clause behind a quotation', () =>
      expectFindings(
        rule,
        '全县卫生系统总结经验，为农村医务人员建立“一户一档”⟦stray¦數⟧⟦stray¦據⟧⟦stray¦庫⟧，来年继续开展义诊，让农民少花钱。',
      ));
    it('leaves quotations in the other script alone', () => {
      expectFindings(rule, '會議學習了《关于发展的决定》等文件，總結去年衛生工作，部署來年任務。');
      expectFindings(rule, '全县卫生工作会议召开，总结成绩。\n臺灣衛生單位來函祝賀。\n会议部署来年任务。');
    });
    it('finds what a conversion to Simplified left, where both scripts have the character', () =>
      expectFindings(rule, '村民笑⟦著⟧说，随⟦著⟧工作推进，大家⟦瞭⟧解政策，凭⟦藉⟧经验保持环境⟦乾⟧净，部门答⟦覆⟧及时。'));
    it('accepts the words in which Simplified keeps it', () =>
      expectFindings(
        rule,
        '著名学者的专著影响显著，王明著《论水利》，卓著成效，瞭望塔覆盖全县，乾隆年间慰藉百姓，执著追求，颠覆认知。',
      ));
    it('leaves the names of the scripts to a site', () => {
      expectFindings(rule, '繁體版 | 无障碍浏览 | 登录\n全县卫生健康工作会议召开，总结去年工作。');
      expectFindings(rule, '简体中文 | 繁體中文\n全縣衛生健康工作會議召開，總結去年工作。');
    });
    it('leaves a text of both scripts alone', () => expectFindings(rule, '会议總結，会议開幕，会议閉幕，会议討論。'));
    it('leaves addresses and document numbers alone', () => {
      expectFindings(rule, '會議資料見 https://example.cn/发展/报告，請各單位於週內認領學習。');
      expectFindings(rule, '會議傳達了国办发〔2024〕12号文件，並總結去年衛生工作，部署來年任務。');
    });
    it('leaves words of Simplified alone that look Traditional', () =>
      expectFindings(rule, '全县干部职工发扬拚搏精神，在迴龙村开展义诊，总结经验，乾隆年间的碑刻得到保护。'));
    it('leaves mojibake alone', () => expectFindings(rule, '會議總結衛生工作，要求??发讲粩嗵，部署來年任務。'));
  });

  describe('wrong variants', () => {
    it('finds them where a text was converted badly', () =>
      expectFindings(
        rule,
        '關⟦于⟧全縣衛生工作的報告：會議之⟦后⟧，⟦干⟧部職工聯⟦系⟧實際，農⟦歷⟧年前完成⟦復⟧⟦制⟧推廣，⟦里⟧面有示⟦范⟧。',
      ));
    it('finds 后, 于 and 余 where no phrase helps', () =>
      expectFindings(rule, '會議審議⟦后⟧通過，經費向基層傾斜，快⟦于⟧上年增速，30⟦余⟧家單位的⟦干⟧部參加學習。'));
    it('reads a word through a gloss', () =>
      expectFindings(rule, '全縣衛(wèi)生⟦干⟧部學習精神，關(guān)⟦于⟧聯(lián)⟦系⟧群眾，會議之⟦后⟧要總結。'));
    it('puts the right ones in, and is content then', () => {
      const marked = '關⟦于⟧今⟦后⟧的工作，領導⟦干⟧部要聯⟦系⟧群眾，開會總結經驗。';
      const fixed = '關於今後的工作，領導幹部要聯繫群眾，開會總結經驗。';
      assert.equal(expectSuggested(rule, marked, 'replace', fixed), fixed);
    });
    it('never mends them unseen', () => {
      const found = check(rule, '關于今后的工作，領導干部要聯系群眾，開會總結經驗。');
      assert.ok(found.length > 0);
      assert.ok(found.every(({ fixes }) => fixes.every(({ kind }) => kind === 'suggestion')));
    });
    it('says of two slips in a text only what no Traditional text has in any word', () =>
      expectFindings(rule, '關⟦于⟧今後的工作，台風過境，各機關征收費用，開會總結經驗。'));
    it('says of one slip what no native text writes', () => {
      const slips = [
        '領導⟦干⟧部',
        '保持聯⟦系⟧',
        '屋子⟦里⟧面',
        '農⟦歷⟧春節',
        '意⟦愿⟧調查',
        '方⟦麵⟧很廣',
        '若⟦幹⟧問題',
        '頭⟦發⟧用品',
      ];
      for (const slip of slips) expectFindings(rule, `縣府表示，會議討論${slip}，並請各單位確實辦理，務必如期完成。`);
    });
    it('leaves words that meet in the same way', () => {
      const words = [
        '相關系所',
        '有關系統',
        '本里面積',
        '該里面臨',
        '層面包括',
        '牆面粉刷',
        '體制作為',
        '若干部會',
        '干擾',
        '山谷',
        '小丑',
      ];
      for (const word of words) expectFindings(rule, `縣府表示，會議討論${word}，並請各單位確實辦理，務必如期完成。`);
    });
    it('says no more of a few in a long text', () =>
      expectFindings(
        rule,
        `關⟦于⟧征收台風捐的規定。\n${'會議總結去年衛生工作，強調各單位應當密切合作，改善服務品質。\n'.repeat(60)}`,
      ));
    it('takes the phrases of the dictionary for proof once it is known', () =>
      expectFindings(
        rule,
        '關⟦于⟧今⟦后⟧聯⟦系⟧：合⟦並⟧鄉鎮，加貼標⟦簽⟧，銀⟦發⟧經濟，心⟦髒⟧手術，三十分⟦鍾⟧到場，槓⟦杆⟧作用，採購委托，了解計畫，答復匯報。',
      ));
    it('knows it from two beside words that are right either way, and from one beside glosses', () => {
      expectFindings(rule, '關⟦于⟧采購的規定：受托單位采用新法，費用不高⟦于⟧去年，委托辦理，標⟦簽⟧清楚。');
      expectFindings(rule, '各級衛(wèi)生單位與會(huì)計辦(bàn)理，聯⟦系⟧群眾，標⟦簽⟧清楚。');
    });
    it('finds the copula of a written style', () =>
      expectFindings(
        rule,
        '關⟦于⟧今⟦后⟧聯⟦系⟧：本案，⟦系⟧由機關移送，所稱災害均⟦系⟧天災，⟦系⟧指洪水。中文系由他主持，體系因此完備，系統均系列化，本系主任到場。',
      ));
    it('finds it where a page speaks of its matter', () =>
      expectFindings(
        rule,
        '關⟦于⟧今⟦后⟧聯⟦系⟧：圖片⟦系⟧讀者拍攝，《縣志》⟦系⟧重印本。作品系列展出，視頻系統開通，《物候》系列叢書出版。',
      ));
    it('accepts the offices and districts of Taiwan', () =>
      expectFindings(
        rule,
        '關⟦于⟧今⟦后⟧聯⟦系⟧：本縣里長到場，各村里計畫執行，前往后里、后壁、斗六，以后里為界，天后宮修繕，歌后登臺。',
      ));
    it('accepts villages and neighbourhoods whose names are words elsewhere', () =>
      expectFindings(
        rule,
        '鎮公所在后埔里活動中心開會，與后寮溪、大庄里、新興里等三位里長種樹，后埔里里長說這裡乾淨，大同里及永安里的長輩都來。庄頭的客庄文化季，從后安村國小出發。',
      ));
    it('finds the same characters in other words', () =>
      expectFindings(
        rule,
        '開會⟦后⟧各村里民要到場，在心⟦里⟧記住，村⟦庄⟧整齊，會議⟦后⟧頭的工作，關⟦于⟧里長的規定，屋⟦里⟧乾淨。',
      ));
    it('accepts what Traditional writes either way', () =>
      expectFindings(
        rule,
        '臺灣台北發布公布布局，占地周年注冊，了解扎實工作，托管游客，採用采用，計畫計劃，編製編制，歷年曆年，衝沖群羣。',
      ));
    it('accepts the other standards of Traditional', () =>
      expectFindings(
        rule,
        '為爲眾衆裏裡着著衞衛峯峰綫線說説脫脱溫温戶户，羣衆在這裏説着，爲衞生事業奮鬥，閲讀内容，產産業。',
      ));
    it('leaves names and places alone', () =>
      expectFindings(
        rule,
        '縣長范里松指出，要關⟦于⟧今⟦后⟧聯⟦系⟧群眾。主任于建國、書記余岳平表示，余干縣、于都縣、灣里區要開會總結，發揚成績。',
      ));
    it('accepts the words in which these characters are right', () =>
      expectFindings(
        rule,
        '皇后與太后，公里與鄰里，干涉與干擾若干，系統體系中文系，制度控制，准許批准，山谷，北斗，面對方面，' +
          '關⟦于⟧今⟦后⟧聯⟦系⟧，開會總結。',
      ));
    it('finds none in a Simplified text, nor where nothing tells the script', () => {
      expectFindings(rule, '关于今后的工作，领导干部要联系群众，总结经验，复制推广，里面有示范。');
      expectFindings(rule, '干部之后，今后，最后，以后。');
    });
  });

  it('asks for its tables only where they may tell something', () => {
    const asks = (text: string): boolean => rule.needs!.when(parseReport(text));
    assert.equal(asks('全縣衛生工作會議召開。'), true);
    assert.equal(
      asks('全县卫生工作会议召开，总结發展成绩，部署来年任务，要求各单位认真学习贯彻会议精神，开创工作新局面。'),
      true,
    );
    assert.equal(asks('全县卫生工作会议召开。'), false);
    assert.equal(asks('工作在前。'), false);
  });
  it('reads a paragraph again only when it has changed', () => {
    const asked: string[] = [];
    const counting = withTables({ wrongVariants: (text, options) => (asked.push(text), find(text, options)) });
    const source = '關于今后的工作。\n領導干部要聯系群眾，開會總結經驗。\n';
    const before = parseReport(`${source}會議到此結束。`);
    const run = (report: typeof before): unknown => [...(counting as DocumentRule).check(report, {})];
    run(before);
    asked.length = 0;
    run(parseReport(`${source}會議圓滿結束。`, before));
    assert.ok(asked.includes('會議圓滿結束。'));
    assert.ok(!asked.includes('關于今后的工作。'));
  });
});
