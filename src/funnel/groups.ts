import { voice } from '../say/voice.js';
import { UNASSIGNED } from '../cells/names/dictionary.js';
import { needsField, tooManyGroups } from '../errors/columns.js';
import { isDay } from '../cells/dates/calendar.js';
import { nameKey } from '../cells/text/fold.js';
import { isPeriod, labelOfDay, PeriodCodes, type PeriodName } from './calendar-periods.js';
import type { Journeys } from './journeys.js';

/** What a prospect without a value is shown under. */
export const NONE = '(none)';

/** Codes of a column by prospect, -1 for none, with their labels. */
export interface Dimension {
  readonly name: string;
  readonly codes: Int32Array;
  readonly labels: readonly string[];
}

/** Whether a name to group or filter by is a column of the prospects, and so has to be read. */
export const isColumn = (name: string): boolean => !isPeriod(name);

/** A part of the calendar: that of the day a prospect entered the file, so that it is in one group only. */
function byPeriod({ entered }: Journeys, name: PeriodName): Dimension {
  if (entered === null) {
    throw needsField(`"${name}"`, 'prospects.created', voice().askedFaults.periodOfEntry());
  }
  const periods = new PeriodCodes(name);
  const codes = entered.map((day) => (isDay(day) ? periods.of(day) : -1));
  return { name, codes, labels: periods.firsts.map((first) => labelOfDay(name, first)) };
}

/**
 * A column of journeys by name: `rep`, a period of entry such as `month`, a prospect field or a header.
 *
 * @throws SpancoError where periods are asked for and no day of entry is known
 */
export function dimension(journeys: Journeys, name: string): Dimension {
  if (name === 'rep') return { name, codes: journeys.owner, labels: journeys.reps.labels };
  if (isPeriod(name)) return byPeriod(journeys, name);
  const { codes, dictionary } = journeys.attributes.get(name)!;
  return { name, codes, labels: dictionary.labels };
}

/** The label of a code. */
export const labelOf = ({ name, labels }: Dimension, code: number): string =>
  code === -1 ? (name === 'rep' ? UNASSIGNED : NONE) : labels[code]!;

/** More rows than this are nobody's report: somebody grouped by an id. */
const mostGroups = 100_000;

/** Finds the group of a prospect, and of the rep who gets the credit for something of it. */
export class Groups {
  /** Codes of each group, one a dimension. */
  readonly codes: number[][] = [];
  private readonly base: Int32Array;
  private readonly bases: number[][] = [[]];
  private readonly repAt: number;
  private readonly found: (number | undefined)[][] = [];

  /** @param by dimensions; `rep` is that of the credit, the others are the prospect's */
  constructor(
    readonly by: readonly Dimension[],
    size: number,
  ) {
    this.base = new Int32Array(size);
    this.repAt = by.findIndex(({ name }) => name === 'rep');
    for (const [place, { codes }] of by.entries()) if (place !== this.repAt) this.split(codes);
  }

  /** The group of something of a prospect that is credited to a rep. */
  of(prospect: number, rep: number): number {
    const base = this.base[prospect]!;
    const byRep = (this.found[base] ??= []);
    const key = this.repAt === -1 ? 0 : rep + 1;
    let group = byRep[key];
    if (group === undefined) {
      group = this.codes.length;
      if (group === mostGroups)
        throw tooManyGroups(
          this.by.map(({ name }) => name),
          mostGroups,
        );
      byRep[key] = group;
      const codes = [...this.bases[base]!];
      if (this.repAt !== -1) codes.splice(this.repAt, 0, rep);
      this.codes.push(codes);
    }
    return group;
  }

  /** The labels of a group, in the order of the dimensions. */
  labels(group: number): string[] {
    return this.codes[group]!.map((code, place) => labelOf(this.by[place]!, code));
  }

  /** The labels of a group by the names of the dimensions. */
  named(group: number): Readonly<Record<string, string>> {
    const labels = this.labels(group);
    return Object.fromEntries(this.by.map(({ name }, place) => [name, labels[place]!]));
  }

  /** Divides every base by one more dimension. */
  private split(codes: Int32Array): void {
    const old = [...this.bases];
    const found = new Map<number, number>();
    this.bases.length = 0;
    for (let prospect = 0; prospect < codes.length; prospect++) {
      const key = this.base[prospect]! + (codes[prospect]! + 1) * old.length;
      let base = found.get(key);
      if (base === undefined) {
        base = this.bases.length;
        found.set(key, base);
        this.bases.push([...old[this.base[prospect]!]!, codes[prospect]!]);
      }
      this.base[prospect] = base;
    }
  }
}

/** Order of two labels: by name, what has no value last. */
export function compareLabels(a: string, b: string): number {
  const blank = (label: string) => Number(label === UNASSIGNED || label === NONE);
  const [x, y] = [nameKey(a), nameKey(b)];
  if (blank(a) !== blank(b)) return blank(a) - blank(b);
  return x < y ? -1 : x > y ? 1 : a < b ? -1 : a > b ? 1 : 0;
}
