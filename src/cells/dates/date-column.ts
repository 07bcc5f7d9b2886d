import { ambiguousDates, twoDigitYear, unreadableColumn } from '../../errors/columns.js';
import { type Place, placeName } from '../../errors/place.js';
import type { Role } from '../../read/table.js';
import type { Cursor } from '../../read/cursor.js';
import type { DateOrder } from '../../knowledge/notation.js';
import { milestoneDates } from '../../knowledge/fields/milestone-dates.js';
import { BAD_DATE, DateParser, isDoubtful, SAYS_YES, SHORT_YEAR } from './dates.js';
import { DAY_ONE, NEVER } from './calendar.js';
import { yearOne } from './date-patterns.js';
import { inSlot } from './date-slots.js';
import type { DayOfInstant } from './zone.js';
import { flagWords } from '../words/flags.js';

/** The tables that have dates: those of an export, and goals. */
export type Dated = Role | 'goals';

const ofMilestones: ReadonlySet<string> = new Set(Object.values(milestoneDates));

interface Sample {
  readonly text: string;
  readonly place: string;
}

/** What is said of the order of dates of a column, before its values are seen. */
export interface DateWishes {
  /** The order the user asked for. */
  readonly forced: DateOrder | null;
  /** The order the system is known for, where nothing else settles it. */
  readonly habit: DateOrder | null;
}

/** How the order of the dates of a column was settled. */
export type SettledBy = 'values' | 'option' | 'other columns' | 'system';

/** The order that the first group of columns agrees on; null where none does. */
function orderOf(groups: readonly (readonly DateColumn[])[]): DateOrder | null {
  for (const group of groups) {
    const orders = new Set(
      group.map((column) => column.shownOrder()).filter((order) => order !== null),
    );
    if (orders.size === 1) return [...orders][0]!;
  }
  return null;
}

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
  /** The first cell that is no day. */
  private unread: { readonly text: string; readonly place: Place } | null = null;
  /** How the order was settled, and to what; null where no date needed one. */
  settlement: { readonly order: DateOrder; readonly settledBy: SettledBy } | null = null;

  /**
   * @param header as the first file spells it, for messages
   */
  constructor(
    readonly role: Dated,
    readonly field: string,
    readonly header: string,
    private readonly slot: number,
    dayOf: DayOfInstant,
    readonly wishes: DateWishes,
    /** Whether only some questions need it, so that what cannot be settled counts as unread. */
    readonly isOptional = false,
  ) {
    this.parser = new DateParser(dayOf, wishes.forced);
  }

  /** The forms its dates were written in. */
  get shapes(): number {
    return this.parser.shapes;
  }

  /** The time of day of the cell read last, in seconds; 0 where it has none. Only cells of one day compare by it. */
  get clock(): number {
    return this.parser.clock;
  }

  /**
   * The code of a cell: a day number, UNDATED, BAD_DATE, or a doubt to be resolved. Whether a milestone was
   * reached may be said by yes and no: SAYS_YES or NEVER.
   *
   * @throws SpancoError on a two-digit year that could stand anywhere
   */
  read(cell: string, cursor: Cursor): number {
    const code = this.parser.parse(cell);
    if (code === BAD_DATE && this.role !== 'goals' && yearOne.test(cell.trim())) return DAY_ONE;
    if (code === BAD_DATE && this.role === 'prospects' && ofMilestones.has(this.field)) {
      const said = flagWords.kindOf(cell);
      if (said !== null) return said === 'yes' ? SAYS_YES : NEVER;
    }
    if (code === BAD_DATE) this.unread ??= { text: cell, place: cursor.place() };
    if (code === SHORT_YEAR) {
      if (this.isOptional) return BAD_DATE;
      throw twoDigitYear(cursor.place(), cell);
    }
    const { evidence } = this.parser;
    if (evidence !== null && evidence !== 'ymd') {
      this.parser.evidence = null;
      this.samples[evidence] ??= { text: cell, place: placeName(cursor.place()) };
    }
    if (!isDoubtful(code)) return code;
    this.samples.doubt ??= { text: cell, place: placeName(cursor.place()) };
    return inSlot(code, this.slot);
  }

  /** Takes a cell that is a day as programs write it. @returns that day */
  readDay(day: number): number {
    this.parser.noteIso();
    return day;
  }

  /** Takes a cell that is an instant as programs write it. @param quarter of an hour, since 1970 in Greenwich */
  readQuarter(quarter: number): number {
    this.parser.noteIso();
    return this.parser.dayOf(quarter * 900_000);
  }

  /** @throws SpancoError where it is always read, and none of its cells is a day */
  requireDays(): void {
    if (this.unread === null || this.isOptional || this.shapes !== 0) return;
    throw unreadableColumn('dates', this.header, this.unread.text, this.unread.place);
  }

  /** The order the values tell, null where they tell none. @throws SpancoError where they contradict each other */
  shownOrder(): DateOrder | null {
    const { dmy, mdy } = this.samples;
    if (dmy !== null && mdy !== null) {
      if (this.isOptional) return null;
      throw ambiguousDates(this.role, this.header, dmy.text, mdy.text, dmy.place);
    }
    return dmy !== null ? 'dmy' : mdy !== null ? 'mdy' : null;
  }

  /**
   * Settles the order of the doubtful dates; that of an optional column may stay open.
   *
   * @param neighbours columns whose order is taken where this one's values are all doubtful, nearest
   *   first: those of one group must agree
   * @throws SpancoError where nothing settles it
   */
  settle(...neighbours: readonly (readonly DateColumn[])[]): void {
    const { forced, habit } = this.wishes;
    const shown = this.shownOrder();
    if (shown !== null)
      this.settlement = { order: shown, settledBy: forced === null ? 'values' : 'option' };
    else if (forced !== null) this.settlement = { order: forced, settledBy: 'option' };
    if (this.samples.doubt === null || this.settlement !== null || this.contradictsItself) return;
    const always = neighbours.map((group) => group.filter(({ isOptional }) => !isOptional));
    // What is always read must not read otherwise for a question that asks for more.
    const order = orderOf(this.isOptional ? neighbours : always);
    if (order !== null) this.settlement = { order, settledBy: 'other columns' };
    else if (habit !== null) this.settlement = { order: habit, settledBy: 'system' };
    else if (!this.isOptional) {
      const last = orderOf(neighbours);
      if (last === null) {
        const { text, place } = this.samples.doubt;
        throw ambiguousDates(this.role, this.header, text, null, place);
      }
      this.settlement = { order: last, settledBy: 'other columns' };
    }
  }

  /** Whether its values tell both orders. */
  private get contradictsItself(): boolean {
    return this.samples.dmy !== null && this.samples.mdy !== null;
  }
}
