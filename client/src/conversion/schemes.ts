/** Of read-only documents that show another one as a conversion would leave it. */
export const CONVERTED = 'pizhu-converted';

/** Of the read-only document that tells what became of many files. */
export const SUMMARY = 'pizhu-summary';
