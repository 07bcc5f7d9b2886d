/**
 * A copy of a text with memory of its own. Cells of a CSV file are slices that would keep the whole
 * piece of the file they were cut from; V8 copies only slices shorter than 13 characters.
 */
export const owned = (text: string): string =>
  text.length < 13 ? text : Buffer.from(text, 'utf16le').toString('utf16le');
