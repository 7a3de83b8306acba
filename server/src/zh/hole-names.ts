import { span, type Span } from '../text/span';
import { fold } from './hole-fold';

/** A place that wants a name. Spans count in the text it was found in. */
export interface NameHole {
  /** The words around the hole. */
  readonly span: Span;
  /** Where the names belong, in order. */
  readonly at: readonly number[];
}

/**
 * Common nouns that stand where a name must have stood, in order. Only to be asked for a document that is known to have
 * holes: elsewhere an author may well speak of “the hospital”.
 */
export function nameHoles(prose: string): NameHole[] {
  const text = fold(prose);
  const holes: NameHole[] = [];
  for (const { pattern, points } of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      holes.push({
        span: span(start, start + match[0].length),
        at: points(match[0]).map((offset) => start + offset),
      });
    }
  }
  return withoutOverlaps(holes.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end));
}

/** Not 县 or 镇: 县医院 is a name. */
const ORG = '(?:医院|卫生院|中学|小学|学校|公司|企业|银行|社区|街道)';

/** What particular ones of are named in a row: 东村、西村. */
const TWICE =
  '(村|镇|乡|县|区|市|街道|社区|小区|局|厂|站|医院|卫生院|中学|小学|学校|公司|企业|银行|合作社|园区|景区|水库|公路|路|桥|同志|项目)';

interface Pattern {
  readonly pattern: RegExp;
  /** Where the names belong, from the start of the match. */
  readonly points: (found: string) => number[];
}

const FIRST = (): number[] => [0];

const PATTERNS: readonly Pattern[] = [
  // 医院的科、科被评为重点专科: departments without their names.
  {
    pattern:
      /(?:(?<=^|[。；，,;])(?:医院|卫生院)的|(?<=的|[、和与及]))科(?:[、和与及]科)*(?=被评|获评|被确定|被列|被认定|获批|入选|成为|荣获|通过)/g,
    points: (found) => [...(/^科/.test(found) ? [] : [0]), ...[...found.matchAll(/科/g)].map(({ index }) => index)],
  },
  // 村、村被评为文明村, 由镇、镇负责: the same head twice, so two names; not 村、村民.
  {
    pattern: new RegExp(
      `(?<=^|[。；：，,;:的由在对到与和为从向及])${TWICE}(?:[、和与及]\\1)+(?=被|获|荣|列[入为]|等|[两三四五六七八九十\\d]|分别|分获|均|都|先后|相继|率先|已|也|作[为了出]|参加|负责(?!人)|交流|完成|开展|建成|实施|通过|[，。；,;）)]|入选|成为)`,
      'gu',
    ),
    points: (found) => {
      const head = new RegExp(`^${TWICE}`).exec(found)![0];
      return [...found.matchAll(new RegExp(head, 'g'))].map(({ index }) => index);
    },
  },
  // 村被评为…: a title is given to somebody.
  {
    pattern: /(?<=^|[。；，,;])(?:村|镇|乡|社区|街道|小区)(?=被(?:评|授予|命名|确定为|列为|认定)|荣获|获评|获批|入选)/g,
    points: FIRST,
  },
  // 例如，医院胸痛中心成立以来: an example is always a particular one.
  {
    pattern: new RegExp(
      `(?<=(?:例如|比如|譬如)[，,:：]?)${ORG}(?=\\p{Script=Han}{0,8}(?:成立|建成|启用|投入|投用|荣获|获得|被评|通过|率先|开展了|实现了|累计|自))`,
      'gu',
    ),
    points: FIRST,
  },
  // 医院新院区建设项目总投资…: one building of one hospital.
  {
    pattern: new RegExp(
      `(?<=^|[。；，,;])(?:医院|卫生院|学校|中学|小学|公司)(?=(?:新|老|东|西|南|北)?(?:院区|校区|厂区|门诊楼|住院楼|综合楼|病房楼|教学楼|医技楼|迁建|改扩建|扩建)\\p{Script=Han}{0,8}(?:总投资|占地|建筑面积|投入使用|建成|开工|竣工|启用))`,
      'gu',
    ),
    points: FIRST,
  },
  // 学校的特色专业获得认定, 公司的拳头产品出口: what is singled out belongs to a particular one.
  {
    pattern:
      /(?<=^|[。；，,;])(?:医院|卫生院|学校|中学|小学|公司)(?=的(?:特色|重点|优势|拳头|王牌)(?:专科|科|学科|专业|产品))/g,
    points: FIRST,
  },
  // ，镇卫生院新建: 镇 is the end of a name.
  { pattern: /(?<=^|[。；，、,;])[镇乡](?=卫生院(?!和|、|等))/g, points: FIRST },
  // 刚才，公司和街道作了汇报: who spoke has a name.
  {
    pattern: new RegExp(
      `(?<=[、,，]|分别由|由)${ORG}(?:(?:[、和]|以及)[^，。；,;]{2,16})?(?=(?:分别)?(?:作了|做了|进行了|作)(?:\\p{Script=Han}{0,4})?(?:发言|汇报))`,
      'gu',
    ),
    points: FIRST,
  },
  // 会议由同志主持.
  {
    pattern: /(?<=^|[，。；、由请,;])同志(?=主持|作了|作重要|宣读|传达|讲话|发表|代表|参加|出席|通报)/g,
    points: FIRST,
  },
];

function withoutOverlaps(holes: readonly NameHole[]): NameHole[] {
  const kept: NameHole[] = [];
  for (const hole of holes) if (hole.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(hole);
  return kept;
}
