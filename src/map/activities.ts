import { noMatches } from '../errors/columns.js';
import type { Role, Table } from '../read/table.js';
import { AmountColumn } from './amount-column.js';
import { AmountCells } from './cells.js';
import { type ColumnPlan, requireField } from './columns.js';
import type { ActivityField } from './fields.js';
import { BAD_DATE } from './dates.js';
import { DateColumn } from './date-column.js';
import { owned } from './owned.js';
import { EvidenceTable } from './proofs.js';
import { bytes, integers } from './growing.js';
import type { FindProspect } from './matching.js';
import { hash, isDamaged, mixed, placeHash, trimmedId } from './identifiers.js';
import { rejectReasons, type Rejects } from './ledger.js';
import type { Mapping } from './mapping.js';
import type { SharedNames } from './prospect-columns.js';
import type { Money } from './prospects.js';
import { eachRow, type RowSinks, type TakeRow } from './rows.js';
import { Seen } from './seen.js';
import { SpelledWords } from './spelled.js';
import type { OutcomeKind } from './vocabulary/outcomes.js';
import type { ActivityKind } from './vocabulary/types.js';
import type { Words } from './vocabulary/words.js';

/** All activities of an export, as columns. */
export interface Activities {
  readonly size: number;
  /** Place of the prospect each was for. */
  readonly prospect: Int32Array;
  /** What each proves, as a set of bits. */
  readonly evidence: Uint8Array;
  /** Day of each, UNDATED where the cell is empty. */
  readonly day: Int32Array;
  /** Who performed each, -1 for nobody; codes of the reps. Null without such a column. */
  readonly rep: Int32Array | null;
  readonly amount: Money | null;
  readonly types: SpelledWords<ActivityKind>;
  readonly outcomes: SpelledWords<OutcomeKind>;
  /** Whether anything says of an appointment that it was honoured, or was not. */
  readonly tellsHeld: boolean;
  /** Activities without an id that say the same as another one: kept, they may be two real calls. */
  readonly alike: number;
  /** Ids that came with different contents; all are kept. */
  readonly conflicts: number;
}

/** What prospects look like to somebody who wonders why nothing matches. */
export interface ProspectSamples {
  readonly id: string;
  /** A column that holds names of prospects, which activities may be linked by. */
  readonly nameColumn: string | null;
}

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

const role: Role = 'activities';

/** The header of a field in the first table that has it. */
function headerOf(tables: readonly PlannedActivities[], field: 'date' | 'amount'): string {
  for (const { plan } of tables) {
    const column = plan.columns.get(field)?.[0];
    if (column !== undefined) return plan.header[column]!;
  }
  return field;
}

/** The activities while they are read. */
class ActivityColumns {
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
    this.dates = new DateColumn(role, dateHeader, mapping.dayOf, mapping.dateOrder);
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

/**
 * Reads the activities of all tables. Rows with one id and one content count once.
 *
 * @param find says which prospect an id is
 * @param names shared with the prospects
 * @param samples of the prospects, for the message when nothing matches; null to let that pass
 * @throws SpancoError where a needed column is missing, dates cannot be settled, almost nothing matches, or strict rejects
 */
export async function readActivities(
  tables: readonly PlannedActivities[],
  mapping: Mapping,
  words: ActivityWords,
  names: SharedNames,
  find: FindProspect,
  samples: (() => ProspectSamples) | null,
  sinks: RowSinks,
): Promise<Activities> {
  const has = (field: ActivityField) => tables.some(({ plan }) => plan.columns.has(field));
  const columns = new ActivityColumns(tables, mapping, words, names, find, sinks.rejects);
  for (const planned of tables) {
    const { table, plan } = planned;
    requireField(role, plan, table.file, ['prospect']);
    const what = 'no column is the type or the outcome';
    requireField(role, plan, table.file, ['type', 'outcome'], what);
    await eachRow(table, role, sinks, columns.taker(planned));
  }
  const { prospect, evidence, day, rep, money, dates, amounts, unmatched } = columns;
  const all = prospect.length + unmatched;
  if (samples !== null && unmatched > all * 0.95) {
    const { id, nameColumn } = samples();
    throw noMatches(all, unmatched, columns.sampleUnmatched, id, nameColumn);
  }
  dates.resolve(day.values(), []);
  if (money !== null) amounts.resolve(money.values.values(), money.doubts.values());
  return {
    size: prospect.length,
    prospect: prospect.values(),
    evidence: evidence.values(),
    day: day.values(),
    rep: has('rep') ? rep.values() : null,
    amount: money && {
      values: money.values.values(),
      currencies: money.currencies.values(),
      names: money.names,
    },
    types: columns.types,
    outcomes: columns.outcomes,
    tellsHeld: columns.proofs.tellsHeld,
    alike: columns.alike,
    conflicts: columns.conflicts,
  };
}
