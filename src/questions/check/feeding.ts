import { quotient } from '../../funnel/ratios.js';
import type { Ratios } from '../../funnel/ratios.js';
import type { Outcome, PerOutcome } from '../../method/milestones.js';
import { outcomeNames } from '../../method/milestones.js';
import { quotientInfo, ratioKeys } from '../../method/ratios.js';
import { checkPhrases as say } from '../../say/en/check.js';
import type { CheckResult } from './result.js';

type Fed = CheckResult['ratios'][number];

/** What could tell of each milestone that an export does not speak of. */
const sources: Partial<Readonly<Record<Outcome, string>>> = {
  qualified: 'an export of the activities, or a column prospects.stage',
  booked: 'an export of the appointments, or a column prospects.stage',
  held: 'a column activities.outcome, activities.wasHeld, activities.noShow or prospects.heldOn',
  proposals: 'an export of the quotes, or a column prospects.stage or prospects.proposedOn',
  wins: 'a column prospects.status, prospects.isWon or prospects.wonOn',
};

const nameOf = (outcome: Outcome): string => outcomeNames[outcome].plural;

/**
 * Whether an export can feed each of the four ratios, and what is missing for the others.
 *
 * @param untyped files whose outcomes speak of appointments, but of which nothing says that they are appointments
 */
export function feedingOf(
  counts: PerOutcome<number | null>,
  { ratios }: Ratios,
  untyped: readonly string[],
): Fed[] {
  const mendOf = (outcome: Outcome): string | undefined =>
    (outcome === 'booked' || outcome === 'held') && untyped.length > 0
      ? `a type for ${untyped.join(', ')}, as a constant of its source in the configuration`
      : sources[outcome];
  return ratioKeys.map((key) => {
    const { short, numerator, denominator } = quotientInfo[key];
    const needed = [...new Set<Outcome>([...denominator, numerator])];
    const unknown = needed.filter((outcome) => counts[outcome] === null);
    const ratio = ratios[key] ?? quotient(null, null);
    const missing =
      unknown.length > 0
        ? `nothing in the export speaks of ${unknown.map(nameOf).join(' and ')}`
        : ratio.value !== null
          ? null
          : ratio.open
            ? say.answersOpen(ratio.open)
            : `there are no ${denominator.map(nameOf).join(' and ')}`;
    const isOpen = unknown.length === 0 && ratio.value === null && (ratio.open ?? 0) > 0;
    const mends = isOpen
      ? ['an export of the changes of stage, with --history']
      : unknown.flatMap((outcome) => mendOf(outcome) ?? []);
    return { key, short: short!, ...ratio, missing, mend: mends[0] ?? null };
  });
}
