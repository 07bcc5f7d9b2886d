import type { Speaker } from '../../funnel/evidence/speaking.js';
import type { Journeys } from '../../funnel/journeys.js';
import type { GroupTally } from '../../funnel/tally.js';
import { bitOf, provable } from '../../method/milestones.js';
import type { CheckResult } from './result.js';

/** Of each milestone, for how many prospects it is told, by which sources, and how many answers are open. */
export const tellingsOf = (
  { size, known, spoken }: Journeys,
  { counts, open }: Pick<GroupTally, 'counts' | 'open'>,
): CheckResult['milestones'] =>
  provable.map((outcome) => {
    const untold = open[outcome] ?? 0;
    return {
      milestone: outcome,
      reached: counts[outcome],
      told: known.has(outcome) ? size - untold : 0,
      open: known.has(outcome) ? untold : null,
      by: (Object.keys(spoken) as Speaker[]).filter(
        (source) => (spoken[source] & bitOf(outcome)) !== 0,
      ),
    };
  });
