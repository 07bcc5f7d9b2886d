import type { Place } from '../errors/place.js';
import type { Row } from '../read/table.js';
import { cellAt } from './columns/cells.js';
import { placeOf } from '../understand/column-plan.js';
import type { Cursor } from '../read/cursor.js';
import { nameKey, tidy } from '../cells/text/fold.js';
import type { Planned } from '../understand/planned.js';

/** What became of a row of the prospect that is explained. */
type Fate = 'used' | 'duplicate' | 'rejected' | 'unmatched';

/** One row that speaks of the prospect that is explained. */
export interface TracedRow {
  readonly role: 'prospects' | 'activities' | 'history';
  readonly place: Place;
  readonly fate: Fate;
  /** Why it was not used; null where it was. */
  readonly detail: string | null;
  /** Its place among the records that were kept, -1 where it was not. */
  readonly at: number;
  /** What it says, as the export spells it: stage and status, type and outcome, or the two stages. */
  readonly says: Readonly<Record<string, string>>;
}

/** Notes what became of a row of the prospects. */
type TraceProspect = (row: Row, cursor: Cursor, id: string, became: Became) => void;

/** What became of a row. */
export type Became = Pick<TracedRow, 'fate' | 'detail' | 'at'>;

/** Follows one prospect through the reading of an export: every row that is about it, and what became of it. */
export class Trace {
  /** Rows about it, in the order they were read. */
  rows: TracedRow[] = [];
  /** Its place among the prospects, -1 where there is none such, or where several have the name. */
  prospect = -1;
  /** Its id, null where the export has none. */
  id: string | null = null;
  /** Ids of the prospects that have the name which was asked for. */
  readonly namesakes = new Map<number, string>();
  private readonly byId: TracedRow[] = [];
  private readonly byName: TracedRow[] = [];
  /** What rows may call it besides what was asked for: names and addresses, as name keys. */
  private readonly called = new Set<string>();
  private readonly key: string;

  /** @param wanted its id, or its name where no prospect has that id */
  constructor(readonly wanted: string) {
    this.key = nameKey(wanted);
  }

  /** A tracer for the rows of one table of prospects. */
  ofProspects({ plan }: Planned<'prospects'>): TraceProspect {
    const name = placeOf(plan, 'name');
    const email = placeOf(plan, 'email');
    const shown = ['name', 'stage', 'status', 'isWon', 'isClosed'] as const;
    return (row, cursor, id, became) => {
      const isSame = id !== '' && id === this.wanted;
      // A later row of a prospect stands in for it, by whatever name.
      const isKnown = became.at !== -1 && this.namesakes.has(became.at);
      if (!isSame && !isKnown && nameKey(cellAt(row, name)) !== this.key) return;
      const says = Object.fromEntries(
        shown.flatMap((field) => {
          const text = tidy(cellAt(row, placeOf(plan, field)));
          return text === '' ? [] : [[field, text]];
        }),
      );
      const traced: TracedRow = { role: 'prospects', place: cursor.place(), ...became, says };
      (isSame ? this.byId : this.byName).push(traced);
      if (!isSame && became.at !== -1) this.namesakes.set(became.at, id);
      for (const place of [name, email]) this.called.add(nameKey(cellAt(row, place)));
    };
  }

  /** Settles which prospect it is, once all of them were read: that with the id, else the only one with the name. */
  settle(): void {
    const rows = this.byId.length > 0 ? this.byId : this.byName;
    const places = new Set(rows.map(({ at }) => at).filter((at) => at !== -1));
    if (places.size === 1) {
      this.prospect = [...places][0]!;
      const id = this.byId.length > 0 ? this.wanted : this.namesakes.get(this.prospect)!;
      this.id = id === '' ? null : id;
    }
    if (this.byId.length > 0) this.namesakes.clear();
    if (places.size <= 1) this.rows.push(...rows);
  }

  /** Whether a row is about the prospect: it is matched to it, or calls it as it is called here. */
  isAbout(called: string, prospect: number): boolean {
    if (prospect >= 0 && prospect === this.prospect) return true;
    const names = called.split(';').map((one) => one.trim());
    const calls = (one: string) =>
      one === this.wanted || nameKey(one) === this.key || this.called.has(nameKey(one));
    if (!names.some((one) => one !== '' && calls(one))) return false;
    // Where no prospects are given, the first row that names it makes it known.
    if (prospect >= 0 && this.prospect === -1) {
      this.prospect = prospect;
      this.id = names.includes(this.wanted) ? this.wanted : called;
    }
    return prospect < 0 || prospect === this.prospect;
  }
}
