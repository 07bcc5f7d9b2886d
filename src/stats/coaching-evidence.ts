import { falseDiscoveryRates } from './false-discovery-rates.js';
import { differencePValue } from './mid-p.js';
import { ratioKind } from './ratio-kind.js';
import { restOfTeam } from './rest-of-team.js';
import { stepRatios, type TeamPaths } from './team-paths.js';

/** How well one rep's difference from the rest of the team is proven at one step. */
export interface EvidenceCell {
  /** p-value of the rep against the rest; null when either has no data. */
  readonly p: number | null;
  /** The same, after screening the whole table. */
  readonly q: number | null;
  /** Flagged: q below .05. */
  readonly flagged: boolean;
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
export function coachingEvidence(team: TeamPaths): EvidenceCell[][] {
  const steps = stepRatios(team);
  const cells = team.map((_, rep) =>
    steps.map((reps) => {
      const own = reps[rep] ?? { count: 0, of: 0 };
      const rest = restOfTeam(reps, rep);
      const kind = ratioKind(reps);
      return { p: differencePValue(own, rest, kind) };
    }),
  );
  const rates = falseDiscoveryRates(cells.flat().map(({ p }) => p));
  return cells.map((row, rep) =>
    row.map((cell, step) => {
      const q = rates[rep * steps.length + step] ?? null;
      return { ...cell, q, flagged: q !== null && q < FLAGGED_BELOW };
    }),
  );
}
