import { missingColumn, noMatches } from '../../errors/columns.js';
import type { Row } from '../../read/table.js';
import { cellAt } from '../columns/cells.js';
import type { CellPlace } from '../../understand/column-plan.js';
import { type Rejected, rejected, type Unmatched, unmatched } from '../became.js';
import { damagedId, isDamaged, trimmedId } from './identifiers.js';
import type { FindProspect } from './matching.js';
import { AMBIGUOUS, NOT_FOUND } from './name-index.js';
import { owned } from '../../cells/text/owned.js';
import { linkOf } from '../../understand/planning.js';
import { type Planned } from '../../understand/planned.js';
import type { Join } from '../../knowledge/systems/preset.js';

/** What prospects look like to somebody who wonders why nothing matches. */
export interface ProspectSamples {
  readonly id: string;
  /** A column that holds names of prospects, which activities may be linked by. */
  readonly nameColumn: string | null;
}

/** Which prospect something is called, by what it may be called. */
export type Finders = Readonly<Record<Join, FindProspect>>;

/** How well the rows of one role were linked to prospects. */
export interface LinkCounts {
  /** By what the tables are linked. */
  readonly joins: readonly Join[];
  /** Rows that name a prospect, and are no repetition of another one. */
  readonly rows: number;
  /** Of these, rows of a prospect that is not there, or could be several. */
  readonly unmatched: number;
  /** Of these, rows of a name that several prospects have, by name. */
  readonly ambiguous: ReadonlyMap<string, number>;
}

const words = {
  id: { missing: 'the id of its prospect is missing', unknown: 'no prospect has the id' },
  name: { missing: 'the name of its prospect is missing', unknown: 'no prospect has the name' },
  email: {
    missing: 'the address of its prospect is missing',
    unknown: 'no prospect has the address',
  },
} as const satisfies Record<Join, unknown>;

/** What the rows of a role are called in a message. */
const whatRowsAre = { activities: 'activities', history: 'changes of stage' } as const;

/** Links the rows of one role to prospects, and counts those it cannot link. */
export class Linker {
  private kept = 0;
  private unmatched = 0;
  private readonly joins = new Set<Join>();
  private readonly ambiguous = new Map<string, number>();
  private sample = '';

  /** @param role of the rows that are linked */
  constructor(
    private readonly role: keyof typeof whatRowsAre,
    private readonly finders: Finders,
  ) {}

  /** Links the rows of one table. @throws SpancoError where no column says which prospect a row is about */
  ofTable<R extends 'activities' | 'history'>(planned: Planned<R>): TableLink {
    const { table, plan, reading } = planned;
    const place = linkOf(planned);
    if (place === null) throw missingColumn(table.file, this.role, 'prospect', plan.header);
    this.joins.add(reading.join);
    return new TableLink(this, place, reading.join, this.finders[reading.join]);
  }

  keep(): void {
    this.kept += 1;
  }

  lose(called: string, prospect: number): void {
    if (this.unmatched === 0) this.sample = owned(called);
    this.unmatched += 1;
    if (prospect !== AMBIGUOUS) return;
    const name = owned(called);
    this.ambiguous.set(name, (this.ambiguous.get(name) ?? 0) + 1);
  }

  /**
   * How well the rows were linked.
   *
   * @param samples of the prospects; null to let pass that nothing matches
   * @throws SpancoError where almost nothing matches
   */
  counts(samples: (() => ProspectSamples) | null): LinkCounts {
    const { kept, unmatched, joins, ambiguous, sample } = this;
    const rows = kept + unmatched;
    if (samples !== null && unmatched > rows * 0.95) {
      const { id, nameColumn } = samples();
      throw noMatches(whatRowsAre[this.role], rows, unmatched, sample, id, nameColumn);
    }
    return { joins: [...joins], rows, unmatched, ambiguous };
  }
}

/** Links the rows of one table, one after the other. */
export class TableLink {
  /** What the row that was read calls its prospect. */
  called = '';
  /** Its place, below 0 for nobody. */
  prospect = NOT_FOUND;

  constructor(
    private readonly linker: Linker,
    private readonly place: CellPlace,
    private readonly join: Join,
    private readonly find: FindProspect,
  ) {}

  /** Reads what a row calls its prospect; a row that says nothing usable is rejected. */
  read(row: Row): Rejected | null {
    const called = trimmedId(cellAt(row, this.place));
    this.called = called;
    this.prospect = NOT_FOUND;
    if (called === '') return rejected('no-id', words[this.join].missing);
    return this.join === 'id' && isDamaged(called) ? damagedId(called) : null;
  }

  /** Looks the prospect of the row up; new ones are made where none are given. */
  look(): number {
    this.prospect = this.find(this.called);
    return this.prospect;
  }

  /** Accounts for a row that is used. */
  keep(): void {
    this.linker.keep();
  }

  /** Accounts for a row that is about nobody. */
  lose(): Unmatched {
    const { called, prospect } = this;
    this.linker.lose(called, prospect);
    return unmatched(
      prospect === AMBIGUOUS
        ? `several prospects are called "${called}"`
        : `${words[this.join].unknown} "${called}"`,
    );
  }
}
