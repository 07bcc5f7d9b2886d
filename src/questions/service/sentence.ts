import type { ServiceNumbers } from './result.js';
import { voice } from '../../say/voice.js';

const say = () => voice().service;

/** How many are open. That none is can only be said where it is known of each. */
function openSaid(open: number, unknown: number, oldest: ServiceNumbers['oldest']): string[] {
  if (open > 0) return [say().open(open, oldest)];
  return unknown > 0 ? [] : [say().noneOpen()];
}

/** The share of all that may be resolved where of some nothing says where they stand. */
const maybeResolved = (resolved: number, unknown: number, cases: number): string[] =>
  unknown === 0
    ? []
    : [say().maybeResolved(unknown, cases, resolved / cases, (resolved + unknown) / cases)];

/** How service stands, in a few sentences: resolved and open, satisfied, how long it took. */
export function serviceSentence(total: ServiceNumbers): string {
  const { cases, resolution, csat, minutes, daysToClose, open, unknown, oldest } = total;
  if (cases === 0) return say().nothing();
  const sentences =
    resolution.value === null
      ? [say().unresolvedUnknown(cases)]
      : [
          say().resolved(resolution, unknown),
          ...maybeResolved(resolution.numerator!, unknown, cases),
          ...openSaid(open, unknown, oldest),
        ];
  if (csat.satisfied.value !== null) sentences.push(say().satisfied(csat.satisfied, csat.answers));
  if (minutes.median !== null) sentences.push(say().minutes(minutes.median));
  else if (daysToClose.median !== null) sentences.push(say().daysToClose(daysToClose.median));
  return sentences.join(' ');
}
