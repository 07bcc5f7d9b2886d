import {
  type CsatAnswers,
  type CsatScale,
  csatScales,
  hasAnswers,
} from '../../funnel/service/csat.js';
import type { Warning } from '../../warnings/warnings.js';

/** Why a scale was taken for that of the answers. */
const reasons: Readonly<Record<CsatScale, string>> = {
  '1-5': 'no answer is above 5, and all are whole',
  '0-10': 'no answer is above 10, and some are above 5',
  percent: 'some answers are above 10',
};

/**
 * What is to be said of the satisfaction of customers, whatever command shows it.
 *
 * @param isGiven whether the user said on which scale it is
 */
export function csatNotes(answers: CsatAnswers, isGiven: boolean): Warning[] {
  const { scale, offScale } = answers;
  if (scale === null) return hasAnswers(answers) ? [{ code: 'csat-scale-unknown' }] : [];
  const { title } = csatScales[scale];
  const notes: Warning[] = [];
  if (!isGiven) notes.push({ code: 'csat-scale-found', scale: title, why: reasons[scale] });
  if (offScale > 0) notes.push({ code: 'csat-off-scale', count: offScale, scale: title });
  return notes;
}
