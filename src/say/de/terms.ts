/** Codes of the method in words; what is no such code stands as it is. */
import type { Thing } from '../en/things.js';
import { outcomeWord, ratioWord } from './method.js';
import { many, thingWords } from './things.js';
import { outcomes, type Outcome } from '../../method/milestones.js';
import { quotientInfo, type QuotientKey } from '../../method/ratios.js';

/** What is reached, of its code: `held` as `wahrgenommene Termine`. */
export const outcomeOf = (code: string): string =>
  (outcomes as readonly string[]).includes(code) ? outcomeWord(code as Outcome) : code;

/** A ratio, of its code: `closing` as `Abschlussquote`. */
export const ratioOf = (code: string): string =>
  Object.hasOwn(quotientInfo, code) ? ratioWord(code as QuotientKey) : code;

/** What a goal is about, of its code: `wins` as `Abschlüsse`. */
export function measureOf(code: string): string {
  if (code === 'revenue') return 'Umsatz';
  return Object.hasOwn(thingWords, code) ? many(code as Thing) : code;
}
