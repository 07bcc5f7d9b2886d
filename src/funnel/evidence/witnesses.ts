import type { ProspectPlaces } from '../../load/prospect-places.js';
import type { Place } from '../../errors/place.js';
import { type Outcome, outcomes, perOutcome, type PerOutcome } from '../../method/milestones.js';
import {
  fieldOf,
  type Remark,
  remarkSourceOf,
  type Rule,
  rules,
  type Source,
  sourceOf,
  type Withdrawal,
} from './rules.js';

/** What proved an outcome of a prospect. */
export interface Witness {
  readonly rule: Rule;
  /** Whether the row proves a later milestone, which implies this one. */
  readonly isImplied: boolean;
  readonly place: Place;
  /** The row that dates what this one proves without a day; null where there is none. */
  readonly dated: Place | null;
}

/** What a row says of the prospect that is followed. */
export type Statement = { readonly place: Place; readonly day: number } & (
  | { readonly proves: Outcome; readonly rule: Rule }
  | { readonly proves: null; readonly remark: Remark; readonly detail: string | null }
);

/** Where rows stand, by their place among those kept. */
export interface PlacesOf extends Readonly<
  Record<Exclude<Source, 'prospects'>, { placeAt(row: number): Place } | null>
> {
  readonly prospects: ProspectPlaces | null;
}

/** Stands for an outcome without a witness. */
const NOTHING = 0xff;
/** Beside a rule: the row of the prospect dates it. */
const DATED = 0x40;
/** Beside a rule: it proves a later milestone, which implies this one. */
const IMPLIED = 0x80;

/**
 * What proved each outcome of each prospect, as columns of rules and rows, and everything that was said of
 * the one that is followed.
 */
export class Witnesses {
  /** In the order in which they were made: by kind of evidence, then row by row. */
  readonly statements: Statement[] = [];
  /** Why something does not count that was proven of the prospect that is followed; what counts in its place again is there too. */
  readonly withdrawn = new Map<Outcome, Withdrawal>();
  private readonly rules: PerOutcome<Uint8Array>;
  private readonly rows: PerOutcome<Int32Array>;
  /** The step that the row proves, a later one where it implies the outcome. */
  private readonly proven: PerOutcome<Uint8Array>;
  private readonly codes = new Map(rules.map((rule, code) => [rule, code]));

  /**
   * @param size how many prospects there are
   * @param places null for what the export does not have
   * @param followed the prospect of which everything is heard, -1 for none
   */
  constructor(
    size: number,
    private readonly places: PlacesOf,
    readonly followed: number,
  ) {
    this.rules = perOutcome(() => new Uint8Array(size).fill(NOTHING));
    this.rows = perOutcome(() => new Int32Array(size));
    this.proven = perOutcome(() => new Uint8Array(size));
  }

  /** What proved an outcome; null where nothing did. */
  find(prospect: number, outcome: Outcome): Witness | null {
    const code = this.rules[outcome][prospect]!;
    if (code === NOTHING) return null;
    const rule = rules[code & ~(IMPLIED | DATED)]!;
    const proven = outcomes[this.proven[outcome][prospect]!]!;
    return {
      rule,
      isImplied: (code & IMPLIED) !== 0,
      place: this.placeOf(rule, proven, this.rows[outcome][prospect]!),
      dated: (code & DATED) === 0 ? null : this.placeIn('prospects', prospect, 'closed'),
    };
  }

  /** The rows that tell of the prospect that is followed, with the fields of which theirs is the value that stands. */
  standing(): ReturnType<ProspectPlaces['standing']> {
    return this.followed === -1 ? [] : (this.places.prospects?.standing(this.followed) ?? []);
  }

  /** A row says something of the prospect that is followed. */
  hear(prospect: number, step: number, day: number, rule: Rule, row: number): void {
    if (prospect !== this.followed) return;
    const proves = outcomes[step]!;
    const place = this.placeOf(rule, proves, row);
    this.statements.push({ place, day, proves, rule });
  }

  /** An outcome counts because of a row, as far as is known yet. */
  keep(prospect: number, step: number, rule: Rule, row: number): void {
    this.rules[outcomes[step]!][prospect] = this.codes.get(rule)!;
    this.rows[outcomes[step]!][prospect] = row;
    this.proven[outcomes[step]!][prospect] = step;
  }

  note(prospect: number, day: number, remark: Remark, row: number, detail: string | null): void {
    if (prospect !== this.followed) return;
    const field = remark === 'unknownStage' ? 'stage' : 'status';
    const place = this.placeIn(remarkSourceOf[remark], row, field);
    this.statements.push({ place, day, proves: null, remark, detail });
  }

  /** The row of the prospect dates what was proven. */
  date(prospect: number, step: number): void {
    this.rules[outcomes[step]!][prospect]! |= DATED;
  }

  imply(prospect: number, step: number, from: number): void {
    const [outcome, later] = [outcomes[step]!, outcomes[from]!];
    this.rules[outcome][prospect] = this.rules[later][prospect]! | IMPLIED;
    this.rows[outcome][prospect] = this.rows[later][prospect]!;
    this.proven[outcome][prospect] = this.proven[later][prospect]!;
  }

  drop(prospect: number, step: number, why: Withdrawal): void {
    if (prospect === this.followed) this.withdrawn.set(outcomes[step]!, why);
    this.rules[outcomes[step]!][prospect] = NOTHING;
  }

  private placeOf(rule: Rule, outcome: Outcome, row: number): Place {
    const isBefore = rule === 'stageBefore' || rule === 'statusBefore';
    return this.placeIn(sourceOf[rule], row, fieldOf(rule, outcome), isBefore);
  }

  private placeIn(source: Source, row: number, field: string | null, isBefore = false): Place {
    return this.places[source]!.placeAt(row, field, isBefore);
  }
}
