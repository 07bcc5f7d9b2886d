import { provable } from '../method/milestones.js';
import type { NameCells, WordCells } from './cells.js';
import { milestoneDates, requireField } from './columns.js';
import type { Dictionary } from './dictionary.js';
import { IdIndex } from './id-index.js';
import { isDamaged, trimmedId } from './identifiers.js';
import { rejectReasons } from './ledger.js';
import type { Mapping } from './mapping.js';
import { owned } from './owned.js';
import { type PlannedProspects, ProspectColumns, type SharedNames } from './prospect-columns.js';
import { eachRow, type RowSinks } from './rows.js';
import type { StageKind } from './vocabulary/stages.js';
import type { Words } from './vocabulary/words.js';

/** A column of names: codes by prospect, -1 for none. */
export interface Names {
  readonly codes: Int32Array;
  readonly dictionary: Dictionary;
}

/** A column of money: NaN for none, currency codes as in the dictionary, -1 for unknown. */
export interface Money {
  readonly values: Float64Array;
  readonly currencies: Int32Array;
  readonly names: Dictionary;
}

/** All prospects of an export, as columns; a place in them is a prospect. */
export interface Prospects {
  readonly size: number;
  /** Places by id; null where the export has no ids, so that each row is a prospect of its own. */
  readonly ids: IdIndex | null;
  readonly rep: Names | null;
  /** What stage and status say; codes of `words`. */
  readonly standings: ReadonlyMap<'stage' | 'status', WordCells<StageKind>>;
  /** UNDATED where the cell is empty; null where there is no such column. */
  readonly created: Int32Array | null;
  readonly closed: Int32Array | null;
  /** NEVER where the cell is empty; only columns that are there. */
  readonly dates: ReadonlyMap<keyof typeof milestoneDates, Int32Array>;
  readonly amount: Money | null;
  /** Columns asked for by field or header. */
  readonly attributes: ReadonlyMap<string, Names>;
  /** Ids that came with different contents; the last one stands. */
  readonly conflicts: readonly string[];
}

/**
 * Reads the prospects of all tables. Rows with one id are one prospect: the last stands.
 *
 * @param names shared with the activities
 * @param needIds whether activities will have to be matched
 * @throws SpancoError where a needed column is missing, dates or amounts cannot be settled, or strict rejects
 */
export async function readProspects(
  tables: readonly PlannedProspects[],
  mapping: Mapping,
  stages: Words<StageKind>,
  names: SharedNames,
  sinks: RowSinks,
  needIds: boolean,
): Promise<Prospects> {
  for (const { table, plan } of tables)
    if (needIds) requireField('prospects', plan, table.file, ['id']);
  const hasIds = tables.every(({ plan }) => plan.columns.has('id'));
  const columns = new ProspectColumns(tables, mapping, stages, names);
  const ids = new IdIndex();
  const conflicts = new Set<string>();
  const cells = columns.all.map((column) => column.cells);
  let size = 0;
  for (const planned of tables) {
    const { table, plan } = planned;
    for (const { prepare } of columns.all) prepare(planned);
    const idColumn = plan.columns.get('id')?.[0] ?? -1;
    await eachRow(table, 'prospects', sinks, (row, cursor, ledger) => {
      const id = hasIds ? trimmedId(row[idColumn]) : '';
      if (hasIds && (id === '' || isDamaged(id))) {
        const reason = id === '' ? 'no-id' : 'damaged-id';
        const detail = id === '' ? rejectReasons[reason] : `${rejectReasons[reason]} ("${id}")`;
        sinks.rejects.reject(ledger, cursor, reason, detail, plan.header, row);
        return;
      }
      for (const column of cells) {
        const bad = column.read(row, cursor);
        if (bad === null) continue;
        sinks.rejects.reject(ledger, cursor, bad.reason, bad.detail, plan.header, row);
        return;
      }
      const known = hasIds ? ids.add(id) : size;
      if (known === size) {
        ledger.used += 1;
        for (const column of cells) column.write(size);
        size += 1;
        return;
      }
      ledger.duplicate += 1;
      if (cells.every((column) => column.same(known))) return;
      conflicts.add(owned(id));
      for (const column of cells) column.write(known);
    });
  }
  const amount = columns.amount?.cells;
  columns.amount?.column.resolve(amount!.values.values(), amount!.doubts.values());
  const named = (cells: NameCells): Names => ({
    codes: cells.codes.values(),
    dictionary: cells.dictionary,
  });
  return {
    size,
    ids: hasIds ? ids : null,
    rep: columns.rep === null ? null : named(columns.rep),
    standings: columns.standings,
    created: columns.days('created'),
    closed: columns.days('closed'),
    dates: new Map(
      provable.flatMap((outcome) => {
        const codes = columns.days(milestoneDates[outcome]);
        return codes === null ? [] : [[outcome, codes] as const];
      }),
    ),
    amount:
      amount === undefined
        ? null
        : {
            values: amount.values.values(),
            currencies: amount.currencies.values(),
            names: amount.names,
          },
    attributes: new Map([...columns.attributes].map(([name, cells]) => [name, named(cells)])),
    conflicts: [...conflicts].sort(),
  };
}
