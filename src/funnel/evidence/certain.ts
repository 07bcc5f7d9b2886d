import { NEVER } from '../../cells/dates/calendar.js';
import { bitOf, type Outcome, type PerOutcome, provable } from '../../method/milestones.js';
import type { Pipelines } from './pipelines.js';
import type { Spoken } from './speaking.js';

/**
 * An export of won deals, told by a status alone: nothing in it says how another one ended. An empty day of a win is a no,
 * so that what days tell was earned.
 */
function onlyWon(spoken: Spoken, reached: PerOutcome<Int32Array>): ReadonlySet<Outcome> {
  const isTold = (spoken.stages & bitOf('wins')) !== 0;
  const isToldElse = ((spoken.dates | spoken.flags | spoken.activities) & bitOf('wins')) !== 0;
  const isOfLost = ((spoken.dates | spoken.flags | spoken.activities) & bitOf('lost')) !== 0;
  const isAll = reached.wins.every((day) => day !== NEVER);
  return new Set(isTold && !isToldElse && !isOfLost && isAll ? (['wins'] as const) : []);
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
  if (pipelines.length === 0) return onlyWon(spoken, reached);
  const told = spoken.dates | spoken.flags | spoken.activities;
  const certain = pipelines.reduce((common, each) => common & each.certain, ~told);
  return new Set(
    provable.filter(
      (outcome) =>
        (certain & bitOf(outcome)) !== 0 && reached[outcome].every((day) => day !== NEVER),
    ),
  );
}
