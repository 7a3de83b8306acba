import { strict as assert } from 'node:assert';
import { parseReport } from '../../../server/src/parse/index';

const title = (source: string): string | undefined => parseReport(source).title?.text;

describe('title', () => {
  it('is the line that names the document, not the site above it', () =>
    assert.equal(
      title(
        '您的位置：首页 > 政务公开\n清河县2026年政府工作报告\n——2026年1月9日在县人民代表大会上\n各位代表：\n现在报告工作。',
      ),
      '清河县2026年政府工作报告',
    ));
  it('is found behind a table of contents', () =>
    assert.equal(
      title('目录\n一、防汛\n二、抗旱\n在水利工作会议上的讲话\n同志们：\n今天开会。'),
      '在水利工作会议上的讲话',
    ));
  it('loses its markup and a stray cell border', () => {
    assert.equal(title('# **安全生产条例**\n\n第一条 为了安全，制定本条例。'), '安全生产条例');
    assert.equal(title('|\n臨江市召開教育工作會議 |\n|\n會議指出，成績顯著。'), '臨江市召開教育工作會議');
  });
  it('may stand in the YAML head of a Markdown file', () =>
    assert.equal(
      title("---\ntitle: '云岭县工作要点'\ndate: 2026-01-01\n---\n\n各位同志：\n要点如下。"),
      '云岭县工作要点',
    ));
  it('is neither who spoke nor when and where', () => {
    const head = '---\ntitle: 云岭县政府工作报告\n---\n\n';
    assert.equal(
      title(`${head}2026年1月9日在云岭县人民代表大会会议上\n\n县长 云 岭\n\n各位代表：\n现在报告工作。`),
      '云岭县政府工作报告',
    );
    const { outline } = parseReport(
      `${head}——2026年1月9日在云岭县人民代表大会会议上\n\n各位代表：\n一、修路\n二、架桥`,
    );
    assert.deepEqual(
      outline.map(({ label }) => label),
      ['一、', '二、'],
    );
  });
  it('may be set in several lines: its organ, its halves', () => {
    assert.equal(
      title(
        '中共清河县委办公室　清河县人民政府办公室\n关于加强河道管护的意见\n（2025年3月4日）\n为加强管护，提出如下意见。',
      ),
      '中共清河县委办公室　清河县人民政府办公室关于加强河道管护的意见',
    );
    assert.equal(
      title('关于清河县2024年预算执行情况\n与2025年预算草案的报告\n各位代表：\n现在报告预算。'),
      '关于清河县2024年预算执行情况与2025年预算草案的报告',
    );
    assert.equal(
      title('关于2024年度防汛资金使用的\n审 计 报 告\n县审计局\n各位委员：\n现在报告审计情况。'),
      '关于2024年度防汛资金使用的审计报告',
    );
    assert.equal(
      title('清河县水利局文件\n清水发〔2025〕4号\n关于开展汛前检查的通知\n各乡镇：\n现通知如下。'),
      '关于开展汛前检查的通知',
    );
    assert.equal(title('清河县人民政府\n政府工作报告\n各位代表：\n现在报告工作。'), '政府工作报告');
  });
  it('may be longer than a line, or name its place', () => {
    const long =
      '清河县人民政府办公室关于转发县水利局县财政局清河县2025年度中小河流治理和农村供水保障工程项目建设资金管理使用实施细则的通知';
    assert.equal(title(`${long}\n各乡镇人民政府：\n现转发给你们，请遵照执行。`), long);
    assert.equal(title('清河县：一江碧水润民心\n初夏时节，清河两岸绿树成荫。'), '清河县：一江碧水润民心');
    assert.equal(title('学习材料之三：水利人的初心\n初夏时节，清河两岸绿树成荫。'), '学习材料之三：水利人的初心');
    assert.equal(title('政策解读：购房补贴怎么领\n近日，县里印发了补贴细则。'), '政策解读：购房补贴怎么领');
    assert.equal(title('贺　信\n市女子篮球队：\n欣闻你们勇夺金牌，谨致祝贺。'), '贺信');
    assert.equal(
      title('峥嵘岁月：红石岭根据地斗争史略\n1927年秋，红石岭点燃了星火。'),
      '峥嵘岁月：红石岭根据地斗争史略',
    );
    assert.equal(title('会议地点：县政府三楼第二会议室\n会议听取了汇报，研究了下一步工作。'), undefined);
    assert.equal(title('承办单位：县水利局\n现将有关情况答复如下，请予审阅。'), undefined);
  });
  it('stands below the letterhead of a series', () =>
    assert.equal(
      title(
        '清河水利简报\n第12期\n县水利局办公室编　　2025年6月18日\n清河县“三聚焦”抓好汛前检查\n今年以来，清河县抓好检查。',
      ),
      '清河县“三聚焦”抓好汛前检查',
    ));
  it('may begin the one line that a text has come in', () =>
    assert.equal(
      title(
        `清河县水利局2024年工作总结 2024年，县水利局${'狠抓河道治理，完成清淤任务，'.repeat(10)}各项工作取得新进展。`,
      ),
      '清河县水利局2024年工作总结',
    ));
  it('may name a letter by organ and matter, above its letterhead', () => {
    const letter = '清河縣政府　函\n受文者：各鄉公所\n主旨：檢送巡查表1份，請查照。';
    assert.equal(title(letter), '清河縣政府　函');
    assert.equal(title(`清河縣政府函：檢送巡查表，請查照\n${letter}`), '清河縣政府函：檢送巡查表，請查照');
    assert.equal(title('公　　告\n依據河川管理辦法，公告下列事項。'), '公告');
  });
  it('is none where the text begins at once', () =>
    assert.equal(title('3月5日，全县召开春耕生产现场会，各乡镇主要负责同志参加。会议由县长主持。'), undefined));
  it('spans its own words', () => {
    const source = '  ## 关于做好防火工作的通知\n\n各单位：\n现通知如下。';
    const { span } = parseReport(source).title!;
    assert.equal(source.slice(span.start, span.end), '关于做好防火工作的通知');
  });
  it('is what a paper is about, and neither its file number nor before whom it is laid', () => {
    const head = '立法會CB(2)77/2024(03)號文件\n二零二四年三月四日\n立法會水務事務委員會\n';
    assert.equal(title(`${head}更換水泵的最新安排\n目的\n1. 本文件介紹更換水泵的安排。`), '更換水泵的最新安排');
    assert.equal(
      title('立法會參考資料摘要\n《2024年水務設施條例草案》\n引言\n1. 行政會議建議提交條例草案。'),
      '《2024年水務設施條例草案》',
    );
    assert.equal(title('工務計劃項目第7812CL號\n南渠第二期工程\n目的\n本文件介紹工程。'), '南渠第二期工程');
    assert.equal(title('清河县水利工作委员会\n背景\n一、清淤\n两处。'), '清河县水利工作委员会');
  });
  it('may name a glossary', () => {
    assert.equal(
      title('县政府工作报告名词解释\n1.河长制：由负责人担任河长。\n2.四乱：乱占乱采乱堆乱建。'),
      '县政府工作报告名词解释',
    );
    assert.equal(title('名词解释\n1.河长制：由负责人担任河长。\n2.四乱：乱占乱采乱堆乱建。'), undefined);
  });

  it('is neither the day of a meeting nor the number of its paper', () =>
    assert.equal(
      title(
        '灣北區議會文件第23/2024號\n灣北區議會\n2024年5月14日會議\n改善海旁休憩處設施\n1. 目的\n1.1 本文件介紹建議。',
      ),
      '改善海旁休憩處設施',
    ));
  it('is what is laid before an assembly, and not who lays it', () =>
    assert.equal(
      title('某某特別行政區政府\n二○二四年財政年度施政方針\n運輸工務範疇\n一、房屋\n社會房屋已竣工。'),
      '二○二四年財政年度施政方針',
    ));
});
