import boilerplate from './boilerplate';
import brokenLine from './broken-line';
import contentsMismatch from './contents-mismatch';
import countMismatch from './count-mismatch';
import dateConflict from './date-conflict';
import documentNumber from './document-number';
import duplicatePassage from './duplicate-passage';
import halfwidthPunctuation from './halfwidth-punctuation';
import headingPunctuation from './heading-punctuation';
import linkResidue from './link-residue';
import maskedFigure from './masked-figure';
import maskedName from './masked-name';
import maskedWord from './masked-word';
import missingFigure from './missing-figure';
import missingName from './missing-name';
import mixedScript from './mixed-script';
import mixedVariants from './mixed-variants';
import mojibake from './mojibake';
import numberStyle from './number-style';
import numberingGap from './numbering-gap';
import oddCharacter from './odd-character';
import oddWhitespace from './odd-whitespace';
import paywallCut from './paywall-cut';
import pinyinGloss from './pinyin-gloss';
import tableResidue from './table-residue';
import truncatedText from './truncated-text';
import unbalancedPair from './unbalanced-pair';
import type { Rule } from './rule';

/** The only place a rule is registered, by id. Settings, manual and the id type follow from this list. */
export const rules = [
  boilerplate,
  brokenLine,
  contentsMismatch,
  countMismatch,
  dateConflict,
  documentNumber,
  duplicatePassage,
  halfwidthPunctuation,
  headingPunctuation,
  linkResidue,
  maskedFigure,
  maskedName,
  maskedWord,
  missingFigure,
  missingName,
  mixedScript,
  mixedVariants,
  mojibake,
  numberStyle,
  numberingGap,
  oddCharacter,
  oddWhitespace,
  paywallCut,
  pinyinGloss,
  tableResidue,
  truncatedText,
  unbalancedPair,
] as const satisfies readonly Rule[];

export type RuleId = (typeof rules)[number]['id'];
