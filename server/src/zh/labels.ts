/**
 * How the label of a numbered line may begin (一、 （一） 1. （1） 第一章 ① 一是 ——), in either punctuation width. It tells
 * a line that opens something new from one that runs on; which labels count is decided by the runs they form.
 */
const LABEL =
  /^(?:[一二三四五六七八九十百]{1,4}(?:[ \u3000]{0,2}、|[.．](?!\d)|[是要])|[（(〔][一二三四五六七八九十百]{1,4}[）)〕]|[㈠-㈩]|\d{1,3}(?:[.．](?!\d)|、)|[（(]\d{1,3}[）)]|\d{1,2}[)）]|[⑴-⒇①-⑳]|第[一二三四五六七八九十百千零〇\d０-９\s\u3000]{1,9}[编編章节節条條](?![件约約例])|第[一二三四五六七八九十]{1,3}[，,]|其[一二三四五六七八九十][，,、是]|[壹贰叁肆伍陆柒捌玖拾貳參陸参]{1,3}、|[甲乙丙丁戊己庚辛壬癸]、|首先|其次|——)/;

export const startsWithLabel = (text: string): boolean => LABEL.test(text);

/** A label that can head a section, as 一是 and 首先 cannot. */
export const startsWithHeadingLabel = (text: string): boolean =>
  LABEL.test(text) &&
  !/^(?:[一二三四五六七八九十]{1,3}[是要]|首先|其次|其|——|第[一二三四五六七八九十]{1,3}[，,])/.test(text);
