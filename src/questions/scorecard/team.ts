import { tally } from '../../funnel/tally.js';
import { UNASSIGNED } from '../../cells/names/dictionary.js';
import { rateMidP } from '../../stats/mid-p.js';
import { restOfTeam } from '../../stats/rest-of-team.js';
import { teamDifference } from '../../stats/team-difference.js';
import { verdictOf } from '../../stats/verdict.js';
import { countActivity, type TeamActivity } from './activity.js';
import type { WorkDone } from './quadrants.js';
import type { ScorecardResult } from './result.js';
import type { ScorecardInput } from './input.js';

/**
 * What every rep did and won, also those who are not shown: to be busy is to be so in the whole team.
 *
 * @param shown the activity of the reps that are shown
 */
export function effortsOf(
  { study: { journeys }, counting, measurement }: ScorecardInput,
  shown: TeamActivity,
): ReadonlyMap<string, WorkDone> {
  const everybody = { ...counting, reps: null };
  const isAll = counting.reps === null;
  const { groups } = isAll ? measurement.tally : tally(journeys, everybody);
  const { byRep } = isAll ? shown : countActivity(journeys, journeys.events!, everybody, null);
  const efforts = new Map<string, WorkDone>();
  for (const { group, counts } of groups) {
    efforts.set(group.rep!, { activities: 0, wins: counts.wins });
  }
  const none = journeys.known.has('wins') ? 0 : null;
  for (const [code, counts] of byRep) {
    const rep = journeys.reps.nameOf(code);
    efforts.set(rep, { activities: counts.all, wins: efforts.get(rep)?.wins ?? none });
  }
  efforts.delete(UNASSIGNED);
  return efforts;
}

type Difference = ScorecardResult['difference'];

const judged = (p: number | null): Difference => ({ p, verdict: verdictOf(p) });

/** Wins of activities of each rep who has both. */
const ratesOf = (efforts: ReadonlyMap<string, WorkDone>) =>
  new Map(
    [...efforts].flatMap(([rep, { activities, wins }]) =>
      wins === null || activities === 0 ? [] : [[rep, { count: wins, of: activities }] as const],
    ),
  );

/** Whether reps differ in wins per activity by more than luck. */
export function differenceOf(efforts: ReadonlyMap<string, WorkDone>): Difference {
  const rates = [...ratesOf(efforts).values()];
  return judged(rates.length < 2 ? null : (teamDifference(rates, 'rate')?.p ?? null));
}

/** Whether the wins per activity of each rep differ from those of the rest of the team. */
export function againstTheRest(
  efforts: ReadonlyMap<string, WorkDone>,
): ReadonlyMap<string, Difference> {
  const rates = ratesOf(efforts);
  const all = [...rates.values()];
  return new Map(
    [...rates.keys()].map((rep, at) => [rep, judged(rateMidP(all[at]!, restOfTeam(all, at)))]),
  );
}
