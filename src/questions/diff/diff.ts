import { standingAt } from '../common/deal-standing.js';
import type { ExportStudy } from '../../funnel/study.js';
import type { TallyOptions } from '../../funnel/tally-options.js';
import type { OptionalFields } from '../../knowledge/fields/fields.js';
import { voice } from '../../say/voice.js';
import type { Warning } from '../../warnings/warnings.js';
import { leading } from '../common/leading.js';
import { measureExport, qualityOn } from '../common/measurement.js';
import { calledAt } from '../common/prospect-facts.js';
import { RowsInTurn } from '../common/rows-in-turn.js';
import { worded } from '../report/report.js';
import { Books } from './books.js';
import { fateOf, happeningsIn, happenedTo } from './happened.js';
import { fates, moversOf } from './movers.js';
import { type Key, keyOf, type Pairs, pairsOf, sampleOf } from './pairs.js';
import {
  type DealChange,
  type DiffAnswer,
  type DiffResult,
  type Happening,
  happenings,
} from './result.js';
import { NONE, type Side, type Sides, sidesOf } from './sides.js';

const say = () => voice().diff;

/** Fields that tell one deal from another. */
export const diffFields = {
  prospects: ['id', 'name'],
  activities: [],
} as const satisfies OptionalFields;

/** All of an export. */
const everything = ({ settings }: ExportStudy): TallyOptions => ({
  ...{ since: null, until: null, basis: 'activity', mature: null, unit: 'prospects' },
  ...{ dated: false, by: [], reps: null, where: () => true },
  asOf: settings.asOf ?? settings.today(),
});

/** What happened to each pair, as bits, and which were changed. */
interface Changed {
  readonly happened: Uint16Array;
  readonly places: Int32Array;
  readonly counts: DiffResult['happened'];
}

function changedAmong(sides: Sides, { size, before, after }: Pairs): Changed {
  const happened = new Uint16Array(size);
  const places = new Int32Array(size);
  let changed = 0;
  for (let at = 0; at < size; at++) {
    happened[at] = happenedTo(sides, before[at]!, after[at]!);
    if (happened[at] !== 0) places[changed++] = at;
  }
  const times = new Map<Happening, number>();
  for (const bits of happened) {
    if (bits === 0) continue;
    for (const one of happeningsIn(bits)) times.set(one, (times.get(one) ?? 0) + 1);
  }
  const counts = Object.fromEntries(happenings.map((one) => [one, times.get(one) ?? 0]));
  return {
    happened,
    places: places.subarray(0, changed),
    counts: counts as DiffResult['happened'],
  };
}

/** Who each changed deal is, as the later export has it where it does. */
const whoIn =
  ({ before, after }: Sides, pairs: Pairs) =>
  (at: number) =>
    pairs.after[at] === NONE
      ? calledAt(before.journeys, pairs.before[at]!)
      : calledAt(after.journeys, pairs.after[at]!);

/** The changed deals by id, then name. */
function inOrder(sides: Sides, pairs: Pairs, places: Int32Array, most: number): Int32Array {
  const who = whoIn(sides, pairs);
  const keys = new Array<string>(pairs.size);
  for (const at of places) {
    const { id, name } = who(at);
    keys[at] = `${id ?? ''}\n${name ?? ''}`;
  }
  const compare = (one: number, other: number) =>
    keys[one]! < keys[other]! ? -1 : keys[one]! > keys[other]! ? 1 : one - other;
  return leading(places, most, compare);
}

/** Makes the row of a changed deal. */
function changeMaker(sides: Sides, pairs: Pairs, happened: Uint16Array) {
  const who = whoIn(sides, pairs);
  const stateAt = (side: Side, place: number) => (place === NONE ? null : side.stateAt(place));
  return (at: number): DealChange => {
    const { id, name } = who(at);
    return {
      ...{ id, name, happened: happeningsIn(happened[at]!) },
      before: stateAt(sides.before, pairs.before[at]!),
      after: stateAt(sides.after, pairs.after[at]!),
    };
  };
}

/** Books every deal, and tells which of the open ones moved. */
function bookAll(sides: Sides, { size, before, after }: Pairs) {
  const books = new Books(sides);
  const fate = new Uint8Array(sides.before.journeys.size);
  for (let at = 0; at < size; at++) {
    const [was, is] = [before[at]!, after[at]!];
    books.book(was, is);
    if (was !== NONE) fate[was] = fates[fateOf(sides, was, is)];
  }
  return { ...books.told(), fate };
}

/** Deals of which nothing says whether they are open. */
function untoldOf({ standings }: Side, places: Int32Array): number {
  let untold = 0;
  for (const place of places) {
    if (place !== NONE && standingAt(standings, place) === 'unknown') untold += 1;
  }
  return untold;
}

/** Open deals without an amount. */
function unpricedOf({ standings, amounts }: Side, places: Int32Array): number {
  let unpriced = 0;
  for (const place of places) {
    if (place === NONE || standingAt(standings, place) !== 'open') continue;
    if (Number.isNaN(amounts[place]!)) unpriced += 1;
  }
  return unpriced;
}

/** What must be told of how deals were told, and of what of them nothing tells. */
function notesOf(
  sides: Sides,
  key: Key,
  { shared }: Pairs,
  untold: { readonly before: number; readonly after: number },
  movement: number,
): Warning[] {
  const samples = () => [sides.before, sides.after].map(({ journeys }) => sampleOf(journeys, key));
  return [
    ...(key === 'name' ? [{ code: 'deals-by-name' as const }] : []),
    ...(shared === 0 ? [{ code: 'deals-unrelated' as const, key, samples: samples() }] : []),
    ...(movement === 0 ? [] : [{ code: 'movement-untold' as const, count: movement }]),
    ...(untold.before + untold.after === 0 ? [] : [{ code: 'open-untold' as const, ...untold }]),
  ];
}

/**
 * What came in, moved, was won or lost, changed hands or is gone between two exports of one pipeline.
 *
 * @param most how many changed deals are wanted, from the first; null for all
 */
export function diff(first: ExportStudy, second: ExportStudy, most: number | null): DiffAnswer {
  const key = keyOf(first.journeys, second.journeys);
  const sides = sidesOf(first.journeys, second.journeys);
  const pairs = pairsOf(first.journeys, second.journeys, key);
  const { total, reps, fate } = bookAll(sides, pairs);
  const { happened, places, counts } = changedAmong(sides, pairs);
  const listed = inOrder(sides, pairs, places, most ?? places.length);
  const changeOf = changeMaker(sides, pairs, happened);
  const later = measureExport(second, everything(second));
  const movers = moversOf(first.journeys, everything(first), fate);
  const untold = {
    before: untoldOf(sides.before, pairs.before),
    after: untoldOf(sides.after, pairs.after),
  };
  const priced = {
    opening: { ...total.opening, unpriced: unpricedOf(sides.before, pairs.before) },
    closing: { ...total.closing, unpriced: unpricedOf(sides.after, pairs.after) },
  };
  return {
    schema: 'spanco/diff/1',
    sentence: say().found(counts, priced, untold),
    happened: counts,
    total,
    reps,
    changed: places.length,
    changes: new RowsInTurn(listed.length, (at) => changeOf(listed[at]!)),
    movers,
    before: qualityOn(first, everything(first).asOf),
    after: later.quality,
    warnings: worded([
      ...notesOf(sides, key, pairs, untold, movers?.untold ?? 0),
      ...later.warnings,
    ]),
  };
}
