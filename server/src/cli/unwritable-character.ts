/** The text has a character that the encoding cannot write. */
export class UnwritableCharacter extends Error {
  constructor(
    readonly character: string,
    /** UTF-16 offset. */
    readonly offset: number,
    /** As it is named on the command line. */
    readonly encoding: string,
  ) {
    super(`${encoding} cannot write ${JSON.stringify(character)} at offset ${offset}`);
  }
}
