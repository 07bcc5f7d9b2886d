import type { ServiceNumbers } from './result.js';
import { voice } from '../../say/voice.js';

const say = () => voice().service;

/** How service stands, in a few sentences: resolved and open, satisfied, how long it took. */
export function serviceSentence(total: ServiceNumbers): string {
  const { cases, resolution, csat, minutes, daysToClose, open, oldest } = total;
  if (cases === 0) return say().nothing();
  const sentences =
    resolution.value === null
      ? [say().unresolvedUnknown(cases)]
      : [say().resolved(resolution), open === 0 ? say().noneOpen() : say().open(open, oldest)];
  if (csat.satisfied.value !== null) sentences.push(say().satisfied(csat.satisfied, csat.answers));
  if (minutes.median !== null) sentences.push(say().minutes(minutes.median));
  else if (daysToClose.median !== null) sentences.push(say().daysToClose(daysToClose.median));
  return sentences.join(' ');
}
