import { NO_ID } from '../../read/codes.js';
import type { Shared } from '../shared.js';
import { IdIndex } from './id-index.js';

/** Whose ids those of a table are: leads and deals that name each other count each on their own. */
export type Namespace = 'own' | 'leads';

/**
 * Places of prospects by their ids. Where leads and deals name each other, each has ids of its own, and a lead and
 * its deal are one prospect: the first deal of a lead, and every lead of a deal.
 */
export class ProspectIds {
  readonly own: IdIndex;
  /** null where nothing names a counterpart, so that equal ids are one prospect. */
  readonly leads: IdIndex | null;
  /** Places that have a deal, where leads are beside them. */
  private readonly dealt = new Set<number>();

  constructor(shared: Shared, isLinked: boolean) {
    this.own = new IdIndex(shared.newIds());
    this.leads = isLinked ? new IdIndex(shared.newIds()) : null;
  }

  of(namespace: Namespace): IdIndex {
    return namespace === 'leads' ? this.leads! : this.own;
  }

  /**
   * The place of a record, given to it now if it is new.
   *
   * @param code of its id, in its own namespace
   * @param counterpart code of the one it names, in the other; NO_ID for none
   * @param next the place of a prospect that nobody has yet
   * @param id its text, for messages
   */
  placeFor(
    namespace: Namespace,
    code: number,
    counterpart: number,
    next: number,
    id: () => string,
  ): number {
    if (this.leads === null) return this.own.placeFor(code, id);
    const index = this.of(namespace);
    const others = this.of(namespace === 'own' ? 'leads' : 'own');
    const known = index.placeOf(code);
    const named = counterpart === NO_ID ? -1 : others.placeOf(counterpart);
    // A second deal of a lead is a prospect of its own.
    const isFree = namespace === 'leads' || !this.dealt.has(named);
    const place = known !== -1 ? known : named !== -1 && isFree ? named : next;
    if (known === -1) index.give(code, place, id);
    if (counterpart !== NO_ID && named === -1) others.give(counterpart, place, id);
    if (namespace === 'own' || counterpart !== NO_ID) this.dealt.add(place);
    return place;
  }
}
