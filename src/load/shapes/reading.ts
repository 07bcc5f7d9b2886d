/** Reads the answer to a query of shapes. */
import { voice } from '../../say/voice.js';
import {
  damagedKeys,
  listedKeys,
  noShapes,
  nothingLinked,
  repeatedKeys,
  uncountableAmounts,
  untellableDays,
} from '../../errors/sql.js';
import { parseIsoDay } from '../../cells/dates/calendar.js';
import type { Row, Table } from '../../read/table.js';
import { rejected, used } from '../became.js';
import type { FileLedger, Rejects } from '../ledger.js';
import { eachRow } from '../rows.js';
import { firstDaysCommand } from './asking.js';
import { type DaysTold, daysTold, kindOfDay } from './days-told.js';
import { type MadeFor, readMadeFor } from './made-for.js';
import type { LogCounts } from './shapes.js';
import { readTold, type Told } from './told.js';

/** One shape: an example of prospects that are alike. */
interface Shape {
  /** How many there are. */
  readonly times: number;
  /** What the columns of its fields say, in the order in which the query names them. */
  readonly fields: readonly string[];
  readonly by: readonly string[];
  /** What happened when. */
  readonly told: readonly Told[];
  /** Millionths of the sum of money; null for none. */
  readonly money: bigint | null;
}

/** The answer to a query of shapes. */
export interface ReadShapes {
  readonly file: string;
  readonly made: MadeFor;
  readonly shapes: readonly Shape[];
  /** The first and last recorded days, as they were told. */
  readonly days: Int32Array;
  readonly log: LogCounts | null;
  readonly ledger: FileLedger;
}

/** The column that no other table has. */
const mark = 'spanco_for';

const lower = (header: readonly string[]): string[] => header.map((name) => name.toLowerCase());

/** Whether a table is the answer to a query of shapes. */
export const isOfShapes = ({ header }: Pick<Table, 'header'>): boolean =>
  lower(header).includes(mark);

/** Reads the cells of one row by the names of their columns. */
class ShapeReader {
  private readonly places: ReadonlyMap<string, number>;
  private told: DaysTold | null = null;
  private text = '';
  made: MadeFor | null = null;
  log = '';
  readonly shapes: Shape[] = [];
  readonly odd = new Map<string, number>();

  constructor(
    private readonly file: string,
    header: readonly string[],
  ) {
    this.places = new Map(lower(header).map((name, place) => [name, place]));
  }

  private cell(row: Row, name: string): string {
    const place = this.places.get(name.toLowerCase());
    if (place === undefined) throw noShapes(this.file, 'noColumn', name);
    return row[place] ?? '';
  }

  private take(row: Row): MadeFor {
    const text = this.cell(row, mark);
    if (this.made !== null && text === this.text) return this.made;
    const made = readMadeFor(text);
    if (made === null) throw noShapes(this.file, 'notMade', text.slice(0, 60));
    if (this.made !== null) throw noShapes(this.file, 'several');
    [this.made, this.text] = [made, text];
    this.log = this.cell(row, 'spanco_log');
    this.told = daysTold(parseIsoDay(made.asOf)!);
    return made;
  }

  /** @returns how many prospects a row stands for, and what is odd of them; empty for nothing */
  read(row: Row): { readonly times: number; readonly odd: string } {
    const made = this.take(row);
    const times = Number(this.cell(row, 'spanco_n'));
    if (!Number.isSafeInteger(times) || times < 1) {
      throw noShapes(this.file, 'noNumber', this.cell(row, 'spanco_n'));
    }
    const odd = this.cell(row, 'f_odd');
    if (odd !== '') {
      this.odd.set(odd, (this.odd.get(odd) ?? 0) + times);
      return { times, odd };
    }
    const told = readTold(this.cell(row, 'spanco_told'), made.activities?.length ?? 0);
    if (told === null) throw noShapes(this.file, 'noForm');
    for (const { what, at } of told) this.requireDay(what, at);
    this.shapes.push({
      times,
      fields: made.fields.map((field) => (field === 'amount' ? '' : this.cell(row, `f_${field}`))),
      by: made.by.map((_, place) => this.cell(row, `f_by_${place + 1}`)),
      told,
      money: this.money(row, made),
    });
    return { times, odd };
  }

  private requireDay(what: string, at: string): void {
    if (at !== '' && kindOfDay(at, this.told!) === 'untellable') {
      const field = what === 'activity' ? 'activities.date' : what;
      throw untellableDays(this.file, field, at, firstDaysCommand(this.made!));
    }
  }

  private money(row: Row, { fields }: MadeFor): bigint | null {
    if (!fields.includes('amount') || this.cell(row, 'f_paid') === '') return null;
    const text = this.cell(row, 'spanco_money').replace(/\.0+$/, '');
    if (!/^-?\d+$/.test(text)) throw uncountableAmounts(this.file, text);
    return BigInt(text);
  }
}

/** Reads `4300000 0 12 3 2025-01-01 2026-03-31`; null for anything else. */
function logOf(text: string): { readonly counts: LogCounts; readonly days: Int32Array } | null {
  const [first, last] = text.split(' ').slice(4);
  const [read, nameless, unmatched, listed] = text.split(' ').map(Number);
  if (![read, nameless, unmatched, listed].every(Number.isSafeInteger)) return null;
  const days = [parseIsoDay(first ?? ''), parseIsoDay(last ?? '')];
  const rows = read! - nameless!;
  return {
    counts: {
      read: read!,
      nameless: nameless!,
      unmatched: unmatched!,
      listed: listed!,
      rows,
      used: rows - unmatched!,
    },
    // Nothing has a day where the first comes after the last.
    days: Int32Array.from(days[1] === null ? [] : days.flatMap((day) => day ?? [])),
  };
}

/** More than this share of activities without a prospect is no export to be measured. */
const mostUnmatched = 0.95;

/**
 * Reads the rows of a table of shapes.
 *
 * @throws SpancoError where they are none, or where shapes cannot tell what is asked of them
 */
export async function readShapes(table: Table, rejects: Rejects): Promise<ReadShapes> {
  const { file, header } = table;
  const reader = new ShapeReader(file, header);
  const ledgers: FileLedger[] = [];
  const columns = { own: header.map((_, place) => place), summed: [] };
  await eachRow(table, table.rows(null), 'prospects', columns, { rejects, ledgers }, (cursor) => {
    const { times, odd } = reader.read(cursor.row());
    return odd === 'no id' ? rejected('no-id', voice().sql.withoutId(times)) : used;
  });
  const { made, shapes, odd } = reader;
  if (made === null) throw noShapes(file, 'noRow');
  const [repeated, damaged] = [odd.get('repeated') ?? 0, odd.get('damaged') ?? 0];
  if (repeated > 0) throw repeatedKeys(file, repeated, firstDaysCommand(made));
  if (damaged > 0) throw damagedKeys(file, damaged);
  const log = logOf(reader.log);
  if (log === null) throw noShapes(file, 'noLog');
  const { counts, days } = log;
  if (counts.listed > 0) throw listedKeys(file, counts.listed, firstDaysCommand(made));
  if (counts.unmatched > counts.rows * mostUnmatched) {
    throw nothingLinked(file, counts.rows, counts.unmatched);
  }
  const own = made.activities === null ? null : counts;
  return { file, made, shapes, days, log: own, ledger: ledgers[0]! };
}
