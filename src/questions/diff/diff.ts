import { compareLabels } from '../../funnel/groups.js';
import type { ExportStudy } from '../../funnel/study.js';
import type { OptionalFields } from '../../knowledge/fields/fields.js';
import { milestones } from '../../method/milestones.js';
import { diffPhrases as say } from '../../say/en/diff.js';
import type { Warning } from '../../warnings/warnings.js';
import { measureExport, type Measurement } from '../common/measurement.js';
import { worded } from '../report/report.js';
import { OpenDeals } from './balance.js';
import {
  type DealChange,
  type DealState,
  type DiffResult,
  type Happening,
  happenings,
} from './result.js';
import { dealsBy, keyOf } from './states.js';

/** Fields that tell deals and their worth. */
export const diffFields = {
  prospects: ['id', 'name', 'amount', 'currency'],
  activities: [],
} as const satisfies OptionalFields;

const placeOf = ({ got }: DealState): number => milestones.indexOf(got);

const isSameAmount = ({ amount: a }: DealState, { amount: b }: DealState): boolean =>
  a?.amount === b?.amount && a?.currency === b?.currency;

/** What happened to a deal that both exports have, or one. */
function happenedTo(before: DealState | null, after: DealState | null): Happening[] {
  if (before === null) return ['came-in'];
  if (after === null) return ['gone'];
  const [from, to] = [placeOf(before), placeOf(after)];
  const isOver = ({ standing }: DealState) => standing === 'won' || standing === 'lost';
  const found: (Happening | false)[] = [
    before.standing !== 'won' && after.standing === 'won' && 'won',
    before.standing !== 'lost' && after.standing === 'lost' && 'lost',
    isOver(before) && after.standing === 'open' && 'reopened',
    to > from && 'moved-on',
    to < from && 'moved-back',
    before.rep !== after.rep && 'owner',
    !isSameAmount(before, after) && 'amount',
    before.closes !== after.closes && 'date',
  ];
  return found.filter((one) => one !== false);
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

const measured = (study: ExportStudy): Measurement =>
  measureExport(study, {
    ...{ since: null, until: null, basis: 'activity', mature: null, unit: 'prospects' },
    ...{ dated: false, by: [], reps: null, where: () => true },
    asOf: study.settings.asOf ?? study.settings.today(),
  });

/** What came in, moved, was won or lost, changed hands or is gone between two exports of one pipeline. */
export function diff(first: ExportStudy, second: ExportStudy): DiffResult {
  const key = keyOf(first.journeys, second.journeys);
  const before = dealsBy(first.journeys, key);
  const after = dealsBy(second.journeys, key);
  const total = new OpenDeals();
  const byRep = new Map<string | null, OpenDeals>();
  const of = (rep: string | null): readonly [OpenDeals, OpenDeals] => {
    const own = byRep.get(rep) ?? new OpenDeals();
    byRep.set(rep, own);
    return [total, own];
  };
  const changes: DealChange[] = [];
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(name) ?? null, after.get(name) ?? null];
    book(was?.state ?? null, is?.state ?? null, of);
    const happened = happenedTo(was?.state ?? null, is?.state ?? null);
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
  const notes: Warning[] = [
    ...(key === 'name' ? [{ code: 'deals-by-name' as const }] : []),
    ...(told.flows.untold.deals === 0
      ? []
      : [{ code: 'standing-untold' as const, count: Math.abs(told.flows.untold.deals) }]),
  ];
  return {
    schema: 'spanco/diff/1',
    sentence: say.found(counts, told),
    happened: counts,
    total: told,
    reps: [...byRep]
      .map(([rep, books]) => books.told(rep ?? say.nobody()))
      .sort((a, b) => compareLabels(a.rep!, b.rep!)),
    changes: changes.sort((a, b) => {
      const [one, other] = [a, b].map(({ id, name }) => `${id ?? ''}\n${name ?? ''}`);
      return one! < other! ? -1 : 1;
    }),
    before: earlier.quality,
    after: later.quality,
    warnings: worded([...notes, ...later.warnings]),
  };
}
