import { span, type Span } from '../text/span';

/** Two marks of a sentence where one belongs: 。。 ，， 、， 。，. Three dots and more are somebody's ellipsis. */
const DOUBLED = /(?<![。，、；：])[。，、；：]{2}(?![。，、；：])/g;

/** Where a mark stands twice, or beside another that excludes it. */
export const doubledMarks = (text: string): Span[] =>
  Array.from(text.matchAll(DOUBLED), ({ index }) => span(index, index + 2));
