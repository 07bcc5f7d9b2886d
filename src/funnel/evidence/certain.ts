import { NEVER } from '../../cells/dates/calendar.js';
import { bitOf, type Outcome, type PerOutcome, provable } from '../../method/milestones.js';
import type { Pipelines } from './pipelines.js';
import type { Spoken } from './speaking.js';

const [wins, lost] = [bitOf('wins'), bitOf('lost')];

/** A list of sales: each row has the day it was won, and nothing could have said that one was lost. */
function ofWinsAlone(spoken: Spoken, reached: PerOutcome<Int32Array>): ReadonlySet<Outcome> {
  const { dates, flags, activities, stages, history } = spoken;
  const others = flags | activities | stages | history;
  const isTold = (dates & wins) !== 0 && ((dates | others) & lost) === 0 && (others & wins) === 0;
  const isEach = reached.wins.length > 1 && reached.wins.every((day) => day !== NEVER);
  return new Set(isTold && isEach ? (['wins'] as const) : []);
}

/**
 * What everybody reached by construction: the pipeline begins there, as in an export of won deals, and nothing else
 * (a day, a flag, an activity) could have said that somebody did not.
 */
export function certainOf(
  { stage, status }: Pipelines,
  spoken: Spoken,
  reached: PerOutcome<Int32Array>,
): ReadonlySet<Outcome> {
  const pipelines = [stage, status].filter((pipeline) => pipeline !== null);
  if (pipelines.length === 0) return ofWinsAlone(spoken, reached);
  const told = spoken.dates | spoken.flags | spoken.activities;
  const certain = pipelines.reduce((common, each) => common & each.certain, ~told);
  return new Set(
    provable.filter(
      (outcome) =>
        (certain & bitOf(outcome)) !== 0 && reached[outcome].every((day) => day !== NEVER),
    ),
  );
}
