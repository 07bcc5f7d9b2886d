import type { Prospects } from '../prospects.js';
import type { Shared } from '../shared.js';
import { IdIndex } from './id-index.js';
import type { Finders, ProspectSamples } from './linking.js';
import { amongEither, amongKnown, amongNamed, asTheyAreNamed, asTheyCome } from './matching.js';
import { CalledSample } from './proposal.js';

/** What prospects look like; null where no table holds any. */
export const samplesOf = (prospects: Prospects | null): ProspectSamples => ({
  id: prospects?.ids?.first ?? '',
  size: prospects?.size ?? 0,
  called: prospects?.calledSample ?? new CalledSample(),
});

/** How rows find the prospects they are about, among those of a table. */
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

/** How rows find prospects that no table holds: whoever is named first is the next one. */
export function findersAmong(found: IdIndex): Finders {
  const named = asTheyAreNamed(found);
  return { id: asTheyCome(found), name: named, email: named };
}
