import stringWidth from 'string-width';

/**
 * Letters, marks and lines that take one column each, whatever stands beside them. © and ® are missing:
 * they may be emoji.
 */
const oneColumnEach =
  /^[\x20-\x7e\xa0-\xa8\xaa-\xad\xaf-\u02ff\u0370-\u0482\u048a-\u052f\u2013-\u2026\u20a0-\u20bf\u2190-\u2193\u2500-\u259f]*$/;

/**
 * Columns that a text takes on a terminal, as string-width counts them. Its expression for emoji takes
 * longer to compile than all the rest of a table takes to draw, and few texts need it; in the built program
 * cli-table3 counts with this too (see build.js).
 */
export const textWidth = (text: string): number =>
  oneColumnEach.test(text) ? text.length : stringWidth(text);
