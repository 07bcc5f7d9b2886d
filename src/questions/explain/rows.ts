import type { Journeys } from '../../funnel/journeys.js';
import type { Move } from '../../funnel/evidence/moves.js';
import { isDay, isoDay, NEVER, UNDATED } from '../../cells/dates/calendar.js';
import { NO_STAGE } from '../../load/history.js';
import { YES } from '../../load/columns/flag-cells.js';
import type { Export } from '../../load/export.js';
import type { TracedRow } from '../../load/trace.js';
import type { StageKind } from '../../knowledge/words/stages.js';
import {
  bitOf,
  milestoneInfo,
  milestones,
  type Outcome,
  outcomes,
  provable,
} from '../../method/milestones.js';
import type { ExplainedRow } from './result.js';

/** How an outcome is called in a sentence. */
const nameOf = (outcome: Outcome): string =>
  outcome === 'lost' ? 'lost' : milestoneInfo[outcome].title.toLowerCase();

/** What a row says of the path: outcomes with the day it says them on. */
interface Said {
  readonly proves: readonly Outcome[];
  readonly day: number;
  /** The stage that a change of stage entered, which alone it dates. */
  readonly enters?: Outcome | null;
  /** Why it proves no more, where that needs saying. */
  readonly why: string | null;
}

/** What a stage implies: itself and the stages before it. */
function implied(kind: StageKind | null | undefined): readonly Outcome[] {
  if (kind === null || kind === undefined || kind === 'open') return [];
  if (kind === 'lost') return ['lost'];
  return milestones.slice(0, milestones.indexOf(kind) + 1).filter((one) => one !== 'targets');
}

/** What the row of the prospect itself says: that it is there, its dates, its stage, status and flags. */
function ofProspect({ prospects }: Export, at: number): Said {
  const proves = new Set<Outcome>(['targets']);
  for (const [outcome, days] of prospects.dates) if (days[at] !== NEVER) proves.add(outcome);
  if (proves.has('held')) proves.add('booked');
  const unknown: string[] = [];
  for (const { codes, words } of prospects.standings.values()) {
    const code = codes.values()[at]!;
    for (const outcome of implied(words.kinds[code])) proves.add(outcome);
    if (words.kinds[code] === null) unknown.push(`"${words.labelOf(code)}"`);
  }
  if (prospects.flags.get('isWon')?.[at] === YES)
    for (const one of implied('wins')) proves.add(one);
  const why = unknown.length === 0 ? null : `${unknown.join(' and ')} is not a known stage`;
  return { proves: [...proves], day: prospects.created?.[at] ?? UNDATED, why };
}

/** What an activity says, and why it proves nothing. */
function ofActivity({ activities }: Export, at: number, { says }: TracedRow): Said {
  const { evidence, day, types, outcomes } = activities!;
  const proves = provable.filter((outcome) => (evidence[at]! & bitOf(outcome)) !== 0);
  if (proves.length > 0) return { proves, day: day[at]!, why: null };
  const unknown = [types.unknown(), outcomes.unknown()]
    .flat()
    .find(({ word }) => Object.values(says).includes(word));
  const why =
    unknown === undefined
      ? `${says.type ?? 'an activity'} with the outcome "${says.outcome ?? ''}" proves no milestone`
      : `"${unknown.word}" is not a known word${unknown.nearest === null ? '' : `; did you mean "${unknown.nearest}"?`}`;
  return { proves, day: day[at]!, why };
}

const moveWhy: Readonly<Record<Move, string | null>> = {
  forward: null,
  same: 'the stage before it proves as much, which is no progress',
  backward: 'the stage went backward, which is no progress',
  reopened: 'the deal was re-opened, which is no progress',
  lost: null,
  unknown: 'the stage is not a known one',
};

function ofMove({ history }: Export, { moves }: Journeys, at: number): Said {
  const { from, to, day, words } = history!;
  const move = moves.each[at]!;
  const entered = move === 'forward' || move === 'lost' ? implied(words.kinds[to[at]!]) : [];
  const isLeft = from[at] !== NO_STAGE && words.labelOf(from[at]!) !== words.labelOf(to[at]!);
  const passed = isLeft ? implied(words.kinds[from[at]!]).filter((one) => one !== 'lost') : [];
  const said = new Set([...entered, ...passed]);
  const proves = outcomes.filter((outcome) => said.has(outcome));
  return { proves, day: day[at]!, why: moveWhy[move], enters: entered.at(-1) ?? null };
}

/** What a row says without what the export as a whole cannot tell: a stage does not prove an appointment honoured that nothing speaks of. */
const knownOf = ({ known }: Journeys, said: Said): Said => ({
  ...said,
  proves: said.proves.filter((outcome) => known.has(outcome)),
});

/** The day on which a row proves an outcome. */
function dayOf(data: Export, traced: TracedRow, { day, enters }: Said, outcome: Outcome): number {
  if (traced.role === 'activities') return day;
  // A stage that was entered dates itself; those before it only were passed.
  if (traced.role === 'history') return outcome === enters ? day : UNDATED;
  if (outcome === 'targets') return day;
  const { dates } = data.prospects;
  const own = dates.get(outcome)?.[traced.at] ?? NEVER;
  const held = outcome === 'booked' ? (dates.get('held')?.[traced.at] ?? NEVER) : NEVER;
  const first = Math.min(own, held);
  return first === NEVER ? UNDATED : first;
}

const fates: Readonly<Record<Exclude<TracedRow['fate'], 'used'>, string>> = {
  duplicate: 'it repeats a row with its id',
  rejected: 'it cannot be used',
  unmatched: 'it matches no prospect',
};

/** Whether a row with this day is the one that an outcome is counted on. */
function isCounted(
  journeys: Journeys,
  data: Export,
  prospect: number,
  outcome: Outcome,
  day: number,
) {
  if (outcome === 'targets') return true;
  // What the export as a whole cannot tell is not counted, whatever a stage implies.
  if (!journeys.known.has(outcome)) return false;
  const reached = journeys.reached[outcome][prospect]!;
  if (reached === NEVER) return false;
  if (day === reached) return true;
  // The closing date of a deal dates the win, or the loss, that its stage tells of.
  const closed = data.prospects.closed?.[prospect];
  return day === UNDATED && closed === reached && (outcome === 'wins' || outcome === 'lost');
}

/** What a stage tells of, and other rows tell with a day. */
const datedElsewhere = (outcomes: readonly Outcome[]): string =>
  `other rows date ${outcomes.map(nameOf).join(', ')}`;

/** What one traced row says, what of it counts, and why. */
export function explainRow(
  data: Export,
  journeys: Journeys,
  prospect: number,
  traced: TracedRow,
): ExplainedRow {
  const { place, role, says, fate, detail, at } = traced;
  const base = { ...place, role, says: { ...says } };
  if (at === -1 || fate === 'rejected' || fate === 'unmatched') {
    const reason = fates[fate === 'used' ? 'rejected' : fate];
    return { ...base, day: null, proves: [], counts: [], why: detail ?? reason };
  }
  const said = knownOf(
    journeys,
    role === 'prospects'
      ? ofProspect(data, at)
      : role === 'activities'
        ? ofActivity(data, at, traced)
        : ofMove(data, journeys, at),
  );
  const late = (outcome: Outcome): string => {
    const first = outcome === 'targets' ? NEVER : journeys.reached[outcome][prospect]!;
    if (first === NEVER) return `${nameOf(outcome)} is left out`;
    return `${nameOf(outcome)} was reached ${isDay(first) ? `on ${isoDay(first)}` : 'by other evidence'}`;
  };
  const counts = said.proves.filter((outcome) =>
    isCounted(journeys, data, prospect, outcome, dayOf(data, traced, said, outcome)),
  );
  const day = isDay(said.day) ? isoDay(said.day) : null;
  const early = said.proves.filter((outcome) => !counts.includes(outcome));
  const untold = early.filter((outcome) => !journeys.known.has(outcome));
  // What the policy leaves out is dated by no row.
  const isDated = (outcome: Outcome) =>
    !untold.includes(outcome) && journeys.reached[outcome][prospect] !== NEVER;
  const dated = role === 'prospects' ? early.filter(isDated) : [];
  const others = early.filter((outcome) => !untold.includes(outcome) && !dated.includes(outcome));
  const left = [
    ...(dated.length > 1 ? [datedElsewhere(dated)] : dated.map(late)),
    ...others.map(late),
    ...untold.map((outcome) => `${nameOf(outcome)} cannot be known`),
  ];
  const counted = counts.length === 0 ? [] : [`counts for ${counts.map(nameOf).join(', ')}`];
  const repeated = fate === 'duplicate' ? ['it stands in the place of an earlier row'] : [];
  const why = [...counted, ...repeated, ...left, ...(said.why === null ? [] : [said.why])].join(
    '; ',
  );
  return { ...base, day, proves: [...said.proves], counts, why };
}
