import { UNASSIGNED } from '../../cells/names/dictionary.js';
import { compareLabels } from '../../funnel/groups.js';
import { standingAt } from '../common/deal-standing.js';
import { OpenDeals } from './balance.js';
import type { Balance } from './result.js';
import { NONE, type Sides } from './sides.js';

/** What deals do to the open deals of everybody, and of their owners. */
export class Books {
  private readonly total = new OpenDeals();
  /** By the number of the rep, nobody first. */
  private readonly own: OpenDeals[] = [];

  constructor(private readonly sides: Sides) {}

  /**
   * Books a deal.
   *
   * @param was its place in the earlier export, NONE where it is not there
   * @param is its place in the later one
   */
  book(was: number, is: number): void {
    const { before, after } = this.sides;
    const stood = was === NONE ? null : standingAt(before.standings, was);
    const stands = is === NONE ? null : standingAt(after.standings, is);
    const [wasOpen, isOpen] = [stood === 'open', stands === 'open'];
    if (!wasOpen && !isOpen) return;
    const { total } = this;
    const from = wasOpen ? this.of(before.reps[was]!) : null;
    const to = isOpen ? this.of(after.reps[is]!) : null;
    for (const books of [total, from]) if (wasOpen) books!.open(before, was);
    for (const books of [total, to]) if (isOpen) books!.close(after, is);
    if (from !== null && to !== null) {
      if (from !== to) {
        from.flow('handedOver', before, was, -1);
        to.flow('takenOver', before, was, 1);
      }
      for (const books of [total, to]) books.revalue(before, was, after, is);
    } else if (from !== null) {
      const flow = stands === null ? 'gone' : stands === 'unknown' ? 'untold' : stands;
      for (const books of [total, from])
        books.flow(flow as 'gone' | 'won' | 'lost' | 'untold', before, was, -1);
    } else {
      const flow = stood === null ? 'cameIn' : stood === 'unknown' ? 'untold' : 'reopened';
      for (const books of [total, to!]) books.flow(flow, after, is, 1);
    }
  }

  told(): { readonly total: Balance; readonly reps: Balance[] } {
    const { reps, currencies } = this.sides;
    return {
      total: this.total.told(null, currencies),
      reps: this.own
        .flatMap((books, place) =>
          books === undefined ? [] : [books.told(reps[place - 1] ?? UNASSIGNED, currencies)],
        )
        .sort((a, b) => compareLabels(a.rep!, b.rep!)),
    };
  }

  private of(rep: number): OpenDeals {
    return (this.own[rep + 1] ??= new OpenDeals());
  }
}
