import { type Tally, tally } from '../../funnel/tally.js';
import { UNASSIGNED } from '../../cells/names/dictionary.js';
import { boundedTeamDifference } from '../../stats/bounded-team-difference.js';
import { boundedVerdict } from '../../stats/bounded-verdict.js';
import { type CountStanding, countStandings } from '../../stats/distinct-counts.js';
import {
  isAnythingTold,
  judgeAgainstRest,
  smallestAgainstRest,
  smallestOf,
} from '../../stats/judge-together.js';
import { nothingOpen, type OpenCounts } from '../../stats/open-counts.js';
import { ratioBounds } from '../../stats/ratio-bounds.js';
import { openRests } from '../../stats/rest-of-team.js';
import { countActivity, type TeamActivity } from './activity.js';
import type { WorkDone } from './quadrants.js';
import type { ScorecardResult } from './result.js';
import type { ScorecardInput } from './input.js';

/** What everybody won, also those who are not shown: to be busy, or strong, is to be so in the whole team. */
export const wholeTally = ({ study, counting, measurement }: ScorecardInput): Tally =>
  counting.reps === null ? measurement.tally : tally(study.journeys, { ...counting, reps: null });

/**
 * What every rep did and won, also those who are not shown.
 *
 * @param shown the activity of the reps that are shown
 * @param whole the wins of everybody
 */
export function effortsOf(
  { study: { journeys }, counting }: ScorecardInput,
  shown: TeamActivity,
  { groups }: Tally,
): ReadonlyMap<string, WorkDone> {
  const everybody = { ...counting, reps: null };
  const { byRep } =
    counting.reps === null ? shown : countActivity(journeys, journeys.events!, everybody, null);
  const efforts = new Map<string, WorkDone>();
  for (const each of groups) {
    const { group, counts, open } = each;
    const done = { activities: 0, wins: counts.wins, openWins: open.wins ?? 0 };
    efforts.set(group.rep!, done);
  }
  const nothing = { wins: journeys.known.has('wins') ? 0 : null, openWins: 0 };
  for (const [code, counts] of byRep) {
    const rep = journeys.reps.nameOf(code);
    efforts.set(rep, { ...(efforts.get(rep) ?? nothing), activities: counts.all });
  }
  efforts.delete(UNASSIGNED);
  return efforts;
}

type Difference = ScorecardResult['difference'];

/** Wins of activities of each rep who has both, with what is open of the wins. */
const ratesOf = (efforts: ReadonlyMap<string, WorkDone>): [string, OpenCounts][] =>
  [...efforts].flatMap(([rep, { activities, wins, openWins }]) =>
    wins === null || activities === 0
      ? []
      : [[rep, { ...nothingOpen({ count: wins, of: activities }), openEvents: openWins }]],
  );

const boundsOfRate = (rate: OpenCounts) => ratioBounds(rate, { isShare: false, kind: 'rate' });

/** Whether reps differ in wins per activity by more than luck, whatever the open answers are. */
export function differenceOf(efforts: ReadonlyMap<string, WorkDone>): Difference {
  const { p, verdict } = boundedTeamDifference(
    ratesOf(efforts).map(([, rate]) => boundsOfRate(rate)),
    'rate',
  );
  return { p, verdict };
}

/** How much a rep does, and what an activity brings, against the others. */
export interface WorkStanding {
  readonly activity: CountStanding;
  /** Wins per activity against the rest of the team, all reps judged together. */
  readonly difference: Difference;
}

const untested: Difference = { p: null, verdict: 'none' };

/**
 * How the work of each rep stands: only what the data tell, and nothing where they tell nothing of the team as a
 * whole.
 */
export function workStandings(
  efforts: ReadonlyMap<string, WorkDone>,
): ReadonlyMap<string, WorkStanding> {
  const busy = countStandings([...efforts.values()].map(({ activities }) => activities));
  const rates = ratesOf(efforts);
  const rests = openRests(rates.map(([, rate]) => rate));
  const tests = rates.map(([, rate], place) =>
    boundedVerdict(boundsOfRate(rate), boundsOfRate(rests[place]!), 'rate'),
  );
  const isTold = isAnythingTold([smallestOf(busy.map(({ p }) => p)), smallestAgainstRest(tests)]);
  const verdicts = judgeAgainstRest(tests).map((verdict) =>
    verdict === 'real' && !isTold ? 'leaning' : verdict,
  );
  const differences = new Map(
    rates.map(([rep], place) => [rep, { p: tests[place]!.p, verdict: verdicts[place]! }]),
  );
  return new Map(
    [...efforts.keys()].map((rep, place) => [
      rep,
      {
        activity: isTold ? busy[place]!.standing : 'alike',
        difference: differences.get(rep) ?? untested,
      },
    ]),
  );
}
