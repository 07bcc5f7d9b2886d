/** Columns that are named for a stage: of the days it was entered, or of whether it was reached. */
import type { Concept } from '../knowledge/fields/concepts.js';
import { fold } from '../cells/text/fold.js';
import { partOf } from '../cells/words/stage-signs.js';
import { Words } from '../cells/words/words.js';
import { milestoneDates } from '../knowledge/fields/milestone-dates.js';
import { daysOfTwoKinds } from '../knowledge/words/two-kinds-of-days.js';
import { temperatureKinds } from '../knowledge/words/temperatures.js';
import type { Provable } from '../method/milestones.js';
import { cancellationOf } from './cancelled.js';
import type { Columns } from './candidates.js';
import { isAbout, spelled, withoutDay } from './header-words.js';
import type { ColumnPlan } from './column-plan.js';
import type { ChosenColumns } from './headers.js';
import { looks } from './profile.js';

/** The stage in `Date entered "Closed Won (Sales Pipeline)"` and `hs_v2_date_entered_closedwon`, null for other headers. */
export function enteredStage(header: string): string | null {
  const stage = /^\W*(?:hs[ _](?:v2[ _])?)?date[ _]entered[ _]+(.+)$/iu.exec(header)?.[1];
  return stage?.replace(/["“”«»]/gu, '') ?? null;
}

const temperatures = new Words(temperatureKinds);

/** Values that are not of one kind alone. */
const most = 0.8;

/** What a header is about that holds numbers: an amount of a proposal is neither its day nor a yes. */
const numeric: readonly Concept[] = [
  ...(['money', 'size', 'margin', 'unit', 'key', 'score'] as const),
  ...(['duration', 'minutes', 'hours', 'days'] as const),
];
const isOfNumbers = (name: string): boolean => numeric.some((concept) => isAbout(name, concept));

/** Whether a header speaks of something else; a contract that is signed or sent is a stage. */
function isOfElse(name: string): boolean {
  if (!isAbout(name, 'foreign')) return false;
  const parts = spelled(name).map((word) => partOf(word));
  const isContract =
    parts.includes('contract') && (parts.includes('signed') || parts.includes('sent'));
  return (
    !isContract ||
    spelled(name).some((word) => partOf(word) !== 'contract' && isAbout(word, 'foreign'))
  );
}

/** Whether a header names days of appointments as much as days on which something is due. */
const isOfTwoKinds = (header: string): boolean => daysOfTwoKinds.has(fold(header));

/** The milestone that a column of days is named for: `Demo done`, `proposal_sent_at`. */
function ofDays(columns: Columns, column: number): Provable | null {
  const { header, words, profiles } = columns;
  const name = header[column]!;
  if (isAbout(name, 'expected') || isOfElse(name) || isOfNumbers(name)) return null;
  // A letter is a stage where it is all that the header says: no sign for nothing, such as `\\N`.
  if (fold(name).length < 2 && name.trim().length > 1) return null;
  if (isOfTwoKinds(name)) return null;
  const ended = cancellationOf(columns, column);
  const kind = ended === undefined ? words.stages.kindOf(withoutDay(name)) : ended;
  if (kind === null || kind === 'open' || kind === 'targets') return null;
  return profiles.of(column).share(looks.day) < most ? null : kind;
}

/** Names of which a yes says less than the stage of that name would: an order is placed, a customer was one before, an amount is there. */
const saysLess = (name: string): boolean =>
  fold(name).length < 2 ||
  isAbout(name, 'customer') ||
  isAbout(name, 'expected') ||
  isOfNumbers(name);

/** The milestone that a column of yes and no is named for: `Meeting held`, `Proposal sent`. */
function ofFlags({ header, words, profiles }: Columns, column: number): Provable | null {
  const name = header[column]!;
  // A deal that is hot is not the only one that was qualified.
  if (saysLess(name) || temperatures.kindOf(name) !== null) return null;
  const kind = words.stages.kindOf(name);
  if (kind === null || ['open', 'targets', 'orders', 'lost'].includes(kind)) return null;
  return profiles.of(column).share(looks.flag) < 1 ? null : (kind as Provable);
}

/** The milestone that a column is named for, whose cells are days, or yes and no; null for any other. */
export const milestoneOf = (columns: Columns, column: number): Provable | null =>
  ofDays(columns, column) ?? ofFlags(columns, column);

/** What of such columns is not read, see {@link ColumnPlan}. */
type Entered = Pick<ColumnPlan<'prospects'>, 'unknownStages' | 'undecidedDays'>;

export const noneEntered: Entered = { unknownStages: [], undecidedDays: [] };

/** The columns of days of two kinds, where nothing else says when appointments were made. */
function undecidedIn(
  { header, profiles }: Columns,
  wanted: ReadonlySet<string>,
  columns: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  const field = milestoneDates.booked;
  if (!wanted.has(field) || columns.has(field)) return [];
  const read = new Set([...columns.values()].flat());
  const isOfDays = (column: number) => profiles.of(column).share(looks.day) >= most;
  return header.flatMap((name, column) =>
    isOfTwoKinds(name) && !read.has(column) && isOfDays(column) ? [column] : [],
  );
}

/**
 * Adds the columns of days on which stages were entered, or that are named for a stage, to the days of
 * their milestones.
 */
export function addEntered(
  table: Columns,
  chosen: ChosenColumns,
  wanted: ReadonlySet<string>,
  columns: Map<string, readonly number[]>,
): Entered {
  const { header, words } = table;
  const unknown: string[] = [];
  const read = new Set([...columns.values()].flat());
  header.forEach((name, column) => {
    const entered = enteredStage(name);
    const stage = entered === null ? null : words.stages.kindOf(entered);
    if (entered !== null && stage === null) unknown.push(name);
    const isNamed = entered === null && !read.has(column);
    const kind = isNamed ? milestoneOf(table, column) : stage;
    if (kind === null || kind === 'open' || kind === 'targets') return;
    const field = milestoneDates[kind];
    if (!wanted.has(field) || chosen.has(field)) return;
    // What a day in a column named for a stage says, a column of the milestone itself says better.
    if (isNamed && columns.has(field)) return;
    columns.set(field, [...new Set([...(columns.get(field) ?? []), column])]);
  });
  return { unknownStages: unknown, undecidedDays: undecidedIn(table, wanted, columns) };
}
