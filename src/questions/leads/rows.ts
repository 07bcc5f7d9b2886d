import { codeOfState, contactStates, NO_TARGET } from '../../funnel/first-contact.js';
import { compareLabels, type Dimension, dimension, labelOf, NONE } from '../../funnel/groups.js';
import type { Journeys } from '../../funnel/journeys.js';
import { type GroupTally, tally } from '../../funnel/tally.js';
import { type TallyOptions } from '../../funnel/tally-options.js';
import type { OpenCounts } from '../../stats/open-counts.js';
import { ratioBounds } from '../../stats/ratio-bounds.js';
import type { Names } from '../../cells/columns.js';
import type { TitledMeaning } from '../../knowledge/words/titled.js';
import { answersOf, quotientWithin, widest } from '../common/answers.js';
import { durationsOf } from '../common/durations.js';
import { type FirstContact, type LeadsRow, steps } from './result.js';

/** The first contacts of a group, and why the others have none. See {@link firstContacts}. */
function contactsOf(contacts: ArrayLike<number>): FirstContact {
  const days: number[] = [];
  const others = new Map(contactStates.map((state) => [codeOfState(state), 0]));
  for (let at = 0; at < contacts.length; at++) {
    const contact = contacts[at]!;
    if (contact >= 0) days.push(contact);
    else if (contact !== NO_TARGET) others.set(contact, others.get(contact)! + 1);
  }
  const many = (state: (typeof contactStates)[number]) => others.get(codeOfState(state))!;
  return {
    ...durationsOf(days),
    never: many('never'),
    young: many('young'),
    untimed: many('untimed'),
    withoutEntry: many('withoutEntry'),
  };
}

type ReachedStep = (typeof steps)[number];

/** The ratios of the method that start from targets. */
const fromTargets = { qualified: 'qualification', wins: 'conversion' } as const;

/** Targets that got to a milestone, with what is open of either. */
const reachedOf = (group: Omit<GroupTally, 'group'>, step: ReachedStep): OpenCounts | null =>
  step === 'qualified' || step === 'wins'
    ? answersOf(group)[fromTargets[step]]
    : widest(group, step, 'targets');

/** The row of a group. */
export function rowOf(
  group: string,
  kind: string | null,
  tallied: GroupTally,
  contacts: ArrayLike<number> | null,
): LeadsRow {
  const { counts, open, revenue } = tallied;
  const reached = steps.map((step) => {
    const answers = reachedOf(tallied, step);
    const bounds = answers && ratioBounds(answers, { isShare: true, kind: 'proportion' });
    return [step, quotientWithin(answers, bounds, tallied)] as const;
  });
  return {
    group,
    kind,
    counts,
    open,
    reached: Object.fromEntries(reached) as LeadsRow['reached'],
    revenue: [...revenue],
    firstContact: contacts === null ? null : contactsOf(contacts),
  };
}

/** The contacts of each group, by its label: a value may be called as the lack of one is. */
function contactsByLabel(contacts: Int32Array, column: Dimension): Map<string, number[]> {
  const lists = Array.from({ length: column.labels.length + 1 }, (): number[] => []);
  contacts.forEach((contact, prospect) => {
    if (contact !== NO_TARGET) lists[column.codes[prospect]! + 1]!.push(contact);
  });
  const byLabel = new Map<string, number[]>();
  for (const [place, list] of lists.entries()) {
    const label = labelOf(column, place - 1);
    byLabel.set(label, list.concat(byLabel.get(label) ?? []));
  }
  return byLabel;
}

/** A row with what is open of its wins among its targets. */
export interface CountedRow {
  readonly row: LeadsRow;
  readonly conversion: OpenCounts | null;
}

/** What rows are asked of. */
export interface RowsInput {
  readonly journeys: Journeys;
  readonly counting: TallyOptions;
  /** See {@link firstContacts}. */
  readonly contacts: Int32Array | null;
}

/** The order of rows: as the kinds are declared, then what is of no kind. */
const byKind = (kinds: readonly string[]) => (a: LeadsRow, b: LeadsRow) => {
  const place = ({ kind }: LeadsRow) => (kind === null ? kinds.length : kinds.indexOf(kind));
  return place(a) - place(b) || compareLabels(a.group, b.group);
};

/** The largest group first, what has no value last. */
export const byTargets = (a: LeadsRow, b: LeadsRow): number => {
  const isNone = ({ group }: LeadsRow) => Number(group === NONE);
  return (
    isNone(a) - isNone(b) ||
    (b.counts.targets ?? 0) - (a.counts.targets ?? 0) ||
    compareLabels(a.group, b.group)
  );
};

/**
 * One row for every group of a column, counted as a report would count it.
 *
 * @param name of the column, as dimensions are called
 */
export function rowsBy(
  { journeys, counting, contacts }: RowsInput,
  name: string,
  names: Names,
  kinds: Readonly<Record<string, TitledMeaning>>,
): CountedRow[] {
  const attributes = new Map([...journeys.attributes, [name, names] as const]);
  const grouped = { ...journeys, attributes };
  const column = dimension(grouped, name);
  const waited = contacts && contactsByLabel(contacts, column);
  const kindOf = new Map(Object.entries(kinds).map(([kind, { title }]) => [title, kind]));
  const inOrder = byKind(Object.keys(kinds));
  return tally(grouped, { ...counting, by: [name] })
    .groups.map((one) => {
      const label = one.group[name]!;
      const contacted = waited && (waited.get(label) ?? []);
      const row = rowOf(label, kindOf.get(label) ?? null, one, contacted);
      return { row, conversion: reachedOf(one, 'wins') };
    })
    .sort((a, b) => inOrder(a.row, b.row));
}
