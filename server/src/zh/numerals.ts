const DIGITS = '零一二三四五六七八九';
const VALUE: Readonly<Record<string, number>> = Object.fromEntries([
  ...[...DIGITS].map((digit, value) => [digit, value]),
  ...[...'〇壹贰叁肆伍陆柒捌玖'].map((digit, value) => [digit, value]),
  // 参 is what converters make of 參.
  ...[...'两兩貳參参肆伍陸柒捌玖'].map((digit, i) => [digit, [2, 2, 2, 3, 3, 4, 5, 6, 7, 8, 9][i]!]),
]) as Record<string, number>;
const UNIT: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };

/** Characters that a Chinese numeral below ten thousand is written with. */
export const HAN_NUMERAL = '零〇一二三四五六七八九十百千两兩';

/**
 * Whether a text ends in a figure written as on a cheque: 壹佰, 新臺幣伍. Of these 伍, 陸 and 參 are other words as well,
 * and 拾 ends 收拾.
 */
export const isFormalNumeral = (before: string): boolean => FORMAL.test(before);
const FORMAL =
  /[壹贰貳叁肆柒捌玖佰仟]$|[壹贰貳叁參参肆伍陆陸柒捌玖佰仟]拾$|(?:[佰仟拾萬万億亿]|[币幣]|[罰罚][金款鍰锾]|[^到相所]處|[^到相所]处)[伍陆陸參参]$/;

/**
 * The value of a numeral below ten thousand: Chinese (二十一, 一百零三, 二〇, 貳拾), ASCII or full-width digits.
 * Anything else is undefined, never a guess.
 */
export function readNumeral(text: string): number | undefined {
  if (text.length === 1 && (text in VALUE || text in UNIT)) return VALUE[text] ?? UNIT[text];
  const digits = text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  if (/^\d{1,4}$/.test(digits)) return Number(digits);
  if (digits.length === 0 || digits.length > 9) return undefined;
  if (![...digits].some((char) => char in UNIT)) return readPositional(digits);
  let sum = 0;
  let pending: number | undefined;
  let smallest = Infinity;
  for (const char of digits) {
    const unit = UNIT[char];
    if (unit === undefined) {
      const value = VALUE[char];
      if (value === undefined || (pending ?? 0) > 0) return undefined;
      pending = value;
    } else {
      if (unit >= smallest || pending === 0) return undefined;
      sum += (pending ?? 1) * unit;
      pending = undefined;
      smallest = unit;
    }
  }
  return sum + (pending ?? 0);
}

/** 九, 二〇, 二〇二四. */
function readPositional(text: string): number | undefined {
  let value = 0;
  for (const char of text) {
    const digit = VALUE[char];
    if (digit === undefined) return undefined;
    value = value * 10 + digit;
  }
  return text.length <= 4 ? value : undefined;
}

/** 1 → 一, 21 → 二十一, 103 → 一百零三; for labels, so 1 to 999. */
export function writeNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 999) throw new RangeError(`no label is numbered ${value}`);
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const rest =
    tens > 0
      ? `${tens > 1 || hundreds > 0 ? DIGITS[tens] : ''}十${ones > 0 ? DIGITS[ones] : ''}`
      : ones > 0
        ? `${hundreds > 0 ? '零' : ''}${DIGITS[ones]}`
        : '';
  return (hundreds > 0 ? `${DIGITS[hundreds]}百` : '') + rest;
}
