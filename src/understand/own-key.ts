/** Which of the columns of ids is that of the records themselves. */
import { fold } from '../cells/text/fold.js';
import type { Candidate, Columns } from './candidates.js';
import { isAbout, spelled } from './header-words.js';
import { tiers } from './headers.js';
import { namesDeals } from './subjects.js';
import { wordClaims } from './wording.js';

/** Whether a column is of another record: empty in some rows, or the same in many. */
function isForeign({ profiles }: Columns, column: number): boolean {
  const { rows, filled, values } = profiles.of(column);
  return filled < rows * 0.98 || values.size < filled * 0.8;
}

/** Whether rows that have a value of a column in common say different things: two deals of one contact. */
function isShared({ profiles }: Columns, column: number): boolean {
  const said = new Map<string, string>();
  return profiles.rows.some((row) => {
    const [key, all] = [row[column] ?? '', row.join('\n')];
    if (key.trim() === '') return false;
    const before = said.get(key) ?? all;
    said.set(key, all);
    return before !== all;
  });
}

/** Whether the rows are deals, of which a person or a company may have several. */
const listsDeals = ({ header }: Columns): boolean =>
  header.some(
    (name) =>
      namesDeals(name) || wordClaims('prospects', name).some(({ field }) => field === 'amount'),
  );

/** Whether a column cannot tell rows from each other: it is empty, or the id of whom several deals are with. */
function tellsNothing(columns: Columns, column: number): boolean {
  const { rows, filled } = columns.profiles.of(column);
  if (rows === 0) return false;
  if (filled === 0) return true;
  const name = columns.header[column]!;
  const isOfSomebody =
    (isAbout(name, 'person') || isAbout(name, 'customer')) && !isAbout(name, 'record');
  if (!isOfSomebody || !listsDeals(columns)) return false;
  return filled < rows * 0.98 || isShared(columns, column);
}

/** What a header says a record is, as it says it: the key of a lead is none of its deal. */
const recordOf = (header: string): string =>
  spelled(header)
    .filter((word) => isAbout(word, 'record'))
    .join(' ');

/** Whether two columns of one kind of record tell the same rows from each other: the id of a deal, and its number. */
function tellAlike({ header, profiles }: Columns, one: number, other: number): boolean {
  if (recordOf(header[one]!) !== recordOf(header[other]!)) return false;
  const pairs = new Set(profiles.rows.map((row) => `${row[one] ?? ''}\n${row[other] ?? ''}`));
  const [first, second] = [profiles.of(one), profiles.of(other)];
  const isFilled = first.filled === first.rows && second.filled === second.rows;
  return isFilled && pairs.size === first.values.size && pairs.size === second.values.size;
}

/**
 * The columns that could be the id of a record: of several the own one is never empty and never twice, and stands first.
 *
 * @returns none where each row is better taken for a record of its own
 */
export function ownKey(
  placed: readonly Candidate[],
  all: readonly Candidate[],
  columns: Columns,
): readonly Candidate[] {
  const { profiles, header } = columns;
  if (new Set(placed.map(({ column }) => fold(header[column]!))).size > 1) {
    const keys = placed.filter(({ column }) => profiles.isKey(column));
    if (keys.length > 0) return keys.slice(0, 1);
  }
  const telling = placed.filter(({ column }) => !tellsNothing(columns, column));
  const [best, ...others] = telling;
  const isOne = ({ column }: Candidate) => tellAlike(columns, best!.column, column);
  if (others.length > 0 && others.every(isOne)) return [best!];
  if (telling.some(({ column }) => !isForeign(columns, column))) return telling;
  const own = all.filter(({ column, tier }) => tier <= tiers.words && profiles.isKey(column));
  const tier = Math.min(...own.map((one) => one.tier));
  const [first] = own.filter((one) => one.tier === tier);
  return first === undefined ? telling : [first];
}
