/** Whether shapes can be asked what somebody asks. */
import { voice } from '../say/voice.js';
import { isoDay } from '../cells/dates/calendar.js';
import { notInShapes, otherOrder, otherReps, otherShapes } from '../errors/sql.js';
import type { PeriodOptions } from './period.js';
import type { ExportStudy } from './study.js';
import type { Unit } from './tally-options.js';
import { type AskedOfShapes, periodFlags, remade } from '../load/shapes/asking.js';
import type { MadeFor } from '../load/shapes/made-for.js';

/** How something is counted. */
interface Counting extends Pick<PeriodOptions, 'since' | 'until' | 'basis' | 'mature'> {
  /** Null where nobody named a day. */
  readonly asOf: number | null;
  readonly unit: Unit;
}

/** As the command line would say it. */
const inFlags = (asked: Omit<AskedOfShapes, 'dialect' | 'ordered' | 'by'>): string =>
  periodFlags(asked).join(' ') || voice().sql.everything();

/** What is asked, in the words of queries. */
function askedOf(
  { since, until, basis, mature, asOf }: Counting,
  credit: MadeFor['credit'],
): Omit<AskedOfShapes, 'dialect' | 'ordered' | 'by'> {
  const iso = (day: number | null) => (day === null ? null : isoDay(day));
  return { since: iso(since), until: iso(until), basis, mature, asOf: iso(asOf), credit };
}

/** @param isOfReps whether reps are looked at. @throws SpancoError where shapes were made for something else, or can never tell */
export function requireMadeFor(
  { shapes, settings }: Pick<ExportStudy, 'shapes' | 'settings'>,
  request: Counting,
  isOfReps: boolean,
): void {
  if (shapes === null) return;
  const { made } = shapes;
  if (request.unit === 'activities') {
    throw notInShapes('unit', '', null);
  }
  const asked = askedOf(request, isOfReps ? settings.credit : made.credit);
  const own = { ...made, asOf: asked.asOf === null ? null : made.asOf };
  if (inFlags(asked) !== inFlags(own)) {
    const command = remade(made, {
      ...asked,
      ordered: made.ordered || (isOfReps && asked.credit === 'actor'),
    });
    throw otherShapes(inFlags(asked), inFlags(own), command);
  }
  if (isOfReps && !made.reps) {
    throw otherReps(remade(made, { by: ['rep', ...made.by, ...made.periods] }));
  }
  if (settings.stages === 'strict' && !made.ordered) {
    const command = remade(made, { ordered: true });
    throw otherOrder(command);
  }
}
