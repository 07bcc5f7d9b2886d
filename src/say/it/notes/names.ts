/** Codes that notes and errors are handed, as the language calls what they stand for. */
import { outcomes, type Outcome } from '../../../method/milestones.js';
import { quotientInfo, type QuotientKey } from '../../../method/ratios.js';
import { outcomeWord, rateWord } from '../method.js';
import { many, type Thing, thingWords } from '../things.js';

/** What is reached: `proposals` as `proposte`; a word stays as it is. */
export const outcomeName = (code: string): string =>
  (outcomes as readonly string[]).includes(code) ? outcomeWord(code as Outcome) : code;

/** What a goal is about: `wins` as `clienti acquisiti`, `revenue` as `fatturato`. */
export const measureName = (code: string): string => {
  if (code === 'revenue') return 'fatturato';
  return Object.hasOwn(thingWords, code) ? many(code as Thing) : code;
};

/** A rate: `closing` as `tasso di concretizzazione`. */
export const rateName = (code: string): string =>
  Object.hasOwn(quotientInfo, code) ? rateWord(code as QuotientKey) : code;
