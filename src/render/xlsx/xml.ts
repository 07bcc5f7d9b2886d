/** Characters that XML 1.0 cannot hold. */
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
/** What spreadsheets take for a character that XML cannot hold. */
const escapes = /_(?=x[\da-f]{4}_)/gi;
/** Units of the longest text that a cell can hold. */
const longest = 32_767;

/** A text as it may stand in the XML of a spreadsheet; what a cell cannot hold of it is left out. */
export const escaped = (text: string): string =>
  text
    .slice(0, longest)
    .replace(/\r\n?/g, '\n')
    .replace(impossible, '')
    .replace(escapes, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
