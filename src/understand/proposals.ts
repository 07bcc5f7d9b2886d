/** Which columns that are not read could be what a table lacks, and what in them says so. */
import type { Concept } from '../knowledge/fields/concepts.js';
import type { Role } from '../read/table.js';
import { fold } from '../cells/text/fold.js';
import { columnArgument } from '../say/column-argument.js';
import { voice } from '../say/voice.js';
import { type Columns, fitOf } from './candidates.js';
import { repeatsNumbers } from './case-key.js';
import { headerName } from './column-plan.js';
import { isPlainCurrency } from './currency-column.js';
import { isEarliest } from './order-of-days.js';
import { claims } from './headers.js';
import { corrected, isAbout, wordsOf } from './header-words.js';
import { isHowMany } from './how-many.js';
import { looks, type Profile } from './profile.js';
import { wordClaims } from './wording.js';

/** A column that could be a field that nothing else tells. */
export interface ColumnProposal {
  readonly field: string;
  readonly header: string;
  /** What it holds, as a sentence: `"XYZ" holds 2 names in 4 rows`. */
  readonly evidence: string;
  /** The option that says so, as it can be pasted. */
  readonly argument: string;
}

/** What a proposal looks for in a column: what it holds where it may be the field, null where it is not. */
type Seeker = (profile: Profile, columns: Columns, header: string, column: number) => string | null;

const most = 0.8;
/** One of several people, whose names or addresses come again. */
const fullName = /^\p{Lu}[\p{L}\p{M}'’.-]+(?: \p{Lu}[\p{L}\p{M}'’.-]*){1,3}$/u;

const people: Seeker = ({ filled, rows, values, share }) => {
  const names = share((value) => fullName.test(value)) >= most;
  const isOfPeople = names || share(looks.mail) >= most;
  if (!isOfPeople || values.size < 2 || values.size * 2 > filled) return null;
  const { holds } = voice().columnFaults;
  return (names ? holds.names : holds.addresses)(values.size, rows);
};

/** So many rows say something by one word alone. */
const several = 5;

const words =
  (kindOf: (columns: Columns) => (value: string) => unknown): Seeker =>
  ({ filled, values, share }, columns) => {
    // Yes and no, in words or as numbers, say that something is so, and not what.
    const isWord = (value: string) =>
      !looks.number(value) && !looks.flag(value) && kindOf(columns)(value) !== null;
    const known = [...values.keys()].filter(isWord);
    if (known.length === 0 || share((value) => known.includes(value)) < 0.5) return null;
    // One word of a few rows may well be of something else.
    if (known.length < 2 && filled < several) return null;
    return voice().columnFaults.holds.words(known.slice(0, 3));
  };

/** Every record has a day of entry: a column that is empty in some rows is that of another event. */
const days: Seeker = ({ filled, rows, share }) =>
  filled >= rows * most && share((value) => looks.day(value) && !looks.number(value)) >= most
    ? voice().columnFaults.holds.days(filled)
    : null;

/** What the words of a header of money may be about beside it; nobody knows all of an organisation's own. */
// prettier-ignore
const ofMoney: readonly Concept[] = ['money', 'size', 'record', 'proposal', 'close', 'expected', 'filling'];

/** Bare numbers are money where the header is about what is sold. */
const money: Seeker = ({ filled, values, share }, _columns, header) => {
  if (share(looks.money) >= most) return voice().columnFaults.holds.money(filled);
  const said = wordsOf(header);
  const isOf = (concepts: readonly Concept[]) =>
    said.every((word) => word.size === 0 || concepts.some((concept) => word.has(concept)));
  const isSum = said.some((word) => word.has('money') || word.has('size'));
  const isOfMoney = isSum && isOf(ofMoney);
  const isOfSales = isOfMoney || said.every((word) => word.has('record') || word.has('money'));
  const isAmount = isOfSales && values.size > 1 && share(looks.number) >= most;
  return isAmount ? voice().columnFaults.holds.numbers(filled) : null;
};

/** Codes beside amounts: without them amounts of several currencies would be one sum. */
const currencies: Seeker = ({ filled, values, share }) =>
  share(isPlainCurrency) >= most && (values.size > 1 || filled >= several)
    ? voice().columnFaults.holds.words([...values.keys()].filter(isPlainCurrency).slice(0, 3))
    : null;

/** A number or code that no row lacks and none shares. */
const keys: Seeker = ({ rows, filled, values }, _columns, header) =>
  isAbout(header, 'key') && rows > 1 && filled === rows && values.size === rows
    ? voice().columnFaults.holds.keys(rows)
    : null;

/** Numbers of cases that come again: rows of one case are counted apart without them. */
const caseNumbers: Seeker = ({ rows, values }, columns, _header, column) =>
  repeatsNumbers(columns, column) ? voice().columnFaults.holds.codes(values.size, rows) : null;

const stages = words(
  ({ words }) =>
    (value) =>
      words.stages.kindOf(value),
);
const types = words(
  ({ words }) =>
    (value) =>
      words.types.kindOf(value),
);
const outcomes = words(
  ({ words }) =>
    (value) =>
      words.outcomes.kindOf(value),
);

/** A header whose words are spelled almost like those of the field, and whose cells may be what the field is. */
function misspelling(role: Role, field: string, columns: Columns, column: number): string | null {
  const name = columns.header[column]!;
  const meant = corrected(name);
  if (meant === null || fitOf(role, field, columns, column) === 'no') return null;
  const isField =
    claims(role).get(fold(meant))?.field === field ||
    wordClaims(role, meant).some((claim) => claim.field === field && !claim.unsure);
  return isField ? voice().columnFaults.misspelt(name, meant) : null;
}

/** What is sought where none of the fields beside it is told. */
const sought: Partial<
  Readonly<Record<Role, readonly (readonly [string, readonly string[], Seeker])[]>>
> = {
  prospects: [
    ['id', ['id'], keys],
    ['rep', ['rep'], people],
    ['stage', ['stage', 'status', 'isWon'], stages],
    ['amount', ['amount'], money],
    ['currency', ['currency'], currencies],
    ['created', ['created'], days],
  ],
  activities: [
    ['id', ['id'], caseNumbers],
    ['rep', ['rep'], people],
    ['currency', ['currency'], currencies],
    ['type', ['type'], types],
    ['outcome', ['outcome', 'caseStatus'], outcomes],
    ['date', ['date', 'openedOn'], days],
  ],
};

/** What only cases tell of themselves. */
const ofCases = ['caseStatus', 'closedOn', 'resolved'];

/** More columns than these that could be one field are no proposal. */
const enough = 3;

/** What the words of a header may be about that holds the day of entry. */
const ofEntry: readonly Concept[] = ['day', 'record', 'enter', 'first', 'person', 'filling'];

/** A header that nobody knows, or that could be the field; not one that is known, or speaks, of something else. */
const mayBe = (role: Role, field: string, header: string): boolean => {
  const known = claims(role).get(fold(header));
  if (known !== undefined) return known.field === field;
  // A team of people who are named is as good as them.
  const isTeam = field === 'rep' && isAbout(header, 'team');
  if (isAbout(header, 'place')) return false;
  if ((isAbout(header, 'foreign') && !isTeam) || (field === 'id' && isHowMany(header)))
    return false;
  const words = wordsOf(header).filter((word) => word.size > 0);
  // The day that a deal is to be closed, or an offer ends, is none of entry.
  return field !== 'created' || words.every((word) => ofEntry.some((one) => word.has(one)));
};

/**
 * Proposes columns for what a table lacks, by what they hold. A header that says nothing is never taken by itself.
 *
 * @param told the fields that are told
 * @param read the places of the columns that are read
 */
export function proposalsOf(
  role: Role,
  columns: Columns,
  told: ReadonlySet<string>,
  read: ReadonlySet<number>,
): ColumnProposal[] {
  const { header, profiles } = columns;
  return (sought[role] ?? []).flatMap(([field, beside, seek]) => {
    if (beside.some((other) => told.has(other))) return [];
    // The number of a case says which calls were about it, and joins none of them.
    if (role === 'activities' && field === 'id' && !ofCases.some((one) => told.has(one))) return [];
    // Most activities are about no money.
    if (role === 'activities' && field === 'currency' && !told.has('amount')) return [];
    const found = header.flatMap((name, column): ColumnProposal[] => {
      if (name === '' || read.has(column) || !mayBe(role, field, name)) return [];
      // Whatever happens to a record happens after it was entered.
      if (field === 'created' && !isEarliest(profiles, header.length, column)) return [];
      const holds = seek(profiles.of(column), columns, name, column);
      const evidence =
        holds === null
          ? misspelling(role, field, columns, column)
          : voice().columnFaults.evidence(name, holds);
      if (evidence === null) return [];
      const argument = columnArgument(role, field, headerName(header, column));
      return [{ field, header: name, evidence, argument }];
    });
    return found.length > enough ? [] : found;
  });
}
