import { UNASSIGNED } from '../../cells/names/dictionary.js';
import { compareLabels } from '../../funnel/groups.js';
import type { ExportStudy } from '../../funnel/study.js';
import type { TallyOptions } from '../../funnel/tally-options.js';
import type { OptionalFields } from '../../knowledge/fields/fields.js';
import { milestones } from '../../method/milestones.js';
import type { Warning } from '../../warnings/warnings.js';
import { measureExport, type Measurement } from '../common/measurement.js';
import { worded } from '../report/report.js';
import { OpenDeals } from './balance.js';
import { fates, moversOf } from './movers.js';
import {
  type DealChange,
  type DealState,
  type DiffResult,
  type Happening,
  happenings,
} from './result.js';
import { dealsBy, keyOf, type NamedDeal, spellingOf } from './states.js';
import { voice } from '../../say/voice.js';

const say = () => voice().diff;

/** Fields that tell deals and their worth. */
export const diffFields = {
  prospects: ['id', 'name', 'amount', 'currency'],
  activities: [],
} as const satisfies OptionalFields;

const placeOf = ({ got }: DealState): number => milestones.indexOf(got);

const isSameAmount = ({ amount: a }: DealState, { amount: b }: DealState): boolean =>
  a?.amount === b?.amount && a?.currency === b?.currency;

/**
 * What happened to a deal that both exports have, or one. It moved only where the other export could have told: a
 * stage that the loss has overwritten is no way back.
 */
function happenedTo(earlier: NamedDeal | null, later: NamedDeal | null): Happening[] {
  if (earlier === null) return ['came-in'];
  if (later === null) return ['gone'];
  const [before, after] = [earlier.state, later.state];
  const [from, to] = [placeOf(before), placeOf(after)];
  const isOver = ({ standing }: DealState) => standing === 'won' || standing === 'lost';
  const found: (Happening | false)[] = [
    before.standing !== 'won' && after.standing === 'won' && 'won',
    before.standing !== 'lost' && after.standing === 'lost' && 'lost',
    isOver(before) && after.standing === 'open' && 'reopened',
    to > from && earlier.tells(after.got) && 'moved-on',
    to < from && later.tells(before.got) && 'moved-back',
    before.rep !== after.rep && 'owner',
    !isSameAmount(before, after) && 'amount',
    before.closes !== after.closes && 'date',
  ];
  return found.filter((one) => one !== false);
}

/**
 * Whether a deal that was open moved since: on or back, or was won or lost. Where nothing tells, or the move may be
 * none, nobody knows.
 */
function fateOf(earlier: NamedDeal, later: NamedDeal | undefined, happened: readonly Happening[]) {
  if (later === undefined || earlier.state.standing !== 'open') return fates.none;
  const moves: readonly Happening[] = ['won', 'lost', 'moved-on', 'moved-back'];
  if (happened.some((one) => moves.includes(one))) return fates.moved;
  const isSure =
    later.state.standing !== 'unknown' && placeOf(earlier.state) === placeOf(later.state);
  return isSure ? fates.stayed : fates.untold;
}

/** Books what a deal does to the open deals of everybody, and of its owners. */
function book(
  before: DealState | null,
  after: DealState | null,
  of: (rep: string | null) => readonly [all: OpenDeals, own: OpenDeals],
): void {
  const [was, is] = [before?.standing ?? null, after?.standing ?? null];
  if (was === 'open') for (const books of of(before!.rep)) books.open(before!);
  if (is === 'open') for (const books of of(after!.rep)) books.close(after!);
  if (was === 'open' && is === 'open') {
    const [, from] = of(before!.rep);
    const [all, to] = of(after!.rep);
    if (from !== to) {
      from.flow('handedOver', before!, -1);
      to.flow('takenOver', before!, 1);
    }
    for (const books of [all, to]) books.revalue(before!, after!);
  } else if (was === 'open') {
    const flow = is === null ? 'gone' : is === 'won' || is === 'lost' ? is : 'untold';
    for (const books of of(before!.rep)) books.flow(flow, before!, -1);
  } else if (is === 'open') {
    const flow = was === null ? 'cameIn' : was === 'unknown' ? 'untold' : 'reopened';
    for (const books of of(after!.rep)) books.flow(flow, after!, 1);
  }
}

/** All of an export. */
const everything = ({ settings }: ExportStudy): TallyOptions => ({
  ...{ since: null, until: null, basis: 'activity', mature: null, unit: 'prospects' },
  ...{ dated: false, by: [], reps: null, where: () => true },
  asOf: settings.asOf ?? settings.today(),
});

const measured = (study: ExportStudy): Measurement => measureExport(study, everything(study));

/** Deals of which nothing says whether they are open. */
const untoldOf = (deals: ReadonlyMap<string, NamedDeal>): number =>
  [...deals.values()].filter(({ state }) => state.standing === 'unknown').length;

/** How an export calls its deals, for who wonders why none is in the other. */
const sampleOf = (deals: ReadonlyMap<string, NamedDeal>): string => {
  const [first = ''] = [...deals.keys()].sort();
  const deal = deals.get(first);
  return deal?.id ?? deal?.name ?? '';
};

/** What came in, moved, was won or lost, changed hands or is gone between two exports of one pipeline. */
export function diff(first: ExportStudy, second: ExportStudy): DiffResult {
  const key = keyOf(first.journeys, second.journeys);
  const spelled = spellingOf(first.journeys, second.journeys);
  const before = dealsBy(first.journeys, key, spelled);
  const after = dealsBy(second.journeys, key, spelled);
  const total = new OpenDeals();
  const byRep = new Map<string | null, OpenDeals>();
  const of = (rep: string | null): readonly [OpenDeals, OpenDeals] => {
    const own = byRep.get(rep) ?? new OpenDeals();
    byRep.set(rep, own);
    return [total, own];
  };
  const changes: DealChange[] = [];
  const fate = new Uint8Array(first.journeys.size);
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(name) ?? null, after.get(name) ?? null];
    book(was?.state ?? null, is?.state ?? null, of);
    const happened = happenedTo(was, is);
    if (was !== null) fate[was.place] = fateOf(was, is ?? undefined, happened);
    if (happened.length === 0) continue;
    const { id, name: called } = (is ?? was)!;
    changes.push({
      ...{ id, name: called, happened },
      ...{ before: was?.state ?? null, after: is?.state ?? null },
    });
  }
  const counts = Object.fromEntries(
    happenings.map((one) => [one, changes.filter(({ happened }) => happened.includes(one)).length]),
  ) as DiffResult['happened'];
  const [earlier, later] = [measured(first), measured(second)];
  const told = total.told(null);
  const untold = { before: untoldOf(before), after: untoldOf(after) };
  const movers = moversOf(first.journeys, everything(first), fate);
  const shared = [...before.keys()].filter((name) => after.has(name)).length;
  const notes: Warning[] = [
    ...(key === 'name' ? [{ code: 'deals-by-name' as const }] : []),
    ...(shared === 0
      ? [{ code: 'deals-unrelated' as const, key, samples: [sampleOf(before), sampleOf(after)] }]
      : []),
    ...(movers === null || movers.untold === 0
      ? []
      : [{ code: 'movement-untold' as const, count: movers.untold }]),
    ...(untold.before + untold.after === 0 ? [] : [{ code: 'open-untold' as const, ...untold }]),
  ];
  return {
    schema: 'spanco/diff/1',
    sentence: say().found(counts, told, untold),
    happened: counts,
    total: told,
    reps: [...byRep]
      .map(([rep, books]) => books.told(rep ?? UNASSIGNED))
      .sort((a, b) => compareLabels(a.rep!, b.rep!)),
    changes: changes.sort((a, b) => {
      const [one, other] = [a, b].map(({ id, name }) => `${id ?? ''}\n${name ?? ''}`);
      return one! < other! ? -1 : 1;
    }),
    movers,
    before: earlier.quality,
    after: later.quality,
    warnings: worded([...notes, ...later.warnings]),
  };
}
