import { UNDATED } from '../cells/dates/calendar.js';
import { outcomes } from '../method/milestones.js';
import type { Sink } from './sink.js';
import type { Journeys } from './journeys.js';

/** Milestones without a day that are in no period for certain. */
export class UndatedMilestones {
  /** Bits by prospect: the places of their outcomes. */
  private readonly bits: Uint8Array;
  private count = 0;

  constructor(private readonly journeys: Journeys) {
    this.bits = new Uint8Array(journeys.size);
  }

  get size(): number {
    return this.count;
  }

  /** Takes what has no day, on its way to the sink. */
  found(sink: Sink): Sink {
    const note = (prospect: number, place: number) => {
      const isTarget = place === 0;
      if (!isTarget && this.journeys.reached[outcomes[place]!][prospect] === UNDATED) {
        if ((this.bits[prospect]! & (1 << place)) === 0) this.count += 1;
        this.bits[prospect]! |= 1 << place;
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
        if ((this.bits[prospect]! & (1 << place)) !== 0) this.count -= 1;
        this.bits[prospect]! &= ~(1 << place);
        sink.count(prospect, rep, day, place);
      },
    };
  }
}
