import { UNDATED } from '../cells/dates/calendar.js';
import { outcomes } from '../method/milestones.js';
import type { Sink } from './counting.js';
import type { Journeys } from './journeys.js';
import { openKey } from './policy.js';

/** Milestones without a day that are in no period for certain. */
export class UndatedMilestones {
  private readonly milestones = new Set<number>();

  constructor(private readonly journeys: Journeys) {}

  get size(): number {
    return this.milestones.size;
  }

  /** Takes what has no day, on its way to the sink. */
  found(sink: Sink): Sink {
    const note = (prospect: number, place: number) => {
      const isTarget = place === 0;
      if (!isTarget && this.journeys.reached[outcomes[place]!][prospect] === UNDATED) {
        this.milestones.add(openKey(prospect, place));
      }
    };
    return {
      ...sink,
      count: (prospect, rep, day, place) => {
        note(prospect, place);
        sink.count(prospect, rep, day, place);
      },
      open: (prospect, owner, place) => {
        note(prospect, place);
        sink.open(prospect, owner, place);
      },
    };
  }

  /** Lets go of what a period counts: it can lie in no other. */
  settled(sink: Sink): Sink {
    return {
      ...sink,
      count: (prospect, rep, day, place) => {
        this.milestones.delete(openKey(prospect, place));
        sink.count(prospect, rep, day, place);
      },
    };
  }
}
