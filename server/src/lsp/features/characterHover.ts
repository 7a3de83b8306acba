import { MarkupKind, type Hover, type Position } from 'vscode-languageserver';
import { loadCharacterForms, type CharacterForms } from '../../service/character-forms';
import type { Analysis } from '../../service/analyze';
import { localize, type Locale, type Localized } from '../../text/localized';
import { span, type Span } from '../../text/span';
import type { Client } from '../client';
import type { Converters } from '../conversion';
import type { Snapshot } from '../session';

/** Answers for single characters; undefined for one that every standard writes alike. */
export type FormsOf = (character: string) => CharacterForms | undefined;

/** Loads the tables when somebody first points at a character. A failed load is tried again the next time. */
export function characterForms({ tables }: Converters): () => Promise<FormsOf> {
  let loading: Promise<FormsOf> | undefined;
  return () => {
    if (!loading) {
      loading = loadCharacterForms(tables);
      loading.catch(() => (loading = undefined));
    }
    return loading;
  };
}

/**
 * Adds to what is said of a position how the standards write the character there; below it, for a finding is the more
 * urgent. Says nothing of a character that is written alike everywhere.
 */
export async function withCharacterForms(
  said: Hover | null,
  { isReport, analysis }: Snapshot,
  client: Client,
  position: Position,
  load: () => Promise<FormsOf>,
): Promise<Hover | null> {
  const at = isReport ? hanAt(analysis, analysis.lines.offset(position)) : undefined;
  if (!at) return said;
  const forms = (await load())(analysis.source.slice(at.start, at.end));
  if (!forms) return said;
  const text = formsText(forms, client);
  if (!said) {
    const kind = client.readsMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText;
    return { contents: { kind, value: text }, range: analysis.lines.range(at) };
  }
  const { contents } = said;
  if (typeof contents === 'string' || Array.isArray(contents) || !('kind' in contents)) return said;
  const rule = contents.kind === MarkupKind.Markdown ? '\n\n---\n\n' : '\n\n';
  return { ...said, contents: { ...contents, value: contents.value + rule + text } };
}

/** The Han character behind an offset. */
function hanAt({ source }: Analysis, offset: number): Span | undefined {
  const character = /^\p{Script=Han}/u.exec(source.slice(offset, offset + 2))?.[0];
  return character === undefined ? undefined : span(offset, offset + character.length);
}

/** `简 发 · 繁 發 髮`, and below what decides: `發：發展 · 髮：頭髮`. No character in it means anything in Markdown. */
function formsText(forms: CharacterForms, { readsMarkdown, locale }: Client): string {
  const { simplified, traditional, taiwan, hongKong } = forms;
  const strong = (text: string): string => (readsMarkdown ? `**${text}**` : text);
  const shown: [name: string, standard: readonly string[]][] = [
    ['简', simplified],
    ['繁', traditional],
    // Most characters are the same in all three: those that are not tell something.
    ...(isSame(taiwan, traditional) ? [] : [['臺', taiwan] as [string, readonly string[]]]),
    ...(isSame(hongKong, traditional) ? [] : [['港', hongKong] as [string, readonly string[]]]),
  ];
  const first = shown.map(([name, standard]) => `${name} ${strong(standard.join(' '))}`).join(' · ');
  return [first, ...reasons(forms, locale)].join('\n\n');
}

const isSame = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join();

function reasons({ uses, isAmbiguous, isFreeVariant }: CharacterForms, locale: Locale): string[] {
  const examples = uses.flatMap(({ form, example }) => (example ? [`${form}：${example.written}`] : [])).join(' · ');
  if (isAmbiguous && uses.length > 1) {
    const why = localize(WORDS_DECIDE, locale);
    return [examples === '' ? why : `${why} ${examples}`];
  }
  return isFreeVariant ? [localize(BOTH_ACCEPTED, locale)] : [];
}

const WORDS_DECIDE: Localized = { en: 'The word decides:', 'zh-cn': '视词语而定：', 'zh-tw': '視詞語而定：' };
const BOTH_ACCEPTED: Localized = {
  en: 'Both forms are accepted.',
  'zh-cn': '两种写法皆可。',
  'zh-tw': '兩種寫法皆可。',
};
