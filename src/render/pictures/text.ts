/** How wide letters are, estimated: a picture is written where no font is known, so it is a little generous. */

const narrow = /[ .,:;'’|!()[\]/\\·ijlftrI-]/;
const wide = /[A-HJ-Z%@&mwMW—…▲▼△▽→]/;
/** Marks that stand on the letter before them, joiners and variants of emoji. */
const onLetter =
  /[\u0300-\u036f\u0591-\u05bd\u064b-\u065f\u0900-\u0903\u093a-\u094d\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u200b-\u200d\u20d0-\u20ff\ufe00-\ufe0f\ufe20-\ufe2f]|[\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}]/u;
/** Scripts as wide as they are high, and emoji. */
const square =
  /[\u1100-\u115f\u2600-\u27bf\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{16fe0}-\u{18d08}\u{1b000}-\u{1b2fb}\u{1f000}-\u{1faff}\u{20000}-\u{3fffd}]/u;

function widthOfLetter(letter: string): number {
  if (onLetter.test(letter)) return 0;
  if (square.test(letter)) return 1.4;
  if (narrow.test(letter)) return 0.36;
  return wide.test(letter) ? 0.8 : 0.6;
}

/** Pixels that a text takes in letters of this size. */
export function estimatedWidth(text: string, size = 13): number {
  let sum = 0;
  for (const letter of text) sum += widthOfLetter(letter);
  return sum * size;
}

/** What is read as one sign, and may not be cut: a letter with its marks, emoji that are joined. */
function signsOf(text: string): string[] {
  const signs: string[] = [];
  for (const letter of text) {
    const goesOn = onLetter.test(letter) || signs.at(-1)?.endsWith('\u200d') === true;
    if (goesOn && signs.length > 0) signs.push(signs.pop()! + letter);
    else signs.push(letter);
  }
  return signs;
}

/** A text as it is where it fits into so many pixels, else cut between signs and ended by `…`. */
export function cutTo(text: string, pixels: number, size = 13): string {
  if (estimatedWidth(text, size) <= pixels) return text;
  let cut = '';
  let left = pixels - estimatedWidth('…', size);
  for (const sign of signsOf(text)) {
    left -= estimatedWidth(sign, size);
    if (left < 0) break;
    cut += sign;
  }
  return `${cut.trimEnd()}…`;
}

/** The first of these texts that fits into so many pixels, the last where none does. */
export const firstThatFits = (texts: readonly [string, ...string[]], pixels: number): string =>
  texts.find((text) => estimatedWidth(text) <= pixels) ?? texts.at(-1)!;
