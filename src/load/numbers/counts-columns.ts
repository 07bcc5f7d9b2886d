import { countsColumn, shownReport } from '../../errors/counts.js';
import { voice } from '../../say/voice.js';
import { milestones, type Outcome, outcomes } from '../../method/milestones.js';
import { type GoalField, goalFields } from '../../knowledge/fields/goal.js';
import { measureInfo } from '../../knowledge/words/measures.js';
import { fold } from '../../cells/text/fold.js';
import type { Table } from '../../read/table.js';

export type NumberColumn = Outcome | 'revenue' | 'goal' | 'revenueGoal' | 'activities';
export type CountsColumn = NumberColumn | 'rep' | 'currency';

const columns: readonly CountsColumn[] = [
  ...outcomes,
  ...(['revenue', 'goal', 'revenueGoal', 'activities', 'rep', 'currency'] as const),
];

/** Fields of goals that stand in a table of counts too. */
const asGoals: Partial<Readonly<Record<CountsColumn, GoalField>>> = {
  rep: 'rep',
  goal: 'target',
  revenueGoal: 'quota',
  currency: 'currency',
};

/** Headers that neither a measure nor a field of goals has: losses, and what tables of counts call otherwise. */
const further: Partial<Readonly<Record<CountsColumn, readonly string[]>>> = {
  rep: ['Sales rep', 'Name', 'Nome', 'Nom', 'Nombre'],
  orders: ['Delivered'],
  lost: [
    'Losses',
    'Perse',
    'Persi',
    'Perdues',
    'Perdus',
    'Verloren',
    'Verluste',
    'Perdidas',
    'Perdidos',
  ],
  revenueGoal: ['Quota'],
};

/** What each folded header means, and how surely: 0 the column's own name, 1 another for it. */
const known = new Map<string, { readonly column: CountsColumn; readonly tier: number }>();
function learn(column: CountsColumn, headers: readonly string[], tier: number): void {
  for (const header of headers) {
    const key = fold(header);
    if (!known.has(key)) known.set(key, { column, tier });
  }
}
for (const column of columns) learn(column, [column], 0);
for (const column of columns) learn(column, further[column] ?? [], 1);
for (const column of columns) {
  const field = asGoals[column];
  if (field !== undefined) learn(column, goalFields[field].names, 1);
  else if (Object.hasOwn(measureInfo, column)) {
    learn(column, measureInfo[column as keyof typeof measureInfo].words, 1);
  }
}

/** A header without what our own JSON puts before it: `counts.wins`, `group.rep`, of a comparison `effectiveness.revenue`. */
const bare = (header: string): string =>
  header.replace(/^(?:counts|group)\.|^effectiveness\.(?=revenue$)/, '');

/** How much a row looks like the header of a table of counts. */
export const countsScore = (cells: readonly string[]): number =>
  new Set(cells.flatMap((cell) => known.get(fold(bare(cell)))?.column ?? [])).size;

/** Where the columns of a table of counts stand. */
export interface CountsPlan {
  readonly columns: ReadonlyMap<CountsColumn, number>;
  /** The column that tells totals from rows in what we wrote, null where a person did. */
  readonly marks: number | null;
  /** Money of one currency each: we, and queries, write a column for each. */
  readonly revenues: readonly { readonly currency: string | null; readonly at: number }[];
  /** How many are open, by outcome: `open_wins`, in our own JSON `open.wins`. */
  readonly open: ReadonlyMap<Outcome, number>;
  /** Columns to group by, by the name somebody gives them. */
  readonly labels: ReadonlyMap<string, number>;
}

/** Our scorecard counts the proposals that were made, not the prospects that got one. */
const ofScorecard = 'wins_per_100';

/** Where a column to group by stands: under its very name, else under one that differs in case, spaces or accents. */
function labelPlace(header: readonly string[], name: string): number {
  const exact = header.indexOf(name);
  return exact === -1 ? header.findIndex((other) => fold(other) === fold(name)) : exact;
}

/**
 * Which column stands where: under its surest header.
 *
 * @param by names of further columns to group by
 * @throws SpancoError where a column comes twice, or too few are there
 */
export function planCounts({ file, header, delimiter }: Table, by: readonly string[]): CountsPlan {
  // A report for reading has ratios where counts would be.
  if (delimiter === '|' && header.some((name) => /^R1\b/.test(name.trim())))
    throw shownReport(file);
  const isOurs = header[0] === 'row';
  const plan = new Map<CountsColumn, number>();
  for (const column of columns) {
    const claims = header.flatMap((name, at) => {
      const claim = known.get(fold(bare(name)));
      return claim?.column === column ? [{ at, tier: claim.tier }] : [];
    });
    // In what we wrote a ratio may be called what people call a count.
    const least = Math.min(...claims.map(({ tier }) => tier));
    const surest = claims.filter(({ tier }) => !isOurs || tier === least);
    if (surest.length > 1) throw countsColumn(file, voice().columnFaults.several(column), header);
    if (surest.length === 1) plan.set(column, surest[0]!.at);
  }
  if (header.includes(ofScorecard)) plan.delete('proposals');
  if (!plan.has('rep') && by.length === 0) {
    throw countsColumn(file, voice().columnFaults.none('rep'), header);
  }
  if (milestones.filter((milestone) => plan.has(milestone)).length < 2) {
    throw countsColumn(file, voice().columnFaults.noTwoMilestones(), header);
  }
  // As our own sheets have it, money that names no currency is in a column of its own.
  const revenues = header.flatMap((name, at) => {
    const currency = /^revenue_([A-Z]{3}|unknown)$/i.exec(name)?.[1]?.toUpperCase();
    if (currency === undefined) return [];
    return [{ currency: currency === 'UNKNOWN' ? null : currency, at }];
  });
  const open = outcomes.flatMap((outcome) => {
    const names = [`open_${outcome}`, `open.${outcome}`];
    const at = header.findIndex((name) => names.includes(name.toLowerCase()));
    return at === -1 ? [] : [[outcome, at] as const];
  });
  const labels = by
    .map((name) => [name, labelPlace(header, name)] as const)
    .filter(([, at]) => at !== -1);
  return {
    columns: plan,
    marks: isOurs ? 0 : null,
    revenues,
    open: new Map(open),
    labels: new Map(labels),
  };
}
