import type { Effort } from '../../../method/efforts.js';
import type { Quotient } from '../../../funnel/ratios.js';
import { boundedVerdict } from '../../../stats/bounded-verdict.js';
import { type CountStanding, countStandings } from '../../../stats/distinct-counts.js';
import {
  judgeAgainstRest,
  smallestAgainstRest,
  smallestOf,
} from '../../../stats/judge-together.js';
import type { OpenCounts } from '../../../stats/open-counts.js';
import { boundedRankRanges, type RankRange } from '../../../stats/rank-ranges.js';
import { type RatioBounds, ratioBounds } from '../../../stats/ratio-bounds.js';
import type { RatioKind } from '../../../stats/ratio-kind.js';
import { openRests } from '../../../stats/rest-of-team.js';
import { shrinkRates } from '../../../stats/shrink-rates.js';
import { isSound, quotientWithin, rankEndsOf } from '../answers.js';
import { goalShareOf } from '../goal-share.js';
import { efficiencyBounds, isShareOf, type Member } from '../team.js';

/** Where a rep stands on result and result per effort, where the data tell both. */
export const efficiencyQuadrants = [
  'effective-efficient',
  'effective-costly',
  'efficient-low-volume',
  'neither',
] as const;

type EfficiencyQuadrant = (typeof efficiencyQuadrants)[number];

/** Result per effort of one rep, with the value steadied by the team's: small records move toward it. */
type Efficiency = Quotient & { readonly shrunk: number | null };

/** How a rep stands against the others, as far as the data tell; null where something is not known. */
interface Stands {
  readonly wins: CountStanding | null;
  readonly efficiency: CountStanding | null;
}

/** How everybody stands. */
export interface Standing {
  readonly efficiency: Efficiency;
  /** Best and worst place the data allow; null where unknown. */
  readonly rank: RankRange | null;
  readonly stands: Stands;
  /** null where either is not told apart from the others. */
  readonly quadrant: EfficiencyQuadrant | null;
  /** wins / goal, or money / quota; null where there is no goal. */
  readonly goalShare: number | null;
}

function quadrantOf({ wins, efficiency }: Stands): EfficiencyQuadrant | null {
  if (wins === 'above') {
    if (efficiency === 'above') return 'effective-efficient';
    return efficiency === 'below' ? 'effective-costly' : null;
  }
  if (wins !== 'below') return null;
  if (efficiency === 'above') return 'efficient-low-volume';
  return efficiency === 'below' ? 'neither' : null;
}

const hasAnything = ({ counts }: Member): boolean =>
  Object.values(counts).some((count) => (count ?? 0) > 0);

/** A team on one question: the place of each, and the smallest p-value of all of them judged together. */
interface Judged {
  readonly places: readonly (CountStanding | null)[];
  readonly smallest: number | null;
}

/** How everybody of a team stands, with the smallest p-value on each question. */
interface TeamStandings {
  readonly reps: readonly Standing[];
  /** How many have a rank. */
  readonly ranked: number;
  readonly families: readonly (number | null)[];
}

/** Who has more, or fewer, wins than the others; where a goal is set, only who reached it, or did not. */
function winStandings(members: readonly Member[], goalShares: readonly (number | null)[]): Judged {
  const counted = members.filter(
    (member) => member.counts.wins !== null && member.open.wins !== null && hasAnything(member),
  );
  const wins = counted.map(({ counts }) => counts.wins!);
  const judged = countStandings(
    wins,
    counted.map(({ open }, place) => wins[place]! + open.wins!),
  );
  const standingOf = new Map(counted.map((member, place) => [member, judged[place]!.standing]));
  const places = members.map((member, place) => {
    const found = standingOf.get(member) ?? null;
    const share = goalShares[place]!;
    const isContrary = share !== null && (found === 'above' ? share < 1 : share >= 1);
    return found !== null && isContrary ? 'alike' : found;
  });
  return { places, smallest: smallestOf(judged.map(({ p }) => p)) };
}

/** Who wins more, or less, per effort than the rest of the team, all reps judged together. */
function efficiencyStandings(
  ratios: readonly OpenCounts[],
  bounds: readonly RatioBounds[],
  kind: RatioKind,
  isShare: boolean,
): Judged {
  const tests = openRests(ratios).map((rest, place) =>
    boundedVerdict(bounds[place]!, ratioBounds(rest, { isShare, kind }), kind),
  );
  const verdicts = judgeAgainstRest(tests);
  const places = tests.map(({ gaps }, place) => {
    if (gaps === null) return null;
    if (verdicts[place] !== 'real') return 'alike';
    return gaps[0] > 0 ? 'above' : 'below';
  });
  return { places, smallest: smallestAgainstRest(tests) };
}

/**
 * How every rep stands. Effective is who has more wins than the average of the others (and the goal, where there
 * is one), efficient who has more of them per effort than the rest of the team: only where the data tell, whatever
 * the open answers are.
 */
export function standings(members: readonly Member[], effort: Effort): TeamStandings {
  const { ratios, bounds, kind } = efficiencyBounds(members, effort);
  const sound = members.flatMap((_, at) =>
    isSound(ratios[at]!, bounds[at]!) ? [{ at, counts: ratios[at]!, bounds: bounds[at]! }] : [],
  );
  const counts = sound.map((rep) => rep.counts);
  const limits = sound.map((rep) => rep.bounds);
  const shrunk = counts.length === 0 ? null : shrinkRates(counts, kind);
  const ranks = boundedRankRanges(rankEndsOf(limits), kind);
  const perEffort = efficiencyStandings(counts, limits, kind, isShareOf(effort));
  const goalShares = members.map(goalShareOf);
  const perWins = winStandings(members, goalShares);
  const placeOf = new Map(sound.map(({ at }, place) => [at, place]));
  const reps = members.map((_, at) => {
    const place = placeOf.get(at) ?? -1;
    const stands = {
      wins: perWins.places[at]!,
      efficiency: perEffort.places[place] ?? null,
    };
    return {
      efficiency: {
        ...quotientWithin(ratios[at]!, bounds[at]!, members[at]!),
        shrunk: shrunk?.rates[place] ?? null,
      },
      rank: ranks[place] ?? null,
      stands,
      quadrant: quadrantOf(stands),
      goalShare: goalShares[at]!,
    };
  });
  const ranked = ranks.filter((rank) => rank !== null).length;
  return { reps, ranked, families: [perWins.smallest, perEffort.smallest] };
}

/** The same where nothing can be told of the team as a whole: nobody is labelled. */
export const unlabelled = (standing: Standing): Standing => ({
  ...standing,
  stands: {
    wins: standing.stands.wins && 'alike',
    efficiency: standing.stands.efficiency && 'alike',
  },
  quadrant: null,
});
