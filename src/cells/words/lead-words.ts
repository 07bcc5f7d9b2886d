import type { OwnWords } from '../../knowledge/systems/preset.js';
import { type LossReasonKind, lossReasonKinds } from '../../knowledge/words/loss-reasons.js';
import {
  type QualificationKind,
  qualificationKinds,
} from '../../knowledge/words/qualifications.js';
import { type SourceKind, sourceKinds } from '../../knowledge/words/sources.js';
import { type TemperatureKind, temperatureKinds } from '../../knowledge/words/temperatures.js';
import { Words } from './words.js';

/** What the words of questions about leads mean. */
export interface LeadWords {
  readonly sources: Words<SourceKind>;
  readonly temperatures: Words<TemperatureKind>;
  readonly qualifications: Words<QualificationKind>;
  readonly lossReasons: Words<LossReasonKind>;
}

/** What everybody means by a word, and over it the user's own words. */
export const makeLeadWords = (ownWords: OwnWords): LeadWords => ({
  sources: new Words(sourceKinds, ownWords.sources ?? {}),
  temperatures: new Words(temperatureKinds, ownWords.temperatures ?? {}),
  qualifications: new Words(qualificationKinds, ownWords.qualifications ?? {}),
  lossReasons: new Words(lossReasonKinds, ownWords.lossReasons ?? {}),
});

/** Between the parts of a reason such as "Price, delivery too late". */
const separators = /\s*[,;/|+&]\s*/u;

/** What a reason means: as a whole, else its first part that is known; null for none. */
export function lossReasonOf(reason: string, words: Words<LossReasonKind>): LossReasonKind | null {
  for (const part of [reason, ...reason.split(separators)]) {
    const kind = words.kindOf(part);
    if (kind !== null) return kind;
  }
  return null;
}
