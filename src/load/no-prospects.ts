import { noExtras } from './columns/extras.js';
import type { IdIndex } from './identity/id-index.js';
import { CalledSample } from './identity/proposal.js';
import type { Prospects } from './prospects.js';

/** The prospects of an export without a table of them: the distinct ids that others name. */
export const withoutProspects = (ids: IdIndex): Prospects => ({
  size: ids.size,
  ids,
  leadIds: null,
  called: new Map(),
  calledSample: new CalledSample(),
  rep: null,
  standings: new Map(),
  flags: new Map(),
  created: null,
  closed: null,
  dates: new Map(),
  amount: null,
  attributes: new Map(),
  extras: noExtras(),
  saidBefore: null,
  dated: null,
  dealt: null,
  completion: { shared: 0, given: [], conflicting: 0, conflicts: [] },
  places: null,
});
