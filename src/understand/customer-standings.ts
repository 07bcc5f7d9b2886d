/** Columns that say how customers stand: whoever is listed there was sold to, and none of it says when or after what. */
import type { Vocabularies } from '../cells/words/vocabularies.js';
import { Words } from '../cells/words/words.js';
import { customerStandings } from '../knowledge/words/customer-standings.js';
import type { Profile } from './profile.js';

const standings = new Words(customerStandings);

/** Whether some are customers still and some no longer are, and no value says how far a sale has come. */
export function saysStandings({ values }: Profile, words: Vocabularies): boolean {
  const kinds = new Set<string | null>();
  for (const value of values.keys()) {
    const stage = words.stages.kindOf(value);
    if (stage !== null && stage !== 'open') return false;
    kinds.add(standings.kindOf(value));
  }
  return kinds.has('active') && kinds.has('former');
}
