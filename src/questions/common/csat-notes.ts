import { type CsatAnswers, hasAnswers } from '../../funnel/service/csat.js';
import type { Warning } from '../../warnings/warnings.js';
import { voice } from '../../say/voice.js';

const say = () => voice().noteWords;

/**
 * What is to be said of the satisfaction of customers, whatever command shows it.
 *
 * @param isGiven whether the user said on which scale it is
 */
export function csatNotes(answers: CsatAnswers, isGiven: boolean): Warning[] {
  const { scale, offScale } = answers;
  if (scale === null) return hasAnswers(answers) ? [{ code: 'csat-scale-unknown' }] : [];
  const title = say().scales[scale];
  const notes: Warning[] = [];
  if (!isGiven)
    notes.push({ code: 'csat-scale-found', scale: title, why: say().scaleReasons[scale] });
  if (offScale > 0) notes.push({ code: 'csat-off-scale', count: offScale, scale: title });
  return notes;
}
