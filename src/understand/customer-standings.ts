/** Columns that say how customers stand: whoever is listed there was sold to, and none of it says when or after what. */
import { Words } from '../cells/words/words.js';
import { customerStandings } from '../knowledge/words/customer-standings.js';
import type { Columns } from './candidates.js';
import { namesDeals } from './subjects.js';

const standings = new Words(customerStandings);

/** Values that are not of one kind alone. */
const most = 0.6;

/**
 * Whether most of a list that is none of deals are customers still or no longer, and no value says how far a sale has
 * come: deals are active and inactive, too, and a single word among those of a pipeline makes it no list of customers.
 */
export function saysStandings({ header, profiles, words }: Columns, column: number): boolean {
  const { filled, values } = profiles.of(column);
  let standing = 0;
  const kinds = new Set<string>();
  for (const [value, count] of values) {
    const stage = words.stages.kindOf(value);
    if (stage !== null && stage !== 'open') return false;
    const kind = standings.kindOf(value);
    if (kind === null) continue;
    kinds.add(kind);
    standing += count;
  }
  return kinds.size === 2 && standing >= most * filled && !header.some(namesDeals);
}
