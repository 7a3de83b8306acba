/**
 * A string of its own. One that was cut out of a text may hold on to all of the text, which is what engines do to save
 * copying; a name that outlives its document must not.
 */
export const copied = (text: string): string => JSON.parse(JSON.stringify(text)) as string;
