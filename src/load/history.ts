import type { Row, Rows } from '../read/table.js';
import { cellAt } from './columns/cells.js';
import type { Cursor } from '../read/cursor.js';
import { type Became, despite, noDay, used } from './became.js';
import { requireField } from '../understand/columns.js';
import { placeOf, tells } from '../understand/column-plan.js';
import { fieldsNamed } from '../understand/headers.js';
import { tidy } from '../cells/text/fold.js';
import { UNDATED } from '../cells/dates/calendar.js';
import { BAD_DATE } from '../cells/dates/dates.js';
import { DayReader } from './columns/day-reader.js';
import { integers } from './columns/growing.js';
import { Meanings } from './columns/meanings.js';
import { type Finders, type LinkCounts, Linker, type ProspectSamples } from './identity/linking.js';
import type { Planned } from '../understand/planned.js';
import type { Shared } from './shared.js';
import type { Places } from './places.js';
import { eachRecord, type RecordReader, type RecordSinks } from './records.js';
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
  /** Time of day of each, in seconds; 0 where the cell has none. */
  readonly clock: Int32Array;
  /** Where the rows of each table begin. */
  readonly starts: readonly number[];
  readonly words: SpelledWords<StageKind>;
  /** Rows that are about other fields than the stage. */
  readonly otherFields: number;
  readonly links: LinkCounts;
  /** Where each stands; null where nobody asks. */
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
  readonly clock = integers();
  readonly starts: number[] = [];
  readonly words: SpelledWords<StageKind>;
  otherFields = 0;
  private readonly isStage = stageFieldTeller();

  constructor(
    tables: readonly Planned<'history'>[],
    private readonly shared: Shared,
    private readonly linker: Linker,
  ) {
    this.words = new SpelledWords(tables[0]!.reading.words.stages);
  }

  /** Reads the rows of a table. @throws SpancoError where a needed column is missing */
  reader(planned: Planned<'history'>, rows: Rows): RecordReader {
    const { table, plan, reading } = planned;
    requireField('history', plan, table.file, ['to']);
    const { header } = plan;
    const { words } = this;
    const link = this.linker.ofTable(planned, rows);
    words.speak(reading.words.stages);
    this.starts.push(this.prospect.length);
    const [before, after] = [placeOf(plan, 'from'), placeOf(plan, 'to')];
    const wordOf = (cell: string) => words.code(cell);
    const [fromOf, toOf] = [new Meanings(rows, before, wordOf), new Meanings(rows, after, wordOf)];
    const isStage = new Meanings(rows, placeOf(plan, 'field'), (cell) => +this.isStage(cell));
    const date = placeOf(plan, 'date');
    const hasField = tells(plan, 'field');
    const title = header[date.column] ?? 'date';
    const column = this.shared.dates.column('history', 'date', header, title, reading.dates);
    const days = new DayReader(rows, date, column);
    const read = (cursor: Cursor, at: number): Became => {
      const unlinked = link.read(cursor, at);
      if (unlinked !== null) return unlinked;
      if (hasField && isStage.read(cursor, at) === 0) {
        this.otherFields += 1;
        return used;
      }
      const day = days.read(cursor, at);
      const { clock } = days;
      if (link.look(at) < 0) return link.lose();
      link.keep();
      const [from, to] = [fromOf.read(cursor, at), toOf.read(cursor, at)];
      const isDay = day !== BAD_DATE;
      this.keep(link.prospect, from, to, isDay ? day : UNDATED, clock);
      for (const one of link.others) this.keep(one, from, to, isDay ? day : UNDATED, clock);
      return isDay ? used : despite(used, [['date', noDay(days.cell(cursor))]]);
    };
    // A change without a stage before it says so.
    const says = (row: Row) => ({ from: tidy(cellAt(row, before)), to: tidy(cellAt(row, after)) });
    return { read, take: null, size: () => this.prospect.length, subject: () => link, says };
  }

  private keep(prospect: number, from: number, to: number, day: number, clock: number): void {
    const { words } = this;
    words.counts[to]! += 1;
    // A word that stands on both sides of a change is one row of it.
    if (words.labelOf(from) !== words.labelOf(to)) words.counts[from]! += 1;
    this.prospect.push(prospect);
    this.from.push(words.kinds[from] === undefined ? NO_STAGE : from);
    this.to.push(to);
    this.day.push(day);
    this.clock.push(clock);
  }
}

/**
 * Reads the changes of stage of all tables. Rows about other fields of the record are used, and prove nothing.
 *
 * @param finders say which prospect something is called
 * @param samples of the prospects, for when nothing matches
 * @param lenient whether that passes
 * @throws SpancoError where a needed column is missing, dates cannot be settled, almost nothing matches, or strict rejects
 */
export async function readHistory(
  tables: readonly Planned<'history'>[],
  shared: Shared,
  finders: Finders,
  samples: ProspectSamples,
  lenient: boolean,
  sinks: RecordSinks,
): Promise<History> {
  const linker = new Linker('history', finders, samples);
  const columns = new HistoryColumns(tables, shared, linker);
  const readerOf = (planned: Planned<'history'>, rows: Rows) => columns.reader(planned, rows);
  const places = await eachRecord('history', tables, shared.scanner, sinks, readerOf);
  const links = linker.counts(lenient);
  const { prospect, from, to, day, clock, starts, words, otherFields } = columns;
  shared.dates.settle('history');
  shared.dates.resolve(day.values());
  return {
    size: prospect.length,
    prospect: prospect.values(),
    from: from.values(),
    to: to.values(),
    day: day.values(),
    clock: clock.values(),
    starts,
    words,
    otherFields,
    links,
    places,
  };
}
