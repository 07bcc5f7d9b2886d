import type { Quotient } from '../../funnel/ratios.js';
import type { Effort } from '../../method/efforts.js';
import { type PathStep, pathSteps } from '../../method/path.js';
import { quotientInfo } from '../../method/ratios.js';
import { luckRange } from '../../stats/luck-range.js';
import { nothingOpen, type OpenCounts } from '../../stats/open-counts.js';
import { ratioBounds } from '../../stats/ratio-bounds.js';
import type { RatioKind } from '../../stats/ratio-kind.js';
import { openRests } from '../../stats/rest-of-team.js';
import { type BoundedRatios, quotientWithin } from '../common/answers.js';
import { boundedStep } from '../common/path.js';
import { efficiencyBounds, type Member } from '../common/team.js';

/** A rep beside all the others together. */
export interface AgainstOthers {
  /** Wins per effort that luck alone would give the rep; null where that is untold. */
  readonly luck: readonly [low: number, high: number] | null;
  /** The five stages. */
  readonly steps: readonly {
    readonly ratio: PathStep;
    readonly own: Quotient;
    readonly gap: number | null;
  }[];
}

type Ratios = BoundedRatios & { readonly ratios: readonly (OpenCounts | null)[] };

/** The others of each rep, in one pass; null for a rep of whom the ratio is unknown. */
function restsOf(ratios: readonly (OpenCounts | null)[]): (OpenCounts | null)[] {
  const nobody = nothingOpen({ count: 0, of: 0 });
  const rests = openRests(ratios.map((counts) => counts ?? nobody));
  return ratios.map((counts, at) => (counts === null ? null : rests[at]!));
}

const isClosed = ({ openUnits, openEvents }: OpenCounts): boolean => openUnits + openEvents === 0;

/** What luck would do is said of counts that nothing is open about. */
function luckOf(own: OpenCounts | null, rest: OpenCounts | null, kind: RatioKind) {
  if (own === null || rest === null || own.of === 0 || rest.of === 0) return null;
  if (!isClosed(own) || !isClosed(rest)) return null;
  const range = luckRange(own, rest, kind);
  return range && ([range[0] / own.of, range[1] / own.of] as const);
}

/** Each rep against the others: what luck would do, and how far apart they are at every stage. */
export function againstOthers(members: readonly Member[], effort: Effort): AgainstOthers[] {
  const whole = efficiencyBounds(members, effort);
  const rests = restsOf(whole.ratios);
  const steps = pathSteps.map((ratio) => {
    const step = boundedStep(members, ratio);
    return { ratio, step, gaps: gapsOf(step, quotientInfo[ratio].proportion) };
  });
  return members.map((member, at) => ({
    luck: luckOf(whole.ratios[at]!, rests[at]!, whole.kind),
    steps: steps.map(({ ratio, step, gaps }) => ({
      ratio,
      own: quotientWithin(step.ratios[at]!, step.bounds[at]!, member),
      gap: gaps[at]!,
    })),
  }));
}

/** How far each is from the others together; null where one of the two is untold. */
function gapsOf({ ratios, bounds, kind }: Ratios, isShare: boolean): (number | null)[] {
  return restsOf(ratios).map((rest, at) => {
    const [own, others] = [
      bounds[at]?.value ?? null,
      rest === null ? null : ratioBounds(rest, { isShare, kind }).value,
    ];
    return own === null || others === null ? null : own - others;
  });
}

/** Wins per effort of everybody together. */
export function teamEfficiency(team: Member, effort: Effort, members: readonly Member[]): Quotient {
  const { ratios, bounds } = efficiencyBounds([team], effort, members);
  return quotientWithin(ratios[0]!, bounds[0]!, team);
}
