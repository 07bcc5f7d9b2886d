import { boundedVerdict, type VerdictWithOpen } from './bounded-verdict.js';
import { falseDiscoveryRates } from './false-discovery-rates.js';
import { nothingOpen, type OpenCounts, openRatioKind } from './open-counts.js';
import { ratioBounds } from './ratio-bounds.js';
import { openRests } from './rest-of-team.js';
import { stepRatios, type TeamPaths } from './team-paths.js';

/** How well one rep's difference from the rest of the team is proven at one step. */
export interface EvidenceCell {
  /** p-value of the rep against the rest; null when either has no data. */
  readonly p: number | null;
  /** What that says by itself. */
  readonly verdict: VerdictWithOpen;
  /** The p-value after screening the whole table. */
  readonly q: number | null;
  /** Flagged: q below .05, and the same sign whatever the open answers are. */
  readonly flagged: boolean;
}

/** One step of a team. */
export interface TeamStep {
  /** Whether it is a share by its meaning. */
  readonly isShare: boolean;
  readonly reps: readonly OpenCounts[];
}

/** Screening flags cells with a q-value below this. */
const FLAGGED_BELOW = 0.05;

/**
 * The proof beside `coachingGains`: for every rep and step, whether the rep differs from the rest
 * of the team. With 25 cells and nobody different, raw p-values blame somebody every other month;
 * q-values below .05 do so in fewer than 5 months of 100 (below .10 in 4 to 10).
 *
 * Formula: `differencePValue` of rep against rest, then `falseDiscoveryRates` over all cells.
 * Reference: Benjamini & Hochberg 1995; Jones, Ohlssen & Spiegelhalter 2008, J Clin Epi 61:232.
 * Empty case: no reps, no rows; a cell without data on either side is null and no test.
 * Range: p and q 0 to 1; cells as rows of reps, steps in path order.
 *
 * @throws {RangeError} for an impossible count or rows of different length.
 * @example coachingEvidence([[100, 50], [100, 20]])[0]?.[0]?.flagged; // true
 */
export const coachingEvidence = (team: TeamPaths): EvidenceCell[][] =>
  team.length === 0
    ? []
    : boundedCoachingEvidence(
        stepRatios(team).map((reps) => ({ isShare: false, reps: reps.map(nothingOpen) })),
        team.length,
      );

/**
 * The same whatever the open answers are.
 *
 * Formula: `boundedVerdict` of rep against rest, then `falseDiscoveryRates` over all p-values. A cell
 * whose gap changes its sign with the answers counts there with a p of 1, and has no q; one whose
 * gap is 0 at an end is never flagged. q is never below p.
 *
 * @param size how many reps every step has
 * @throws {RangeError} as `requireOpenCounts`.
 */
export function boundedCoachingEvidence(
  steps: readonly TeamStep[],
  size: number,
): EvidenceCell[][] {
  const columns = steps.map(({ isShare, reps }) => {
    const kind = openRatioKind(reps);
    const bounds = (counts: OpenCounts) => ratioBounds(counts, { isShare, kind });
    const rests = openRests(reps);
    return reps.map((rep, place) => boundedVerdict(bounds(rep), bounds(rests[place]!), kind));
  });
  const rows = Array.from({ length: size }, (_, rep) => columns.map((column) => column[rep]!));
  // What open answers could turn round was tested all the same, and proves nothing.
  const rates = falseDiscoveryRates(
    rows.flat().map(({ p, verdict }) => (verdict === 'unknown' ? 1 : p)),
  );
  return rows.map((row, rep) =>
    row.map(({ p, verdict }, step) => {
      const q = verdict === 'unknown' ? null : (rates[rep * steps.length + step] ?? null);
      // Real alone is a q-value's least; what is luck at one end, or turns round, is no difference.
      const flagged = verdict === 'real' && q !== null && q < FLAGGED_BELOW;
      return { p, verdict, q, flagged };
    }),
  );
}
