import { NEVER, UNDATED } from '../../cells/dates/calendar.js';
import { type Evidence, outcomes, perOutcome, type PerOutcome } from '../../method/milestones.js';
import { type Credits, OWNER } from '../credit.js';
import type { Remark, Rule, Withdrawal } from './rules.js';
import type { Witnesses } from './witnesses.js';

/** The place of each outcome among all of them, by which the door knows it. */
export const steps: PerOutcome<number> = perOutcome((_, place) => place);

/** Whoever hears what rows prove. */
export type Ear = Pick<Door, 'prove' | 'overrule' | 'remark' | 'isWatched'> & {
  /** 1 for each prospect of whom it wants to hear; null for all. */
  readonly only: Uint8Array | null;
};

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
  /** What is proven of each prospect, as bits. */
  readonly proven: Uint8Array;
  /** What something else than an activity proves of it. */
  readonly provenElsewhere: Uint8Array;
  /** What some activity of it proves, whether or not that stands. */
  readonly logged: Uint8Array;
  /** What some source says was not reached. What is proven all the same was. */
  readonly denied: Uint8Array;
  readonly only = null;
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
    this.proven = new Uint8Array(size);
    this.provenElsewhere = new Uint8Array(size);
    this.logged = new Uint8Array(size);
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

  /** A row would prove an outcome, if a newer word on the end of the deal did not stand. */
  overrule(prospect: number, step: number, rule: Rule, row: number): void {
    this.witnesses?.hear(prospect, step, UNDATED, rule, row);
    this.witnesses?.drop(prospect, step, 'newerWord');
  }

  /** What a row proved, and was heard before, stands as far as it is the first. */
  stand(prospect: number, step: number, day: number, rule: Rule, row: number, rep: number): void {
    const days = this.days[step]!;
    const first = days[prospect]!;
    const isFirst = day < first;
    if (isFirst) days[prospect] = day;
    const bit = bitAt(step);
    this.proven[prospect]! |= bit;
    if (rule === 'activity') this.logged[prospect]! |= bit;
    else this.provenElsewhere[prospect]! |= bit;
    const takes = this.credits !== null && day <= first;
    const isCredited = takes && this.credits.take(prospect, step, rep, isFirst);
    if (isFirst || isCredited) this.witnesses?.keep(prospect, step, rule, row);
  }

  /** Some source says that a prospect did not reach outcomes. */
  deny(prospect: number, evidence: Evidence): void {
    this.denied[prospect]! |= evidence;
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
    this.proven[prospect]! |= bitAt(step);
    this.credits?.share(prospect, step, from);
    this.witnesses?.imply(prospect, step, from);
  }

  /** What was proven does not count. */
  withdraw(prospect: number, step: number, why: Withdrawal): void {
    this.days[step]![prospect] = NEVER;
    this.proven[prospect]! &= ~bitAt(step);
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
