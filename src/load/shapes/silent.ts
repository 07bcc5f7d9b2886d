/** Kinds of activities that say nothing, whoever did them: a query may leave them out. */
import { SpelledWords } from '../../cells/words/spelled.js';
import type { Vocabularies } from '../../cells/words/vocabularies.js';
import { sayingOf } from '../../knowledge/proofs.js';
import { within } from './told.js';

/** Whether an activity with these words, by the names of their fields, says nothing of any milestone. */
export type IsSilent = (fields: readonly string[], words: readonly string[]) => boolean;

/**
 * Tells which words say nothing. Words that nobody knows are reported, and flags are about appointments, so neither are
 * silent.
 */
export function silenceIn({ types, outcomes }: Vocabularies): IsSilent {
  const spelledTypes = new SpelledWords(types);
  const spelledOutcomes = new SpelledWords(outcomes);
  return (fields, words) => {
    const said = (field: string) => words[fields.indexOf(field)] ?? '';
    if (words.some((word) => word.includes(within))) return false;
    if (said('wasHeld') !== '' || said('noShow') !== '') return false;
    const type = spelledTypes.kinds[spelledTypes.code(said('type'))];
    const outcome = spelledOutcomes.kinds[spelledOutcomes.code(said('outcome'))];
    if (type === null || outcome === null) return false;
    const { proves, leavesOpen, denies, honour } = sayingOf(type, outcome);
    return proves === 0 && leavesOpen === 0 && denies === 0 && honour === null;
  };
}
