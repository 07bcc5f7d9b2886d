import { quotient } from '../../funnel/ratios.js';
import type { Ratios } from '../../funnel/ratios.js';
import type { Outcome, PerOutcome } from '../../method/milestones.js';
import { quotientInfo, ratioKeys } from '../../method/ratios.js';
import type { CheckResult } from './result.js';
import { voice } from '../../say/voice.js';

const say = () => voice().check;

type Fed = CheckResult['ratios'][number];

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
      ? say().mends.type(untyped)
      : say().mends.of[outcome];
  return ratioKeys.map((key) => {
    const { short, numerator, denominator } = quotientInfo[key];
    const needed = [...new Set<Outcome>([...denominator, numerator])];
    const unknown = needed.filter((outcome) => counts[outcome] === null);
    const ratio = ratios[key] ?? quotient(null, null);
    const missing =
      unknown.length > 0
        ? say().unspoken(unknown)
        : ratio.value !== null
          ? null
          : ratio.open
            ? say().answersOpen(ratio.open)
            : say().nobody(denominator);
    const isOpen = unknown.length === 0 && ratio.value === null && (ratio.open ?? 0) > 0;
    const mends = isOpen
      ? [say().mends.history()]
      : unknown.flatMap((outcome) => mendOf(outcome) ?? []);
    return { key, short: short!, ...ratio, missing, mend: mends[0] ?? null };
  });
}
