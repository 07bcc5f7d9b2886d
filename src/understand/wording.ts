/** Which fields the words of a header can mean. */
import type { Role } from '../read/table.js';
import type { Concept } from '../knowledge/fields/concepts.js';
import { needsOf, type Wording, wordings } from '../knowledge/fields/wordings.js';
import { type Field, fieldTables } from '../knowledge/fields/fields.js';
import { type HeaderWord, wordsOf } from './header-words.js';
import { isHowMany } from './how-many.js';

/** That the words of a header can mean a field. */
export interface WordClaim {
  readonly field: string;
  /** Place of the wording among those of the field. */
  readonly place: number;
  /** Whether it only stands in where there is nothing better. */
  readonly last: boolean;
  /** Whether some word of it is one that nobody knows. */
  readonly unsure: boolean;
  /** Whether the values must look like it, too. */
  readonly confirmed: boolean;
}

/** Whether each of what is needed is a word of its own, and no other word is about something else. */
function covers(
  words: readonly HeaderWord[],
  needs: readonly Concept[],
  beside: ReadonlySet<Concept>,
): boolean {
  const [need, ...more] = needs;
  if (need === undefined) {
    return words.every(
      (word) => word.size === 0 || [...word].some((one) => one === 'filling' || beside.has(one)),
    );
  }
  return words.some((word, at) => word.has(need) && covers(words.toSpliced(at, 1), more, beside));
}

/** A name that nobody knows tells of the prospects only beside a word for them: "GHB Deal Owner". */
const isTied = (words: readonly HeaderWord[]): boolean =>
  words.filter((word) => word.size === 0).length === 1 && words.some((word) => word.has('record'));

function claimOf(field: string, wording: Wording, words: readonly HeaderWord[]): WordClaim | null {
  const { by, last = [], beside = '', apart = '' } = wording;
  const { confirmed = false, confirmedLast = false } = wording;
  if (needsOf(apart).some((concept) => words.some((word) => word.has(concept)))) return null;
  const allowed = new Set(needsOf(beside));
  const place = [...by, ...last].findIndex((needs) => covers(words, needsOf(needs), allowed));
  if (place === -1) return null;
  const unsure = words.some((word) => word.size === 0);
  const isLast = place >= by.length;
  const needsValues = confirmed || unsure || (isLast && confirmedLast);
  return { field, place, last: isLast, unsure, confirmed: needsValues };
}

const isNumber = (role: Role, field: string): boolean =>
  ['amount', 'number', 'span', 'duration'].includes(
    (fieldTables[role] as Readonly<Record<string, Field>>)[field]!.kind,
  );

const claimed: { readonly [R in Role]: Map<string, readonly WordClaim[]> } = {
  prospects: new Map(),
  activities: new Map(),
  history: new Map(),
  reps: new Map(),
};
const most = 5000;

/** The fields of a role that the words of a header can mean. */
export function wordClaims(role: Role, header: string): readonly WordClaim[] {
  const known = claimed[role].get(header);
  if (known !== undefined) return known;
  const words = wordsOf(header);
  const isKnown = words.every((word) => word.size > 0);
  const all =
    isKnown || isTied(words)
      ? Object.entries<Wording>(wordings[role]).flatMap(
          ([field, wording]) => claimOf(field, wording, words) ?? [],
        )
      : [];
  const claims = isHowMany(header) ? all.filter(({ field }) => isNumber(role, field)) : all;
  if (claimed[role].size < most) claimed[role].set(header, claims);
  return claims;
}
