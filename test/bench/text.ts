const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];
const THEMES = ['健全基层服务网络', '稳定粮食播种面积', '整治老旧供水管网', '完善就业帮扶机制', '保护重点流域水质'];
const CLAUSES = [
  '有关部门逐村核对台账',
  '年内完成投资1.36亿元',
  '受益群众达到4.2万人',
  '比上年增长6.8%',
  '项目验收合格率为97.5%',
  '每季度通报一次进展情况',
  '各乡镇按月报送工作信息',
  '建立了责任清单和问题清单',
  '组织业务骨干分批轮训',
  '资金拨付进度快于序时',
];
const HOLES = ['新改建农村公路*公里', '完成技能培训××人次', '同比增长%', '总投资亿元'];

/** A report of about so many bytes of UTF-8: headings, tasks, and a hole in every thirtieth clause. The same each time. */
export function reportOf(bytes: number): string {
  let seed = 7;
  const below = (limit: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return (seed >>> 8) % limit;
  };
  const from = (list: readonly string[]): string => list[below(list.length)]!;
  const sentence = (): string =>
    `${Array.from({ length: 3 + below(3) }, () => from(below(30) === 0 ? HOLES : CLAUSES)).join('，')}。`;
  const lines = ['清河县政府工作报告', ''];
  let size = 30;
  for (let section = 0; size < bytes; section++) {
    const added = [`${NUMERALS[section % 9]!}、${from(THEMES)}`];
    for (let part = 0; part < 4; part++) {
      added.push(`（${NUMERALS[part]!}）${from(THEMES)}`);
      added.push(
        NUMERALS.slice(0, 3)
          .map((numeral) => `${numeral}是${from(THEMES)}。${sentence()}`)
          .join(''),
      );
      added.push(sentence() + sentence());
    }
    lines.push(...added);
    size += added.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
  }
  return `${lines.join('\n')}\n`;
}
