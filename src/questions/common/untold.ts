import type { ExportStudy } from '../../funnel/study.js';
import { type Outcome, outcomes, type PerOutcome } from '../../method/milestones.js';
import type { Warning } from '../../warnings/warnings.js';

const codes = {
  words: 'untold-by-words',
  appointments: 'untold-by-appointments',
  silence: 'untold-by-silence',
} as const;

/**
 * Why answers are open, a note a cause, where any of what is shown is.
 *
 * @param open how many answers are open of what is shown; null where nothing is known at all
 */
export function untoldNotes(
  { untold, reading }: ExportStudy,
  open: PerOutcome<number | null>,
): Warning[] {
  const isOpen = (outcome: Outcome) => (open[outcome] ?? 0) > 0;
  if (!outcomes.some(isOpen)) return [];
  return untold().flatMap(({ cause, prospects, outcomes: all }): Warning[] => {
    const shown = all.filter(isOpen);
    if (shown.length === 0) return [];
    const what = { count: prospects, outcomes: shown };
    return cause === 'lost'
      ? [{ code: 'untold-of-lost', ...what, past: reading.past }]
      : [{ code: codes[cause], ...what }];
  });
}
