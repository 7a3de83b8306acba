import { l10n } from 'vscode';
import type { Config } from '../../server/src/convert/configs';

/** What each conversion leads to, in the reader's words; the picker shows OpenCC's name beside it. */
export const targetName = (to: Config): string => NAMES[to]();

/** A key binding may name anything. */
export const isTarget = (value: unknown): value is Config => typeof value === 'string' && Object.hasOwn(NAMES, value);

const simplified = (): string => l10n.t('Simplified');
const taiwan = (): string => l10n.t('Traditional (Taiwan)');
const hongKong = (): string => l10n.t('Traditional (Hong Kong)');
const standard = (): string => l10n.t('Traditional (OpenCC standard)');
const simplifiedWords = (): string => l10n.t('Simplified, with mainland wording');

/** Functions, because the words are not there before the extension is active. */
const NAMES: Readonly<Record<Config, () => string>> = {
  simplified: () => l10n.t('Simplified (from any Traditional)'),
  t2s: simplified,
  tw2s: () => l10n.t('Simplified (from Taiwan)'),
  tw2sp: simplifiedWords,
  hk2s: () => l10n.t('Simplified (from Hong Kong)'),
  hk2sp: simplifiedWords,
  s2t: standard,
  s2tw: taiwan,
  s2twp: () => l10n.t('Traditional (Taiwan), with Taiwan wording'),
  s2hk: hongKong,
  s2hkp: () => l10n.t('Traditional (Hong Kong), with Hong Kong wording'),
  t2tw: taiwan,
  t2hk: hongKong,
  tw2t: standard,
  hk2t: standard,
  t2jp: () => l10n.t('Japanese new character forms'),
  jp2t: () => l10n.t('Traditional (from Japanese new character forms)'),
};
