import type { Converter } from '../../server/src/convert/converter';
import type { Random } from './random';
import { COUNTIES, FIGURE_SENTENCES, HEADINGS, PERSONS, PLAIN_SENTENCES, SUBHEADINGS, TASKS, TOWNS } from './sentences';

export type LineKind =
  | 'title'
  | 'subtitle'
  | 'salutation'
  | 'contents-title'
  | 'contents'
  | 'heading'
  | 'subheading'
  | 'prose'
  | 'tasks'
  | 'item'
  | 'signature'
  | 'date';

export interface Line {
  readonly kind: LineKind;
  readonly text: string;
}

/** A report in which nothing is damaged, line by line. */
export interface CleanReport {
  readonly lines: readonly Line[];
  readonly script: 'simplified' | 'traditional';
}

export const textOf = ({ lines }: { readonly lines: readonly Line[] }): string =>
  lines.map(({ text }) => text).join('\n');

export const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
export const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'];

/** Sentences in Simplified whose figures are known to be missed when they are gone. */
const FIGURES = FIGURE_SENTENCES.filter((sentence) => !/[縣發農業積產實機門樣優]/.test(sentence));

/** A clean report, of one section more than it has sub-sections; figures, names and dates at random. */
export function cleanReport(random: Random): CleanReport {
  const [county, year] = [random.one(COUNTIES), random.int(2012, 2025)];
  const names = { county, person: random.one(PERSONS) };
  const prose = (): Line => ({ kind: 'prose', text: paragraph(random, names, used) });
  const used = new Set<string>();
  const headings = random.some(HEADINGS, random.int(3, 5)).map((title, i) => `${NUMERALS[i]!}、${title}`);
  const month = random.int(1, 3);
  const lines: Line[] = [
    { kind: 'title', text: `${county}${year}年政府工作报告` },
    {
      kind: 'subtitle',
      text: `——${year}年${month}月${random.int(5, 25)}日在${county}第${NUMERALS[random.int(5, 9)]!}届人民代表大会第${NUMERALS[random.int(0, 4)]!}次会议上`,
    },
  ];
  const withContents = random.chance(0.6);
  if (withContents) {
    lines.push({ kind: 'contents-title', text: '目录' });
    lines.push(...headings.map((text): Line => ({ kind: 'contents', text })));
  }
  lines.push({ kind: 'salutation', text: '各位代表：' });
  lines.push({ kind: 'prose', text: `现在，我代表${county}人民政府向大会报告工作，请予审议。` });
  const special = random.some<(random: Random, names: Names, year: number) => readonly Line[]>(
    [taskSentence, taskList, items, dated, numbered, ranged],
    6,
  );
  headings.forEach((text, i) => {
    lines.push({ kind: 'heading', text }, prose());
    if (i === 1) {
      random.some(SUBHEADINGS, 3).forEach((title, k) => {
        lines.push({ kind: 'subheading', text: `（${NUMERALS[k]!}）${title}` }, prose());
      });
    }
    lines.push(...special.splice(0, 2).flatMap((make) => make(random, names, year)));
  });
  lines.push(prose());
  lines.push({ kind: 'signature', text: `${county}人民政府` });
  lines.push({ kind: 'date', text: `${year}年${month + 1}月${random.int(1, 20)}日` });
  return { lines, script: 'simplified' };
}

/** The same report in Traditional characters. */
export function traditional(report: CleanReport, converter: Converter): CleanReport {
  const texts = converter.convert(textOf(report), { exact: true }).text.split('\n');
  return { lines: report.lines.map(({ kind }, i) => ({ kind, text: texts[i]! })), script: 'traditional' };
}

interface Names {
  readonly county: string;
  readonly person: string;
}

const named = (text: string, random: Random, { county, person }: Names): string => {
  const [town, town2] = random.some(TOWNS, 2);
  return text
    .replace('{county}', county)
    .replace('{town}', town!)
    .replace('{town2}', town2!)
    .replace('{person}', person);
};

/** Two or three sentences that the report has not had yet. */
function paragraph(random: Random, names: Names, used: Set<string>): string {
  const fresh = (list: readonly string[]): string => {
    const sentence = random.one(list.filter((each) => !used.has(each)));
    used.add(sentence);
    return sentence;
  };
  const sentences = [fresh(PLAIN_SENTENCES), withFigures(fresh(FIGURES), random)];
  if (random.chance(0.5)) sentences.push(fresh(PLAIN_SENTENCES));
  return sentences.map((sentence) => named(sentence, random, names)).join('');
}

/** Another figure of the same size in each place. */
const withFigures = (sentence: string, random: Random): string =>
  sentence.replace(/\{([^}]*)\}/g, (_, figure: string) =>
    figure.replace(/\d+/g, (digits) => String(random.int(1, 9)) + digits.slice(1)),
  );

/** `三项工作：一是……；二是……` in one paragraph. */
const taskSentence = (random: Random): readonly Line[] => {
  const count = random.int(3, 5);
  const tasks = random.some(TASKS, count).map((task, i) => `${NUMERALS[i]!}是${task}`);
  return [{ kind: 'tasks', text: `下一步，要突出抓好${NUMERALS[count - 1]!}项工作：${tasks.join('；')}。` }];
};

/** `四项任务：`, and a paragraph for each. */
const taskList = (random: Random): readonly Line[] => {
  const count = random.int(3, 5);
  const tasks = random.some(TASKS, count);
  return [
    { kind: 'prose', text: `今年要重点做好以下${NUMERALS[count - 1]!}项工作：` },
    ...tasks.map((task, i): Line => ({ kind: 'tasks', text: `${NUMERALS[i]!}是${task}。` })),
  ];
};

const items = (random: Random): readonly Line[] =>
  random.some(TASKS, random.int(3, 5)).map((task, i) => ({ kind: 'item', text: `${i + 1}. ${task}。` }));

const dated = (random: Random, { county }: Names, year: number): readonly Line[] => {
  const [month, day] = [random.int(1, 12), random.int(1, 28)];
  const weekday = WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]!;
  const text = `${year}年${month}月${day}日（星期${weekday}）召开的${county}农业农村工作会议，对全年任务作了具体安排，各单位要抓紧落实。`;
  return [{ kind: 'prose', text }];
};

const numbered = (random: Random, { county }: Names, year: number): readonly Line[] => [
  {
    kind: 'prose',
    text: `根据《${county}乡村建设实施方案》（${county[0]!}政办发〔${year}〕${random.int(1, 90)}号）要求，各单位迅速行动，各项任务有序推进。`,
  },
];

const ranged = (random: Random, _names: Names, year: number): readonly Line[] => {
  const low = random.int(30, 60);
  const han = String(year).replace(/\d/g, (digit) => '〇一二三四五六七八九'[Number(digit)]!);
  return [
    {
      kind: 'prose',
      text: `${han}年以来，全县森林覆盖率保持在${low}%～${low + random.int(2, 9)}%之间，生态优势更加明显。`,
    },
  ];
};
