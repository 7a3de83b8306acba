import type { Block, Report } from '../model/report';
import type { Resources } from '../model/resources';
import { shift, span, type Span } from '../text/span';
import type { Garbled, Misread, Slip } from '../zh/mojibake';
import type { Reading } from '../zh/mojibake/codecs';
import type { Guess } from '../zh/mojibake/repair-slip';
import { garbledIn, guessesIn, isGuessable, MOST_GUESSED, wholeDocument } from './mojibake-evidence';
import { defineRule, type Fix, type Found } from './rule';

/**
 * Of accepted repairs, 89 % of those behind a mark and 93 % of those behind a gloss are right from here on (587 slips made
 * in clean reports that had no part in choosing this).
 */
const ACCEPTED = 0.6;
/** A pause and a stop are often equally likely, so that more confidence is wanted where the end of a sentence is gone. */
const ACCEPTED_MISREAD = 0.7;
/** A second or third guess is shown from here on. */
const POSSIBLE = 0.1;

const NAMES: Readonly<Record<Reading, string>> = {
  'utf-8': 'UTF-8',
  gbk: 'GBK',
  big5: 'Big5',
  'windows-1252': 'Latin-1',
};

type Message =
  | 'misread'
  | 'incomplete'
  | 'slip'
  | 'gloss'
  | 'unknown'
  | 'replaced'
  | 'twice'
  | 'document'
  | 'document-lost'
  | 'restore'
  | 'restore-all'
  | 'guess';

export default defineRule<'mojibake', Message>({
  id: 'mojibake',
  severity: 'error',
  scope: 'document',
  docs: {
    title: { en: 'Garbled text', 'zh-cn': '乱码', 'zh-tw': '亂碼' },
    why: {
      en: 'Bytes of one encoding were read as another, or a page’s script cut characters in two. Where all bytes survive the text is restored exactly; where some are lost a likely text is offered with its confidence; where nothing is left, only the source has it.',
      'zh-cn':
        '一种编码的字节被当作另一种读取，或网页脚本把汉字的两个字节拆开了。字节俱在的可以准确还原；丢了字节的给出可能的原文和把握；字节已不在的只能去查原件。',
      'zh-tw':
        '一種編碼的位元組被當作另一種讀取，或網頁程式把漢字的兩個位元組拆開了。位元組俱在的可以準確還原；缺了位元組的給出可能的原文和把握；位元組已不在的只能去查原件。',
    },
    examples: [
      { bad: '会议通过：⟦misread¦宸ヤ綔鎶ュ憡⟧。', good: '会议通过：工作报告。' },
      { bad: '年度考核中学⟦slip¦??计烙判?⟧，受到表扬。' },
      { bad: '全县⟦twice¦锟斤拷锟斤拷⟧工作稳步推进。' },
    ],
  },
  messages: {
    misread: {
      en: 'Garbled: {right} read as {read}',
      'zh-cn': '乱码：{right} 字节被当作 {read} 读取',
      'zh-tw': '亂碼：{right} 位元組被當作 {read} 讀取',
    },
    incomplete: {
      en: 'Garbled: {right} read as {read}, and bytes are missing',
      'zh-cn': '乱码：{right} 被当作 {read} 读取，且缺字节，无法准确还原',
      'zh-tw': '亂碼：{right} 被當作 {read} 讀取，且缺位元組，無法準確還原',
    },
    slip: {
      en: 'Garbled: GBK out of step, bytes {bytes} were taken for “{mark}”',
      'zh-cn': '乱码：GBK 错位，字节 {bytes} 被误当“{mark}”替换',
      'zh-tw': '亂碼：GBK 錯位，位元組 {bytes} 被誤當「{mark}」替換',
    },
    gloss: {
      en: 'Garbled: GBK out of step, the gloss “{pinyin}” split a character',
      'zh-cn': '乱码：GBK 错位，注音“{pinyin}”插进了一个字中间',
      'zh-tw': '亂碼：GBK 錯位，注音「{pinyin}」插進了一個字中間',
    },
    unknown: {
      en: 'Garbled: GBK out of step; the lost bytes cannot be told',
      'zh-cn': '乱码：GBK 错位，丢失的字节无法推定，请查原件',
      'zh-tw': '亂碼：GBK 錯位，缺失的位元組無法推定，請查原件',
    },
    replaced: {
      en: 'Gone: bytes were replaced by U+FFFD and cannot be restored',
      'zh-cn': '原文已失：字节被 U+FFFD 取代，无法还原',
      'zh-tw': '原文已失：位元組被 U+FFFD 取代，無法還原',
    },
    twice: {
      en: 'Gone: U+FFFD written out and read again, cannot be restored',
      'zh-cn': '原文已失：误作 UTF-8 读取后又转码，无法还原',
      'zh-tw': '原文已失：誤作 UTF-8 讀取後又轉碼，無法還原',
    },
    document: {
      en: 'The file is {right} opened as {read}: reopen it as {right}',
      'zh-cn': '整个文件是 {right}，被当作 {read} 打开：请用 {right} 重新打开',
      'zh-tw': '整個檔案是 {right}，被當作 {read} 開啟：請用 {right} 重新開啟',
    },
    'document-lost': {
      en: 'The file is no UTF-8 but was opened as it: reopen it as GBK or Big5',
      'zh-cn': '整个文件不是 UTF-8：请用 GBK（或 Big5）重新打开',
      'zh-tw': '整個檔案不是 UTF-8：請用 Big5（或 GBK）重新開啟',
    },
    restore: { en: 'Restore “{text}”', 'zh-cn': '还原为“{text}”', 'zh-tw': '還原為「{text}」' },
    'restore-all': { en: 'Restore all {count} places', 'zh-cn': '还原全部 {count} 处', 'zh-tw': '還原全部 {count} 處' },
    guess: {
      en: 'Replace by “{text}” ({percent} % likely)',
      'zh-cn': '改为“{text}”（把握 {percent}%）',
      'zh-tw': '改為「{text}」（把握 {percent}%）',
    },
  },
  owns: ['mojibake', 'gloss', 'mask'],
  needs: {
    resource: 'characterPairs',
    when: ({ blocks }) => blocks.some(({ paragraph }) => garbledIn(paragraph).some(isGuessable)),
  },
  *check(report, resources) {
    const whole = wholeDocument(report.blocks);
    const opened = whole && openedWrongly(whole);
    if (opened) {
      yield opened;
      return;
    }
    let guessed = 0;
    for (const [index, block] of report.blocks.entries()) {
      for (const garbled of garbledIn(block.paragraph)) {
        const tables = isGuessable(garbled) && guessed++ >= MOST_GUESSED ? {} : resources;
        if (garbled.family === 'misread') yield misread(garbled, report, index, tables);
        else if (garbled.family === 'lost') yield { span: shift(garbled.span, block.start), message: garbled.how };
        else yield slipped(garbled, report, index, tables);
      }
    }
  },
});

function misread(garbled: Misread, report: Report, index: number, { characterPairs }: Resources): Found<Message> {
  const { span: at, right, read, text, isExact } = garbled;
  const found = {
    span: shift(at, report.blocks[index]!.start),
    data: { right: NAMES[right], read: NAMES[read] },
  };
  if (text === undefined) {
    const guesses = (characterPairs && guessesIn(report, index, characterPairs).get(garbled)) ?? [];
    return { ...found, message: 'incomplete', fixes: fixesOf(guesses, found.span, ACCEPTED_MISREAD) };
  }
  const edits = [{ span: found.span, text }];
  return {
    ...found,
    message: 'misread',
    fixes: [
      { title: { message: 'restore', data: { text: short(text) } }, kind: isExact ? 'safe' : 'suggestion', edits },
    ],
  };
}

/** What to offer; nothing unless the first guess has at least so much confidence. */
function fixesOf(guesses: readonly Guess[], at: Span, least: number): Fix<Message>[] {
  if ((guesses[0]?.confidence ?? 0) < least) return [];
  return guesses
    .filter(({ confidence }) => confidence >= POSSIBLE)
    .map(({ text, confidence }) => {
      const percent = Math.min(99, Math.round(confidence * 100));
      return {
        title: { message: 'guess', data: { text: short(text), percent } },
        kind: 'suggestion',
        edits: [{ span: at, text }],
      };
    });
}

function slipped(slip: Slip, report: Report, index: number, { characterPairs }: Resources): Found<Message> {
  const { start, paragraph } = report.blocks[index]!;
  const at = shift(slip.span, start);
  const cause: Found<Message> =
    slip.cause.kind === 'mark'
      ? { span: at, message: 'slip', data: { bytes: hex(slip.cause.bytes), mark: slip.cause.mark } }
      : { span: at, message: 'gloss', data: { pinyin: slip.cause.pinyin } };
  if (!characterPairs) return cause;
  // A digit that follows may be the rest of a figure.
  const mayHideFigure = /[0-9]/.test(paragraph.text.charAt(slip.span.end));
  const fixes = mayHideFigure ? [] : fixesOf(guessesIn(report, index, characterPairs).get(slip) ?? [], at, ACCEPTED);
  return fixes.length === 0 ? { span: at, message: 'unknown' } : { ...cause, fixes };
}

const hex = (bytes: readonly number[]): string => bytes.map((byte) => byte.toString(16).toUpperCase()).join(' ');

/** A title has room for this much of a text. */
const short = (text: string): string => (text.length <= 24 ? text : `${text.slice(0, 22)}……`);

type Whole = readonly { readonly block: Block; readonly garbled: Garbled }[];

/** One finding for a file that was opened in the wrong encoding, on its first garbled stretch. */
function openedWrongly(all: Whole): Found<Message> | undefined {
  const { block, garbled } = all[0]!;
  const at = shift(garbled.span, block.start);
  if (all.every(isReplaced)) return { span: at, message: 'document-lost' };
  const first = all.map((each) => each.garbled).find((each): each is Misread => each.family === 'misread');
  if (!first) return undefined;
  const { right, read } = first;
  const same = all.filter((each): each is typeof each & { garbled: Misread } => {
    const other = each.garbled;
    return other.family === 'misread' && other.right === right && other.read === read;
  });
  if (same.length < all.length * MOST) return undefined;
  const edits = same.flatMap(({ block: { start }, garbled: { span: where, text } }) =>
    text === undefined ? [] : [{ span: span(where.start + start, where.end + start), text }],
  );
  const kind = same.every((each) => each.garbled.isExact) ? 'safe' : 'suggestion';
  const fix: Fix<Message> = { title: { message: 'restore-all', data: { count: edits.length } }, kind, edits };
  return {
    span: at,
    message: 'document',
    data: { right: NAMES[right], read: NAMES[read] },
    ...(edits.length > 0 && { fixes: [fix] }),
  };
}

/** So many of the stretches of a wrongly opened file are of one kind. */
const MOST = 0.8;

const isReplaced = ({ garbled }: Whole[number]): boolean => garbled.family === 'lost' && garbled.how === 'replaced';
