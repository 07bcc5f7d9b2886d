import type { Row } from '../read/table.js';
import { cellAt } from './columns/cells.js';
import type { Cursor } from '../read/cursor.js';
import type { Became } from './trace.js';
import { requireField } from '../understand/columns.js';
import { type CellPlace, placeOf, tells } from '../understand/column-plan.js';
import { fieldsNamed } from '../understand/headers.js';
import { BAD_DATE } from '../cells/dates/dates.js';
import { integers } from './columns/growing.js';
import {
  type Finders,
  type LinkCounts,
  Linker,
  type ProspectSamples,
  type TableLink,
} from './identity/linking.js';
import { Places } from './places.js';
import type { Planned } from '../understand/planned.js';
import type { Shared } from './shared.js';
import { eachRow, type RowSinks, type TakeRow } from './rows.js';
import { SpelledWords } from '../cells/words/spelled.js';
import type { StageKind } from '../knowledge/words/stages.js';

/** Stands for the stage before of a row that does not name one. */
export const NO_STAGE = -1;

/** All changes of stage of an export, as columns, in the order they were read. */
export interface History {
  readonly size: number;
  /** Place of the prospect each was of. */
  readonly prospect: Int32Array;
  /** The stages, as codes of `words`; NO_STAGE where the export does not say what was before. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Day of each, UNDATED where the cell is empty. */
  readonly day: Int32Array;
  readonly words: SpelledWords<StageKind>;
  /** Rows that are about other fields than the stage. */
  readonly otherFields: number;
  readonly links: LinkCounts;
  /** Where each stands in the inputs; null where nobody asks. */
  readonly places: Places | null;
}

const stageFields: readonly string[] = ['stage', 'status'];

/** Whether a change is one of the stage, told by the name of the field that changed. */
function stageFieldTeller(): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    let is = known.get(name);
    if (is === undefined) {
      const fields = fieldsNamed('prospects', [name], new Map());
      is = stageFields.some((field) => fields.has(field));
      known.set(name, is);
    }
    return is;
  };
}

/** The changes of stage while they are read. */
class HistoryColumns {
  readonly prospect = integers();
  readonly from = integers();
  readonly to = integers();
  readonly day = integers();
  readonly words: SpelledWords<StageKind>;
  otherFields = 0;
  /** Where each stands; null where nobody asks. */
  readonly places: Places | null;
  private readonly isStage = stageFieldTeller();

  constructor(
    tables: readonly Planned<'history'>[],
    private readonly shared: Shared,
    private readonly linker: Linker,
    private readonly sinks: RowSinks,
  ) {
    this.places = sinks.trace === null ? null : new Places();
    this.words = new SpelledWords(tables[0]!.reading.words.stages);
  }

  /** What to do with each row of a table. */
  taker(planned: Planned<'history'>): TakeRow {
    const { plan, reading } = planned;
    const { header } = plan;
    const { words, sinks } = this;
    const link = this.linker.ofTable(planned);
    words.speak(reading.words.stages);
    const field = placeOf(plan, 'field');
    const places = { from: placeOf(plan, 'from'), to: placeOf(plan, 'to') };
    const date = placeOf(plan, 'date');
    const hasField = tells(plan, 'field');
    const title = header[date.column] ?? 'date';
    const dates = this.shared.dates.of('history', 'date', header, title, reading.dates);
    const note = (row: Row, cursor: Cursor, became: Became) =>
      this.trace(link, places, row, cursor, became);
    return (row, cursor, ledger) => {
      if (!link.reads(row, cursor, ledger)) return;
      if (hasField && !this.isStage(cellAt(row, field))) {
        this.otherFields += 1;
        ledger.used += 1;
        return;
      }
      const cell = cellAt(row, date);
      const on = dates.read(cell, cursor);
      if (on === BAD_DATE) {
        const detail = `"${cell}" is not a day`;
        note(row, cursor, { fate: 'rejected', detail, at: -1 });
        sinks.rejects.reject(ledger, cursor, 'date', detail, header, row);
        return;
      }
      if (link.look() < 0) {
        note(row, cursor, { fate: 'unmatched', detail: link.why(), at: -1 });
        link.lose(row, cursor, ledger);
        return;
      }
      note(row, cursor, { fate: 'used', detail: null, at: this.prospect.length });
      this.places?.put(this.prospect.length, cursor.place());
      link.keep(ledger);
      this.keep(
        link.prospect,
        words.code(cellAt(row, places.from)),
        words.code(cellAt(row, places.to)),
        on,
      );
    };
  }

  private keep(prospect: number, from: number, to: number, day: number): void {
    const { words } = this;
    words.counts[to]! += 1;
    // A word that stands on both sides of a change is one row of it.
    if (words.labelOf(from) !== words.labelOf(to)) words.counts[from]! += 1;
    this.prospect.push(prospect);
    this.from.push(words.kinds[from] === undefined ? NO_STAGE : from);
    this.to.push(to);
    this.day.push(day);
  }

  /** Notes a row of the prospect that is explained. */
  private trace(
    link: TableLink,
    places: Readonly<Record<'from' | 'to', CellPlace>>,
    row: Row,
    cursor: Cursor,
    became: Became,
  ): void {
    const { trace } = this.sinks;
    const prospect = became.fate === 'rejected' ? -1 : link.prospect;
    if (trace === null || !trace.isAbout(link.called, prospect)) return;
    const says = { from: cellAt(row, places.from).trim(), to: cellAt(row, places.to).trim() };
    trace.rows.push({ role: 'history', place: cursor.place(), ...became, says });
  }
}

/**
 * Reads the changes of stage of all tables. Rows about other fields of the record are used, and prove nothing.
 *
 * @param finders say which prospect something is called
 * @param samples of the prospects, for the message when nothing matches; null to let that pass
 * @throws SpancoError where a needed column is missing, dates cannot be settled, almost nothing matches, or strict rejects
 */
export async function readHistory(
  tables: readonly Planned<'history'>[],
  shared: Shared,
  finders: Finders,
  samples: (() => ProspectSamples) | null,
  sinks: RowSinks,
): Promise<History> {
  const linker = new Linker('history', finders, sinks.rejects);
  const columns = new HistoryColumns(tables, shared, linker, sinks);
  for (const planned of tables) {
    requireField('history', planned.plan, planned.table.file, ['to']);
    await eachRow(planned.table, 'history', sinks, columns.taker(planned));
  }
  const links = linker.counts(samples);
  const { prospect, from, to, day, words, otherFields } = columns;
  shared.dates.settle('history');
  shared.dates.resolve(day.values());
  return {
    size: prospect.length,
    prospect: prospect.values(),
    from: from.values(),
    to: to.values(),
    day: day.values(),
    words,
    otherFields,
    links,
    places: columns.places,
  };
}
