import { after, type Answer, answersOf, type Path, type Reached } from './answers.js';
import { type Bounds, boundsOf, type Parts } from './bounds.js';
import { type AbstractExport, type Outcome, outcomes, type Question } from './model.js';
import { hasEntries, inPeriod } from './periods.js';
import { withPolicy } from './policies.js';

export const ratios: Readonly<Record<string, readonly [Outcome, readonly Outcome[]]>> = {
  qualification: ['qualified', ['targets']],
  appointment: ['held', ['booked']],
  proposal: ['proposals', ['held']],
  closing: ['wins', ['proposals']],
  booking: ['booked', ['qualified']],
  conversion: ['wins', ['targets']],
  efficiency: ['wins', ['held']],
  fulfilment: ['orders', ['wins']],
  winRate: ['wins', ['wins', 'lost']],
};

interface Quotient extends Bounds {
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Prospects of whom the numerator, the denominator or both are open; null where the ratio is unknown. */
  readonly open: number | null;
}

export interface Row {
  /** Null where the export cannot tell. */
  readonly counts: Readonly<Record<Outcome, number | null>>;
  readonly open: Readonly<Record<Outcome, number | null>>;
  readonly ratios: Readonly<Record<string, Quotient>>;
}

/** Rows by rep, and all prospects together; `no entry` where a cohort has no day of entry to go by. */
export type Result = { readonly rows: ReadonlyMap<string, Row>; readonly total: Row } | 'no entry';

const nobody = '(unassigned)';

/** A prospect that a period did not leave out. */
interface Counted {
  readonly path: Path;
  readonly now: Readonly<Record<Outcome, Reached>>;
}

const named = (rep: string): string => (rep === '' ? nobody : rep);

/** The answer of several outcomes of which one is enough. */
function anyOf(answers: readonly Answer[]): Answer {
  return answers.includes('yes') ? 'yes' : answers.includes('open') ? 'open' : 'no';
}

/** The rows that a group of prospects, or all of them, add up to. */
class Tally {
  constructor(
    private readonly counted: readonly Counted[],
    private readonly known: ReadonlySet<Outcome>,
    private readonly credit: Question['credit'],
  ) {}

  private repOf({ path, now }: Counted, outcome: Outcome): string {
    const { actor, answer } = now[outcome];
    // Rule 18: under `--credit actor` open answers are the owner's.
    return named(
      this.credit === 'actor' && answer === 'yes' && actor !== null ? actor : path.owner,
    );
  }

  reps(): string[] {
    return [
      ...new Set(
        this.counted.flatMap((one) => outcomes.map((outcome) => this.repOf(one, outcome))),
      ),
    ];
  }

  /** Prospects with an answer whose credit is a rep's, null for everybody's. */
  private having(outcome: Outcome, answer: Answer, rep: string | null): Counted[] {
    return this.counted.filter(
      (one) =>
        one.now[outcome].answer === answer && (rep === null || this.repOf(one, outcome) === rep),
    );
  }

  private parts(numerator: Outcome, denominator: readonly Outcome[], rep: string | null): Parts {
    const below = ({ now }: Counted) => anyOf(denominator.map((outcome) => now[outcome].answer));
    const wholeBelow = ({ path }: Counted) =>
      anyOf(denominator.map((outcome) => path.reached[outcome].answer));
    const reachedLater = ({ path }: Counted) =>
      after(numerator).some((outcome) => path.reached[outcome].answer === 'yes');
    const reached = this.having(numerator, 'yes', rep);
    const isOwned = ({ path }: Counted) => rep === null || named(path.owner) === rep;
    const openBelow = this.counted.filter((one) => isOwned(one) && below(one) === 'open');
    const openAbove = this.having(numerator, 'open', rep).filter(
      (one) => wholeBelow(one) !== 'no' || below(one) === 'open' || reachedLater(one),
    );
    return {
      n: reached.length,
      d: denominator.reduce((sum, one) => sum + this.having(one, 'yes', rep).length, 0),
      od: openBelow.length,
      ony: openBelow.filter(({ now }) => now[numerator].answer === 'yes').length,
      oo: openBelow.filter(({ now }) => now[numerator].answer === 'open').length,
      on: openAbove.length,
      hasOutsider: [...reached, ...openAbove].some((one) => wholeBelow(one) === 'no'),
    };
  }

  private quotient(name: string, rep: string | null): Quotient {
    const [numerator, denominator] = ratios[name]!;
    const parts = this.parts(numerator, denominator, rep);
    const isTop = this.known.has(numerator);
    const isBottom = denominator.every((outcome) => this.known.has(outcome));
    const counts = {
      numerator: isTop ? parts.n : null,
      denominator: isBottom ? parts.d : null,
    };
    if (!isTop || !isBottom) return { ...counts, value: null, least: null, most: null, open: null };
    return { ...counts, ...boundsOf(name, parts), open: parts.od + parts.on - parts.oo };
  }

  row(rep: string | null): Row {
    const perOutcome = (answer: Answer) =>
      Object.fromEntries(
        outcomes.map((outcome) => [
          outcome,
          this.known.has(outcome) ? this.having(outcome, answer, rep).length : null,
        ]),
      ) as Record<Outcome, number | null>;
    return {
      counts: perOutcome('yes'),
      open: perOutcome('open'),
      ratios: Object.fromEntries(
        Object.keys(ratios).map((name) => [name, this.quotient(name, rep)]),
      ),
    };
  }
}

/** What the export says, asked in one way. */
export function resultOf(data: AbstractExport, question: Question): Result {
  const needsEntry = question.basis === 'cohort' || question.mature !== null;
  if (needsEntry && !hasEntries(data)) return 'no entry';
  const { paths, known } = withPolicy(answersOf(data, question.asOf), question);
  const counted = paths.flatMap((path): Counted[] => {
    const now = inPeriod(data, path, question);
    return now === null ? [] : [{ path, now }];
  });
  const tally = new Tally(counted, known, question.credit);
  return {
    rows: new Map(tally.reps().map((rep) => [rep, tally.row(rep)])),
    total: tally.row(null),
  };
}
