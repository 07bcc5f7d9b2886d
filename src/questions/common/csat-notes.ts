import { type CsatAnswers, type CsatScale, hasAnswers } from '../../funnel/service/csat.js';
import type { ScaleReason } from '../../warnings/service.js';
import type { Warning } from '../../warnings/warnings.js';

/** What of the answers tells each scale. */
const reasons = {
  '1-5': 'wholeUpTo5',
  '0-10': 'above5',
  percent: 'above10',
} as const satisfies Record<CsatScale, ScaleReason>;

/**
 * What is to be said of the satisfaction of customers, whatever command shows it.
 *
 * @param isGiven whether the user said on which scale it is
 */
export function csatNotes(answers: CsatAnswers, isGiven: boolean): Warning[] {
  const { scale, offScale } = answers;
  if (scale === null) return hasAnswers(answers) ? [{ code: 'csat-scale-unknown' }] : [];
  const notes: Warning[] = [];
  if (!isGiven) notes.push({ code: 'csat-scale-found', scale, why: reasons[scale] });
  if (offScale > 0) notes.push({ code: 'csat-off-scale', count: offScale, scale });
  return notes;
}
