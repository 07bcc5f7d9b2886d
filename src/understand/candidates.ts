/** Which columns of a table could be which field, by their headers and by what they hold. */
import type { Role } from '../read/table.js';
import type { Vocabularies } from '../cells/words/vocabularies.js';
import { fold } from '../cells/text/fold.js';
import { type Field, fieldTables } from '../knowledge/fields/fields.js';
import { namesCancelling } from './cancelled.js';
import { saysStandings } from './customer-standings.js';
import { type Fit, fits, isOneForAll } from './fits.js';
import { isAbout } from './header-words.js';
import { claims, tiers } from './headers.js';
import { isOfSeveral } from './how-many.js';
import { looks, type Profiles } from './profile.js';
import { wordClaims } from './wording.js';

/** A column that could be a field, and how well. */
export interface Candidate {
  readonly column: number;
  /** See {@link tiers}; less is better. */
  readonly tier: number;
  /** Place among the headers or wordings of its tier. */
  readonly place: number;
}

/** The columns that could be each field, by field. */
export type Candidates = ReadonlyMap<string, readonly Candidate[]>;

type Claimed = Candidate & { readonly field: string };

/** The columns of one table, and what they hold. */
export interface Columns {
  readonly header: readonly string[];
  readonly profiles: Profiles;
  readonly words: Vocabularies;
}

/** Whether what a column holds is what a field is. */
export const fitOf = <R extends Role>(
  role: R,
  field: string,
  { header, profiles, words }: Columns,
  column: number,
): Fit => fits(role, field, { header: header[column]!, profile: profiles.of(column) }, words);

/** Values that are not of one kind alone: what somebody typed wrongly. */
const most = 0.6;

/** What the words of a header can mean, as far as its values bear it out. */
function byWords(role: Role, columns: Columns, column: number): Claimed[] {
  const header = columns.header[column]!;
  const profile = columns.profiles.of(column);
  // Users of a deal are as likely licences; those of an activity made it.
  const isCount =
    role === 'prospects' && isOfSeveral(header) && profile.share(looks.number) >= most;
  // Who asks for all of several rows is the number that calls were made from.
  const isCaller = isAbout(header, 'requester') && isOneForAll(profile);
  const borne = wordClaims(role, header).filter(({ field, confirmed }) => {
    if (field === 'rep' && isCount) return false;
    if (field === 'prospect' && isCaller) return false;
    if (field === 'created' && namesCancelling(header)) return false;
    const fit = fitOf(role, field, columns, column);
    return fit === 'yes' || (fit === 'open' && !confirmed);
  });
  return borne.map(({ field, place, last, unsure }) => {
    const tier = unsure ? tiers.unsure : last ? tiers.lastWords : tiers.words;
    return { field, tier, place, column };
  });
}

/** A column that may be two fields at once: what a prospect is called may be the customer, too. */
const isShared = (role: Role, field: string, other: string): boolean =>
  (fieldTables[role] as Readonly<Record<string, Field>>)[field]!.shares === other;

/**
 * What a column could be. A header that is known as a whole means what it is known for, unless its values
 * are none of that and are what its words mean besides.
 */
function claimsOf(role: Role, columns: Columns, column: number): Claimed[] {
  const phrase = claims(role).get(fold(columns.header[column]!));
  const words = byWords(role, columns, column);
  const isOneWith = (field: string, other: string) =>
    isShared(role, field, other) || isShared(role, other, field);
  if (phrase === undefined) {
    const best = Math.min(...words.map(({ tier }) => tier));
    const [first, ...more] = words.filter(({ tier }) => tier === best);
    // Words that mean two things mean neither.
    if (first === undefined || more.some(({ field }) => !isOneWith(field, first.field))) return [];
    return [first, ...words.filter(({ field }) => isOneWith(field, first.field))];
  }
  const others = words.filter(({ field }) => field !== phrase.field);
  const isOther = others.length > 0 && fitOf(role, phrase.field, columns, column) === 'no';
  if (isOther) return others;
  return [{ ...phrase, column }, ...others.filter(({ field }) => isOneWith(field, phrase.field))];
}

const isSum = (header: string): boolean => isAbout(header, 'money');

/** Whether a header is of the price of a thing, beside which a sum stands; where none does, the price is that of all. */
const isPriceOfOne = (header: string, all: readonly string[]): boolean =>
  isAbout(header, 'price') && !isSum(header) && all.some(isSum);

/** Whether a price is that of one of several, as another column counts them. */
const isOfOne = (field: string, { tier, column }: Candidate, { header }: Columns): boolean =>
  field === 'amount' &&
  (tier === tiers.last ||
    isAbout(header[column]!, 'unit') ||
    isPriceOfOne(header[column]!, header)) &&
  header.some((name) => isAbout(name, 'quantity'));

/** Whether what is called a status is that of customers, who all were sold to. */
const isOfCustomers = (role: Role, field: string, { column }: Candidate, columns: Columns) =>
  (role === 'prospects' ? field === 'status' || field === 'stage' : field === 'outcome') &&
  saysStandings(columns, column);

/**
 * Finds the columns that could be each field of a role.
 *
 * @param taken columns whose field is settled, by column
 */
export function candidatesIn(
  role: Role,
  columns: Columns,
  taken: ReadonlyMap<number, string> = new Map(),
): Candidates {
  const found = new Map<string, Candidate[]>();
  columns.header.forEach((_, column) => {
    const settled = taken.get(column);
    for (const { field, ...candidate } of claimsOf(role, columns, column)) {
      if (settled !== undefined && !isShared(role, field, settled)) continue;
      if (isOfOne(field, candidate, columns)) continue;
      if (isOfCustomers(role, field, candidate, columns)) continue;
      found.set(field, [...(found.get(field) ?? []), candidate]);
    }
  });
  return found;
}
