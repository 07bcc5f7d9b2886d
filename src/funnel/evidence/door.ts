import { NEVER, UNDATED } from '../../cells/dates/calendar.js';
import { type Evidence, outcomes, perOutcome, type PerOutcome } from '../../method/milestones.js';
import { type Credits, OWNER } from '../credit.js';
import type { Remark, Rule, Withdrawal } from './rules.js';
import type { Witnesses } from './witnesses.js';

/** The place of each outcome among all of them, by which the door knows it. */
export const steps: PerOutcome<number> = perOutcome((_, place) => place);

/** Whoever hears what rows prove. */
export type Ear = Pick<Door, 'prove' | 'remark' | 'isWatched'>;

/** The bit of an outcome among those that can be proven, by its step; that of `targets` is none. */
export const bitAt = (step: number): Evidence => (1 << step) >> 1;

/**
 * The one door that evidence comes through: whatever proves that a prospect reached an outcome, says so
 * here, and nothing else writes the path of a prospect. The first evidence stands, whatever the order it
 * comes in; of two on one day, the one that came first, or that takes the credit.
 *
 * Who asks for witnesses has them; nobody else pays for them.
 */
export class Door {
  /** Day of the first evidence of each outcome, UNDATED or NEVER. */
  readonly reached: PerOutcome<Int32Array>;
  /** What something else than an activity proves of each prospect. */
  readonly provenElsewhere: Uint8Array;
  /** What some source says was not reached. What is proven all the same was. */
  readonly denied: Uint8Array;
  private readonly days: readonly Int32Array[];

  /**
   * @param size how many prospects there are
   * @param credits null where all credit is the owner's
   * @param witnesses null where nobody asks what proved what
   */
  constructor(
    readonly size: number,
    private readonly credits: Credits | null = null,
    private readonly witnesses: Witnesses | null = null,
  ) {
    this.days = outcomes.map(() => new Int32Array(size).fill(NEVER));
    this.reached = perOutcome((_, step) => this.days[step]!);
    this.provenElsewhere = new Uint8Array(size);
    this.denied = new Uint8Array(size);
  }

  /** Day of an outcome of a prospect. */
  dayOf(prospect: number, step: number): number {
    return this.days[step]![prospect]!;
  }

  /**
   * A row proves that a prospect reached an outcome.
   *
   * @param day UNDATED where the row has none
   * @param row its place among the rows of the rule's source
   * @param rep who did it, -1 for nobody; the owner where no activity says who
   */
  prove(
    prospect: number,
    step: number,
    day: number,
    rule: Rule,
    row: number,
    rep: number = OWNER,
  ): void {
    this.stand(prospect, step, day, rule, row, rep);
    this.witnesses?.hear(prospect, step, day, rule, row);
  }

  /** What a row proved, and was heard before, stands as far as it is the first. */
  stand(prospect: number, step: number, day: number, rule: Rule, row: number, rep: number): void {
    const days = this.days[step]!;
    const first = days[prospect]!;
    const isFirst = day < first;
    if (isFirst) days[prospect] = day;
    if (rule !== 'activity') this.provenElsewhere[prospect]! |= bitAt(step);
    const takes = this.credits !== null && day <= first;
    const isCredited = takes && this.credits.take(prospect, step, rep, isFirst);
    if (isFirst || isCredited) this.witnesses?.keep(prospect, step, rule, row);
  }

  /** Some source says that a prospect did not reach outcomes. */
  deny(prospect: number, evidence: Evidence): void {
    this.denied[prospect]! |= evidence;
  }

  /**
   * What is known as a whole, and neither proven nor denied of a prospect, is open.
   *
   * @param known what somebody speaks of
   * @returns bits by prospect
   */
  openAnswers(known: Evidence): Uint8Array {
    const open = new Uint8Array(this.size);
    for (let prospect = 0; prospect < this.size; prospect++) {
      open[prospect] = known & ~this.denied[prospect]! & ~this.provenOf(prospect);
    }
    return open;
  }

  /** What is proven of a prospect. */
  provenOf(prospect: number): Evidence {
    let bits = 0;
    for (let step = 1; step < this.days.length; step++) {
      if (this.days[step]![prospect] !== NEVER) bits |= bitAt(step);
    }
    return bits;
  }

  /** The row of the prospect dates an outcome that was proven without a day; the credit stays where it is. */
  date(prospect: number, step: number, day: number): void {
    const days = this.days[step]!;
    if (days[prospect] !== UNDATED) return;
    days[prospect] = day;
    this.witnesses?.date(prospect, step);
  }

  /** Reaching one outcome implies another: on its day, to its credit, with its witness. */
  imply(prospect: number, step: number, from: number): void {
    this.days[step]![prospect] = this.days[from]![prospect]!;
    this.credits?.share(prospect, step, from);
    this.witnesses?.imply(prospect, step, from);
  }

  /** What was proven does not count. */
  withdraw(prospect: number, step: number, why: Withdrawal): void {
    this.days[step]![prospect] = NEVER;
    this.provenElsewhere[prospect]! &= ~bitAt(step);
    this.witnesses?.drop(prospect, step, why);
  }

  /**
   * There is something to say of a row besides what it proves.
   *
   * @param detail the word that is unknown
   */
  remark(
    prospect: number,
    day: number,
    remark: Remark,
    row: number,
    detail: string | null = null,
  ): void {
    this.witnesses?.note(prospect, day, remark, row, detail);
  }

  /** Whether anybody hears what is remarked; nobody else need work it out. */
  get isWatched(): boolean {
    return this.witnesses !== null;
  }
}
