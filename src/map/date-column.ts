import { ambiguousDates, twoDigitYear } from '../errors/columns.js';
import { placeName } from '../errors/place.js';
import type { Role } from '../read/table.js';
import type { Cursor } from './cursor.js';
import {
  type DateOrder,
  DateParser,
  doubtBase,
  isDoubtful,
  resolveDoubt,
  SHORT_YEAR,
} from './dates.js';
import type { DayOfInstant } from './zone.js';

interface Sample {
  readonly text: string;
  readonly place: string;
}

/** Codes of doubtful dates lie in 24 bits; above them stands which column of which files they are of. */
const slotBits = 24;
/** Columns whose doubts can be told apart: so many fit below the first day of the calendar. */
const mostSlots = 62;
/** From so many columns on, those of one field are taken together, whatever their files. */
const manyColumns = 40;

/** Which column a doubtful code is of. */
const slotOf = (code: number): number => (code - doubtBase) >> slotBits;

/** Whether a code, of whatever column, still waits for an order. */
const isWaiting = (code: number): boolean =>
  code >= doubtBase && code < doubtBase + (mostSlots << slotBits);

/** What is said of the order of dates of a column, before its values are seen. */
export interface DateWishes {
  /** The order the user asked for. */
  readonly forced: DateOrder | null;
  /** The order the system is known for, where nothing else settles it. */
  readonly habit: DateOrder | null;
}

/** How the order of the dates of a column was settled. */
export type SettledBy = 'values' | 'option' | 'other columns' | 'system';

/**
 * The dates of one field in files of one header. Day/month against month/day is settled by the values
 * themselves, never cell by cell; until then doubtful dates are kept as codes.
 */
export class DateColumn {
  private readonly parser: DateParser;
  private readonly samples: { dmy: Sample | null; mdy: Sample | null; doubt: Sample | null } = {
    dmy: null,
    mdy: null,
    doubt: null,
  };
  /** How the order was settled, and to what; null where no date needed one. */
  settlement: { readonly order: DateOrder; readonly by: SettledBy } | null = null;

  /**
   * @param header as the first file spells it, for messages
   */
  constructor(
    readonly role: Role,
    readonly field: string,
    readonly header: string,
    private readonly slot: number,
    dayOf: DayOfInstant,
    readonly wishes: DateWishes,
  ) {
    this.parser = new DateParser(dayOf, wishes.forced);
  }

  /** The forms its dates were written in. */
  get shapes(): number {
    return this.parser.shapes;
  }

  /**
   * The code of a cell: a day number, UNDATED, BAD_DATE, or a doubt to be resolved.
   *
   * @throws SpancoError on a two-digit year that could stand anywhere
   */
  read(cell: string, cursor: Cursor): number {
    const code = this.parser.parse(cell);
    if (code === SHORT_YEAR) throw twoDigitYear(cursor.place(), cell);
    const { evidence } = this.parser;
    if (evidence !== null && evidence !== 'ymd') {
      this.parser.evidence = null;
      this.samples[evidence] ??= { text: cell, place: placeName(cursor.place()) };
    }
    if (!isDoubtful(code)) return code;
    this.samples.doubt ??= { text: cell, place: placeName(cursor.place()) };
    return code + (this.slot << slotBits);
  }

  /** The order the values tell, null where they tell none. @throws SpancoError where they contradict each other */
  told(): DateOrder | null {
    const { dmy, mdy } = this.samples;
    if (dmy !== null && mdy !== null) {
      throw ambiguousDates(this.role, this.header, dmy.text, mdy.text, dmy.place);
    }
    return dmy !== null ? 'dmy' : mdy !== null ? 'mdy' : null;
  }

  /**
   * Settles the order of the doubtful dates.
   *
   * @param neighbours columns whose order is taken where this one's values are all doubtful, nearest
   *   first: those of one group must agree
   * @throws SpancoError where nothing settles it
   */
  settle(...neighbours: readonly (readonly DateColumn[])[]): void {
    const { forced, habit } = this.wishes;
    const own = this.told();
    if (own !== null) this.settlement = { order: own, by: forced === null ? 'values' : 'option' };
    else if (forced !== null) this.settlement = { order: forced, by: 'option' };
    if (this.samples.doubt === null || this.settlement !== null) return;
    for (const group of neighbours) {
      const orders = new Set(
        group.map((column) => column.told()).filter((order) => order !== null),
      );
      if (orders.size !== 1) continue;
      this.settlement = { order: [...orders][0]!, by: 'other columns' };
      return;
    }
    if (habit === null) {
      const { text, place } = this.samples.doubt;
      throw ambiguousDates(this.role, this.header, text, null, place);
    }
    this.settlement = { order: habit, by: 'system' };
  }
}

/** Every column of dates that is read, over all files. */
export class DateColumns {
  private readonly columns = new Map<string, DateColumn>();
  private readonly ofHeader = new Map<string, DateColumn[]>();

  constructor(private readonly dayOf: DayOfInstant) {}

  /**
   * The column of a field in the files of one header: files of one export share what their values tell,
   * those of different exports may write dates differently.
   */
  of(
    role: Role,
    field: string,
    header: readonly string[],
    title: string,
    wishes: DateWishes,
  ): DateColumn {
    const kindOf = (files: readonly string[]) => JSON.stringify([role, files, wishes]);
    const keyOf = (files: readonly string[], of: string) => `${kindOf(files)} ${field} ${of}`;
    const own = keyOf(header, title);
    // A column that has one of its own keeps it, however many come after it.
    const isCrowded = !this.columns.has(own) && this.columns.size >= manyColumns;
    const [kind, key] = isCrowded ? [kindOf([]), keyOf([], '')] : [kindOf(header), own];
    const known = this.columns.get(key);
    if (known !== undefined) return known;
    const slot = Math.min(this.columns.size, mostSlots - 1);
    const made = new DateColumn(role, field, title, slot, this.dayOf, wishes);
    this.columns.set(key, made);
    this.ofHeader.set(kind, [...(this.ofHeader.get(kind) ?? []), made]);
    return made;
  }

  /** All of them, in the order they were asked for. */
  get all(): readonly DateColumn[] {
    return [...this.columns.values()];
  }

  /**
   * Settles the order of every column of a role.
   *
   * @throws SpancoError where nothing settles one
   */
  settle(role: Role): void {
    const all = this.all.filter((column) => column.role === role);
    for (const column of all) {
      const near = [...this.ofHeader.values()].find((group) => group.includes(column))!;
      column.settle(near, all);
    }
  }

  /** Turns the codes of columns that are settled into days, in place. */
  resolve(codes: Int32Array): void {
    const bySlot = [...this.columns.values()];
    for (let at = 0; at < codes.length; at++) {
      const code = codes[at]!;
      if (!isWaiting(code)) continue;
      const slot = slotOf(code);
      codes[at] = resolveDoubt(code - (slot << slotBits), bySlot[slot]!.settlement!.order);
    }
  }
}
