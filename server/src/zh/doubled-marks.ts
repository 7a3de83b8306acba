import { span, type Span } from '../text/span';

/** Two marks of a sentence where one belongs: 。。 ，， 、， 。，. Three dots and more are somebody's ellipsis. */
const DOUBLED =
  /(?<![。，、；：])[。，、；：]{2}(?![。，、；：])|(?<=[\p{Script=Han}%％）”」])(?:[。，、；：][,.;:](?![\d.])|[,.;:][。，、；：](?!。))/gu;

/** 《《民法典》》: both marks of a pair twice. 《《民法典》解释》 is a title in a title. */
const DOUBLED_PAIR =
  /《《(?=[^《》]{1,60}》》)|(?<=《《[^《》]{1,60})》》|““(?=[^“”]{1,60}””)|(?<=““[^“”]{1,60})””|「「(?=[^「」]{1,60}」」)|(?<=「「[^「」]{1,60})」」|（（(?=[^（）]{1,60}））)|(?<=（（[^（）]{1,60})））/g;
const MAY_BE_PAIR = /《《|““|「「|（（/;

/** Where a mark stands twice, or beside another that excludes it. */
export const doubledMarks = (text: string): Span[] => [
  ...spansOf(text, DOUBLED),
  ...(MAY_BE_PAIR.test(text) ? spansOf(text, DOUBLED_PAIR) : []),
];

const spansOf = (text: string, pattern: RegExp): Span[] =>
  Array.from(text.matchAll(pattern), ({ index }) => span(index, index + 2));
