import type { Finding } from '../lint/finding';
import type { Report } from '../model/report';
import type { Section } from '../model/section';

/** Whether the document is whole, and what it lacks. */
export interface Completeness {
  readonly complete: boolean;
  /** The length that the site's own cut mark declares (全文共4200字), where it does. */
  readonly declaredCharacters?: number;
  /** The length that the cut mark says is shown (当前仅显示1300字). */
  readonly shownCharacters?: number;
  /** The same in pages (全文共18页，您已试读3页). */
  readonly declaredPages?: number;
  readonly shownPages?: number;
  /** Of 100, how much the cut mark says is withheld (剩余62%). */
  readonly withheldPercent?: number;
  readonly missingFigures: number;
  readonly missingSections: number;
}

const FIGURE_RULES: ReadonlySet<string> = new Set(['masked-figure', 'missing-figure']);
/** Rules of severity error say that text is gone. */
const LOSS_RULES: ReadonlySet<string> = new Set(['paywall-cut', 'truncated-text', 'mojibake']);

export function completenessOf(report: Report, findings: readonly Finding[]): Completeness {
  const missingFigures = placesOf(findings, FIGURE_RULES);
  const missingSections = countMissing(report.outline);
  return {
    complete:
      missingFigures === 0 && missingSections === 0 && placesOf(findings, LOSS_RULES) === 0 && !goesOnElsewhere(report),
    ...declaredLengths(report),
    missingFigures,
    missingSections,
  };
}

const placesOf = (findings: readonly Finding[], rules: ReadonlySet<string>): number =>
  findings.reduce((sum, finding) => sum + (rules.has(finding.rule.id) ? finding.places.length : 0), 0);

const countMissing = (sections: readonly Section[]): number =>
  sections.reduce((sum, section) => sum + (section.missing ? 1 : 0) + countMissing(section.children), 0);

/** A newspaper's text that is printed on two pages. */
const goesOnElsewhere = ({ cuts }: Report): boolean => cuts.some(({ isJump }) => isJump);

type Lengths = Pick<
  Completeness,
  'declaredCharacters' | 'shownCharacters' | 'declaredPages' | 'shownPages' | 'withheldPercent'
>;

/** What the first cut mark to state each of them says. */
function declaredLengths({ cuts }: Report): Lengths {
  const characters = cuts.find(({ declared }) => declared !== undefined);
  const pages = cuts.find(({ declaredPages, shownPages }) => (declaredPages ?? shownPages) !== undefined);
  const share = cuts.find(({ withheldPercent }) => withheldPercent !== undefined);
  return {
    ...(characters?.declared !== undefined && { declaredCharacters: characters.declared }),
    ...(characters?.shown !== undefined && { shownCharacters: characters.shown }),
    ...(pages?.declaredPages !== undefined && { declaredPages: pages.declaredPages }),
    ...(pages?.shownPages !== undefined && { shownPages: pages.shownPages }),
    ...(share?.withheldPercent !== undefined && { withheldPercent: share.withheldPercent }),
  };
}
