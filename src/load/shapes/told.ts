/** The text that tells of one prospect: what happened when, as queries write it. */

/** Something that was told: a field of days, or an activity. */
export interface Told {
  /** The field, `activity` for an activity. */
  readonly what: string;
  /** Its words, in the order of the fields of activities. */
  readonly words: readonly string[];
  /** When, as it is spelled; empty where nobody recorded it. */
  readonly at: string;
}

/** What activities are called among the fields of days. */
export const ACTIVITY = 'activity';

/** What stands within one thing that was told, and between two: signs that no CSV file is delimited by. */
export const within = '^';
export const between = '&';

/** Signs that stand between parts, with what is written for them where they stand in a word; the first is looked at first. */
export const escapes = [
  ['~', '~0'],
  [within, '~1'],
  [between, '~2'],
] as const;

const unescaped = (text: string): string =>
  text.includes('~')
    ? escapes.toReversed().reduce((all, [sign, written]) => all.replaceAll(written, sign), text)
    : text;

/** Reads what is told of one prospect; null where it is not of that form. @param words how many an activity has */
export function readTold(text: string, words: number): Told[] | null {
  const told: Told[] = [];
  for (const part of text === '' ? [] : text.split(between)) {
    const [what, ...rest] = part.split(within);
    const at = rest.pop();
    if (at === undefined || rest.length !== words) return null;
    told.push({ what: what!, words: rest.map(unescaped), at });
  }
  return told;
}
