import { missingColumn, noMatches } from '../../errors/columns.js';
import type { Cursor } from '../../read/cursor.js';
import type { Row, Rows } from '../../read/table.js';
import { cellOf } from '../columns/cells.js';
import { type CellPlace, nowhere } from '../../understand/column-plan.js';
import { type Rejected, rejected, type Unmatched, unmatched } from '../became.js';
import { CodedFinder } from './coded-finder.js';
import { damagedId, isDamaged, trimmedId } from './identifiers.js';
import { findEach, type Finder } from './matching.js';
import { type CalledSample, JoinTrial } from './proposal.js';
import { proposedJoin } from './linkable.js';
import { AMBIGUOUS, NOT_FOUND } from './name-index.js';
import { voice } from '../../say/voice.js';
import { owned } from '../../read/owned.js';
import { linkOf } from '../../understand/planning.js';
import { type Planned } from '../../understand/planned.js';
import { namesLeads } from '../../understand/subjects.js';
import type { Join } from '../../knowledge/systems/preset.js';

/** What prospects look like to somebody who wonders why nothing matches. */
export interface ProspectSamples {
  readonly id: string;
  readonly called: CalledSample;
  readonly size: number;
}

/** Which prospect something is called, by what it may be called. */
export type Finders = Readonly<Record<Join, Finder>> & {
  /** By the id of a lead, where leads have ids of their own. */
  readonly lead?: Finder;
};

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
  /** By what most of those that match nobody would; null where they would not. */
  readonly proposal: Join | null;
}

type TriedColumns = ReturnType<JoinTrial['columnsOf']>;

/** Of more rows than this share that match nobody it is asked whether they would otherwise. */
const enoughLost = 0.5;

/** Links the rows of one role to prospects, and counts those it cannot link. */
export class Linker {
  private kept = 0;
  private unmatched = 0;
  private readonly joins = new Set<Join>();
  private readonly ambiguous = new Map<string, number>();
  private sample = '';
  private readonly trial: JoinTrial;

  /** @param role of the rows that are linked */
  constructor(
    private readonly role: 'activities' | 'history',
    private readonly finders: Finders,
    private readonly prospects: ProspectSamples,
  ) {
    this.trial = new JoinTrial(prospects.called);
  }

  /** Links the rows of one table. @throws SpancoError where no column says which prospect a row is about */
  ofTable<R extends 'activities' | 'history'>(planned: Planned<R>, rows: Rows): TableLink {
    const { table, plan, reading } = planned;
    const place = linkOf(planned);
    // A case is counted whoever it was for; anything else proves something of somebody.
    const needsSomebody = reading.layout?.ofNobody !== true;
    if (place === null && needsSomebody) {
      const proposed = proposedJoin(this.role, table, this.prospects.called, this.prospects.size);
      throw missingColumn(table.file, this.role, 'prospect', plan.header, undefined, proposed);
    }
    if (place !== null) this.joins.add(reading.join);
    const isTried = reading.join === 'id' && place !== null;
    const columns = isTried ? this.trial.columnsOf(this.role, plan.header, place.column) : [];
    const isOfLeads = isTried && namesLeads(plan.header[place.column] ?? '');
    const finder = (isOfLeads ? this.finders.lead : undefined) ?? this.finders[reading.join];
    const at = place ?? nowhere;
    return new TableLink(this, rows, at, reading.join, finder, columns, needsSomebody);
  }

  keep(rows: number): void {
    this.kept += rows;
  }

  lose(called: string, prospect: number, row: Row, columns: TriedColumns): void {
    if (columns.length > 0) this.trial.try(row, columns);
    if (this.unmatched === 0) this.sample = owned(called);
    this.unmatched += 1;
    if (prospect !== AMBIGUOUS) return;
    const name = owned(called);
    this.ambiguous.set(name, (this.ambiguous.get(name) ?? 0) + 1);
  }

  /**
   * How well the rows were linked.
   *
   * @param lenient whether it passes that nothing matches
   * @throws SpancoError where almost nothing matches
   */
  counts(lenient: boolean): LinkCounts {
    const { kept, unmatched, joins, ambiguous, sample } = this;
    const rows = kept + unmatched;
    const { id, size } = this.prospects;
    const proposal = unmatched > rows * enoughLost ? this.trial.proposal(size) : null;
    if (!lenient && unmatched > rows * 0.95) {
      throw noMatches(this.role, rows, unmatched, sample, id, proposal);
    }
    return { joins: [...joins], rows, unmatched, ambiguous, proposal };
  }
}

/** Links the rows of one table, one after the other. */
export class TableLink {
  /** Its place, below 0 for nobody that is known. */
  prospect = NOT_FOUND;
  /** The places of those it names after that one: it counts for each. */
  readonly others: number[] = [];
  private readonly coded: CodedFinder;
  private cursor: Cursor | null = null;
  constructor(
    private readonly linker: Linker,
    rows: Rows,
    private readonly place: CellPlace,
    private readonly join: Join,
    private readonly finder: Finder,
    private readonly columns: TriedColumns,
    private readonly needsSomebody: boolean,
  ) {
    this.coded = new CodedFinder(rows, place, finder);
  }

  /** What the row that was read calls its prospect. */
  get called(): string {
    return trimmedId(cellOf(this.cursor!, this.place));
  }

  /** Whether the row names nobody, and needs to name nobody. */
  get isOfNobody(): boolean {
    return !this.needsSomebody && this.called === '';
  }

  /** Reads what a row calls its prospect; a row that says nothing usable is rejected. */
  read(cursor: Cursor, at: number): Rejected | null {
    this.cursor = cursor;
    if (this.others.length > 0) this.others.length = 0;
    this.prospect = this.coded.find(at);
    if (this.prospect >= 0 || this.coded.isNew(at)) return null;
    const { called } = this;
    if (called === '') {
      return this.needsSomebody ? rejected('no-id', voice().rowFaults.noProspect[this.join]) : null;
    }
    return this.join === 'id' && isDamaged(called) ? damagedId(called) : null;
  }

  /** Looks the prospects of the row up; new ones are made where none are given. @returns the first */
  look(at: number): number {
    if (this.prospect >= 0) return this.prospect;
    if (this.isOfNobody) return NOT_FOUND;
    this.prospect = findEach(this.called, this.finder, this.others);
    if (this.others.length === 0) this.coded.learn(at, this.prospect);
    return this.prospect;
  }

  /** Accounts for a row that is used. */
  keep(): void {
    if (!this.isOfNobody) this.linker.keep(1);
  }

  /** Up to where the rows are about prospects that are known by their codes: one each. */
  knownUntil(from: number, to: number): number {
    return this.coded.knownUntil(from, to);
  }

  /** Accounts for such rows, which are used, and writes whom they are about, from a place on. */
  take(from: number, to: number, into: Int32Array, place: number): void {
    for (let at = from; at < to; at++) into[place + at - from] = this.coded.find(at);
    this.linker.keep(to - from);
  }

  /** Accounts for a row whose prospect is not known. */
  lose(): Unmatched {
    const { called, prospect, cursor, columns } = this;
    this.linker.lose(called, prospect, cursor!.row(), columns);
    return unmatched(
      prospect === AMBIGUOUS
        ? voice().rowFaults.severalProspects(called)
        : voice().rowFaults.unknownProspect[this.join](called),
    );
  }
}
