import type { Table } from '../read/table.js';
import { AmountColumn } from './amount-column.js';
import { AmountCells } from './cells.js';
import type { ColumnPlan } from './columns.js';
import { DateColumn } from './date-column.js';
import { BAD_DATE } from './dates.js';
import type { ActivityField } from './fields.js';
import { bytes, integers } from './growing.js';
import { hash, isDamaged, mixed, placeHash, trimmedId } from './identifiers.js';
import { rejectReasons, type Rejects } from './ledger.js';
import type { Mapping } from './mapping.js';
import type { FindProspect } from './matching.js';
import { owned } from './owned.js';
import { EvidenceTable } from './proofs.js';
import type { SharedNames } from './prospect-columns.js';
import type { TakeRow } from './rows.js';
import { Seen } from './seen.js';
import { SpelledWords } from './spelled.js';
import type { OutcomeKind } from './vocabulary/outcomes.js';
import type { ActivityKind } from './vocabulary/types.js';
import type { Words } from './vocabulary/words.js';

/** An activities table with the columns decided for it. */
export interface PlannedActivities {
  readonly table: Table;
  readonly plan: ColumnPlan<'activities'>;
}

/** Vocabularies of the activities. */
export interface ActivityWords {
  readonly types: Words<ActivityKind>;
  readonly outcomes: Words<OutcomeKind>;
}

/** The header of a field in the first table that has it. */
function headerOf(tables: readonly PlannedActivities[], field: 'date' | 'amount'): string {
  for (const { plan } of tables) {
    const column = plan.columns.get(field)?.[0];
    if (column !== undefined) return plan.header[column]!;
  }
  return field;
}

/** The activities while they are read. */
export class ActivityColumns {
  readonly prospect = integers();
  readonly evidence = bytes();
  readonly day = integers();
  readonly rep = integers();
  readonly types: SpelledWords<ActivityKind>;
  readonly outcomes: SpelledWords<OutcomeKind>;
  readonly dates: DateColumn;
  readonly amounts: AmountColumn;
  /** Null where no table has amounts. */
  readonly money: AmountCells | null;
  alike = 0;
  conflicts = 0;
  unmatched = 0;
  sampleUnmatched = '';
  readonly proofs: EvidenceTable;
  private readonly ids = new Seen();
  private readonly contents = new Seen();

  constructor(
    tables: readonly PlannedActivities[],
    mapping: Mapping,
    words: ActivityWords,
    private readonly names: SharedNames,
    private readonly find: FindProspect,
    private readonly rejects: Rejects,
  ) {
    this.types = new SpelledWords(words.types);
    this.outcomes = new SpelledWords(words.outcomes);
    this.proofs = new EvidenceTable(this.types, this.outcomes);
    const dateHeader = headerOf(tables, 'date');
    this.dates = new DateColumn('activities', dateHeader, mapping.dayOf, mapping.dateOrder);
    this.amounts = new AmountColumn(headerOf(tables, 'amount'), mapping.decimal);
    const withAmount = tables.some(({ plan }) => plan.columns.has('amount'));
    this.money = withAmount
      ? new AmountCells(this.amounts, names.currencies, mapping.currency)
      : null;
  }

  /** What to do with each row of a table. */
  taker({ plan }: PlannedActivities): TakeRow {
    const { header, columns } = plan;
    const column = (field: ActivityField) => columns.get(field)?.[0] ?? -1;
    const [idAt, prospectAt, repAt] = [column('id'), column('prospect'), column('rep')];
    const [typeAt, outcomeAt, dateAt] = [column('type'), column('outcome'), column('date')];
    const { types, outcomes, dates, money, rejects } = this;
    const { reps } = this.names;
    money?.use(columns.get('amount') ?? [], columns.get('currency') ?? []);
    return (row, cursor, ledger) => {
      const named = trimmedId(row[prospectAt]);
      if (named === '') {
        rejects.reject(ledger, cursor, 'no-id', 'the id of its prospect is missing', header, row);
        return;
      }
      if (isDamaged(named)) {
        const detail = `${rejectReasons['damaged-id']} ("${named}")`;
        rejects.reject(ledger, cursor, 'damaged-id', detail, header, row);
        return;
      }
      const cell = dateAt === -1 ? '' : (row[dateAt] ?? '');
      const day = dates.read(cell, cursor);
      if (day === BAD_DATE) {
        rejects.reject(ledger, cursor, 'date', `"${cell}" is not a day`, header, row);
        return;
      }
      const bad = money?.read(row, cursor) ?? null;
      if (bad !== null) {
        rejects.reject(ledger, cursor, bad.reason, bad.detail, header, row);
        return;
      }
      const type = types.code(row[typeAt] ?? '');
      const outcome = outcomes.code(row[outcomeAt] ?? '');
      const rep = repAt === -1 ? -1 : reps.code(row[repAt] ?? '');
      const prospect = this.find(named);
      let digest = mixed(mixed(mixed(type, outcome), day), rep);
      digest = mixed(digest, prospect === -1 ? hash(named) : prospect);
      if (money !== null) digest = mixed(digest, money.digest());
      if (this.isRepeated(trimmedId(row[idAt]), digest)) {
        ledger.duplicate += 1;
      } else if (prospect === -1) {
        if (this.unmatched === 0) this.sampleUnmatched = owned(named);
        this.unmatched += 1;
        rejects.unmatched(ledger, cursor, named, header, row);
      } else {
        ledger.used += 1;
        types.counts[type]! += 1;
        outcomes.counts[outcome]! += 1;
        money?.write(this.prospect.length);
        this.prospect.push(prospect);
        this.evidence.push(this.proofs.of(type, outcome));
        this.day.push(day);
        this.rep.push(rep);
      }
    };
  }

  /**
   * Whether a row says again what another one with its id said. Rows without an id are never repeated,
   * two equal ones may be two real calls; they are counted.
   */
  private isRepeated(id: string, digest: number): boolean {
    if (id === '') {
      // The digest itself stands for the id here, mixed twice so that 64 bits tell contents apart.
      const other = mixed(mixed(0x9747b28c, digest), digest);
      if (this.contents.see(digest, other, digest) === 'same') this.alike += 1;
      return false;
    }
    const sighting = this.ids.see(placeHash(id), hash(id), digest);
    if (sighting === 'conflict') this.conflicts += 1;
    return sighting === 'same';
  }
}
