import type { Prospects } from '../prospects.js';
import type { Shared } from '../shared.js';
import { IdIndex } from './id-index.js';
import type { Finders } from './linking.js';
import { amongEither, amongKnown, amongNamed } from './matching.js';

/** How rows find the prospects they are about. */
export function findersOf({ ids, leadIds, called }: Prospects, shared: Shared): Finders {
  const named = (by: 'name' | 'email') => amongNamed(called.get(by));
  const own = ids ?? new IdIndex(shared.newIds());
  return {
    id: leadIds === null ? amongKnown(own) : amongEither(own, leadIds),
    ...(leadIds === null ? {} : { lead: amongEither(leadIds, own) }),
    name: named('name'),
    email: named('email'),
  };
}
