/**
 * The path of the SPANCO method, declared once: everything else iterates over it.
 * A milestone is what proves that a prospect has reached a stage.
 */
export interface MilestoneInfo {
  /** Letter of the SPANCO stage it belongs to. */
  readonly letter: 'S' | 'P' | 'A' | 'N' | 'C' | 'O';
  /** Plain name of the stage. */
  readonly stage: string;
  /** What happened when it is reached. */
  readonly meaning: string;
}

const info = {
  targets: {
    letter: 'S',
    stage: 'suspect',
    meaning: 'the prospect is in the file',
  },
  qualified: {
    letter: 'P',
    stage: 'prospect',
    meaning: 'a qualification call or form is completed',
  },
  booked: {
    letter: 'A',
    stage: 'approach',
    meaning: 'an appointment is made',
  },
  held: {
    letter: 'A',
    stage: 'approach',
    meaning: 'an appointment was made and honoured',
  },
  proposals: {
    letter: 'N',
    stage: 'negotiation',
    meaning: 'a commercial proposal is completed',
  },
  wins: { letter: 'C', stage: 'conclusion', meaning: 'a new customer is won' },
  orders: { letter: 'O', stage: 'order', meaning: 'the order is delivered' },
} as const satisfies Record<string, MilestoneInfo>;

/** A step forward on the path. */
export type Milestone = keyof typeof info;

/** Every milestone, first to last. */
export const milestones = Object.keys(info) as Milestone[];

/** What is known of each milestone. */
export const milestoneInfo: Readonly<Record<Milestone, MilestoneInfo>> = info;

/** What can be counted of a prospect: its milestones, and that it was lost. */
export type Outcome = Milestone | 'lost';

/** Every countable outcome: the milestones in order, then `lost`. */
export const outcomes: readonly Outcome[] = [...milestones, 'lost'];

/** An outcome that a record can prove; being a target is proven by being there. */
export type Provable = Exclude<Outcome, 'targets'>;

/** How many outcomes a record can prove at most: evidence is kept as a byte a record. */
const EVIDENCE_BITS = 8;

/** A list that has a bit for each of its items. @throws RangeError where a byte has too few */
export function inOneByte<T>(items: readonly T[]): readonly T[] {
  if (items.length <= EVIDENCE_BITS) return items;
  throw new RangeError(
    `${items.length} outcomes do not fit the ${EVIDENCE_BITS} bits of evidence: widen its columns.`,
  );
}

/** Every outcome that a record can prove. */
export const provable = inOneByte(outcomes.slice(1) as Provable[]);

/** Outcomes that a record proves, as a set of bits: bit 0 is `qualified`, the last one `lost`. */
export type Evidence = number;

/** The bit of one outcome in {@link Evidence}. */
export const bitOf = (outcome: Provable): Evidence => 1 << provable.indexOf(outcome);

/** The set of these outcomes. */
export const evidenceOf = (...proven: readonly Provable[]): Evidence =>
  proven.reduce((bits, outcome) => bits | bitOf(outcome), 0);

/** One value for each outcome. */
export type PerOutcome<T> = Record<Outcome, T>;

/** Builds one value for each outcome. */
export const perOutcome = <T>(make: (outcome: Outcome, place: number) => T): PerOutcome<T> =>
  Object.fromEntries(
    outcomes.map((outcome, place) => [outcome, make(outcome, place)]),
  ) as PerOutcome<T>;
