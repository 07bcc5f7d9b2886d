/**
 * Characters that may not reach a terminal from a file: C0 and C1 controls (escape sequences, cursor moves,
 * clipboard and link sequences), bidirectional overrides, and line and paragraph separators.
 * CWE-150; Unicode TR36.
 */

const harmful = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** A text without anything a terminal could obey; line ends and tabs become spaces. */
export const safe = (text: string): string => text.replace(/[\t\n\r]+/g, ' ').replace(harmful, '');

/** The same for a text of several lines that is our own: line ends stand. */
export const safeLines = (text: string): string => text.split('\n').map(safe).join('\n');

/** The same without line ends and tabs: data are full of them, and a call for each would take seconds. */
const harmfulInData =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** The same for a cell of data: line ends and tabs stand, however a line ends. */
export const safeCell = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(harmfulInData, '');

/** The same for JSON, which must stay exact: what a terminal could obey is written as an escape of JSON's own. */
export const escapeHarmful = (json: string): string =>
  // Within a text JSON has no line end or tab of its own.
  json.replace(harmfulInData, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
