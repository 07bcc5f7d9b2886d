import { ambiguousAmounts, unreadableColumn } from '../../errors/columns.js';
import { type Place, placeName } from '../../errors/place.js';
import type { DecimalMark } from '../../knowledge/notation.js';
import { type Amount, DOUBT_COMMA, parseAmount } from './amounts.js';
import type { Cursor } from '../../read/cursor.js';

/** Doubts are two bits; above them stands which column of which files they are of. */
const slotBits = 2;
/** Columns whose doubts can be told apart, in a byte. */
const mostSlots = 64;
/** From so many columns on, those of one field are taken together, whatever their files. */
const manyColumns = 48;

/** Currencies that have three decimals: everywhere else three digits behind a mark are thousands. */
const ofThousandths: ReadonlySet<string> = new Set([
  'BHD',
  'IQD',
  'JOD',
  'KWD',
  'LYD',
  'OMR',
  'TND',
]);

/** What is said of the decimal mark of a column, before its values are seen. */
export interface AmountWishes {
  /** The mark the user named. */
  readonly forced: DecimalMark | null;
  /** The mark the system is known for, where nothing else settles it. */
  readonly habit: DecimalMark | null;
}

/** How the decimal mark of a column was settled. */
type SettledBy = 'values' | 'option' | 'system';

/**
 * The amounts of one field in files of one header. Whether `12,500` is twelve and a half or twelve thousand
 * is settled by the other values of the column, never guessed.
 */
export class AmountColumn {
  private readonly marks = new Set<DecimalMark>();
  /** Whether any cell held an amount. */
  isFilled = false;
  /** The decimal marks that doubtful amounts of money tell: nobody writes thousandths of a dollar. */
  private readonly ofMoney = new Set<DecimalMark>();
  private doubt: { text: string; place: string } | null = null;
  /** The first cell that is no amount. */
  private unread: { readonly text: string; readonly place: Place } | null = null;

  /** @param header as the first file spells it, for messages */
  constructor(
    readonly field: string,
    readonly header: string,
    private readonly slot: number,
    private readonly wishes: AmountWishes,
    /** Whether only some questions need it, so that what cannot be settled counts as unread. */
    private readonly isOptional = false,
  ) {}

  /** What a cell says; its value is NaN where it is no number, its doubt one of this column. */
  read(cell: string, cursor: Cursor): Amount {
    const amount = parseAmount(cell);
    if (!Number.isNaN(amount.value)) this.isFilled = true;
    else this.unread ??= { text: cell, place: cursor.place() };
    if (amount.mark !== null) this.marks.add(amount.mark);
    if (amount.doubt === 0) return amount;
    if (amount.currency !== null && !ofThousandths.has(amount.currency)) {
      this.ofMoney.add(amount.doubt === DOUBT_COMMA ? 'point' : 'comma');
    }
    this.doubt ??= { text: cell, place: placeName(cursor.place()) };
    return amount;
  }

  /** Whether values with either mark stand in it, each of which settles itself. */
  get isMixed(): boolean {
    return this.marks.size > 1;
  }

  /** @throws SpancoError where it is always read, and none of its cells is an amount */
  requireAmounts(): void {
    if (this.unread === null || this.isOptional || this.isFilled) return;
    throw unreadableColumn('amounts', this.header, this.unread.text, this.unread.place);
  }

  /** A doubt with its column. */
  tagged(doubt: number): number {
    return doubt === 0 ? 0 : (this.slot << slotBits) | doubt;
  }

  /** The decimal mark and what settled it; null where no value has one and none is needed. */
  settlement(): { readonly mark: DecimalMark; readonly settledBy: SettledBy } | null {
    const { forced, habit } = this.wishes;
    if (forced !== null) return { mark: forced, settledBy: 'option' };
    if (this.marks.size === 1) return { mark: [...this.marks][0]!, settledBy: 'values' };
    if (this.marks.size === 0 && this.ofMoney.size === 1) {
      return { mark: [...this.ofMoney][0]!, settledBy: 'values' };
    }
    return habit === null || this.doubt === null ? null : { mark: habit, settledBy: 'system' };
  }

  /**
   * What doubtful values have before their decimals; null for an optional column that nothing settles.
   *
   * @throws SpancoError where nothing settles one that is always read
   */
  markOfDoubts(): DecimalMark | null {
    const settled = this.settlement();
    if (settled !== null) return settled.mark;
    if (this.isOptional) return null;
    throw ambiguousAmounts(this.header, this.doubt!.text, this.doubt!.place);
  }
}

/** Every column of amounts that is read, over all files of a role. */
export class AmountColumns {
  private readonly columns = new Map<string, AmountColumn>();

  /** The column of a field in the files of one header, see {@link DateColumns}. */
  column(
    field: string,
    header: readonly string[],
    title: string,
    wishes: AmountWishes,
    isOptional = false,
  ): AmountColumn {
    const keyOf = (place: unknown) => JSON.stringify([field, place, wishes]);
    const keyHere = keyOf([header, title]);
    // A column that has one of its own keeps it, however many come after it.
    const isCrowded = !this.columns.has(keyHere) && this.columns.size >= manyColumns;
    const key = isCrowded ? keyOf([]) : keyHere;
    const known = this.columns.get(key);
    if (known !== undefined) return known;
    const slot = Math.min(this.columns.size, mostSlots - 1);
    const made = new AmountColumn(field, title, slot, wishes, isOptional);
    this.columns.set(key, made);
    return made;
  }

  /** All of them, in the order they were asked for. */
  get all(): readonly AmountColumn[] {
    return [...this.columns.values()];
  }

  /**
   * Turns doubtful values into what they are, in place.
   *
   * @param doubts of each value, tagged with its column
   * @returns how many became NaN, being of optional columns whose mark nothing settles
   * @throws SpancoError where nothing settles the decimal mark of another one
   */
  resolve(values: Float64Array, doubts: Uint8Array): number {
    const bySlot = this.all;
    let unread = 0;
    for (let at = 0; at < values.length; at++) {
      const tagged = doubts[at]!;
      if (tagged === 0) continue;
      const mark = bySlot[tagged >> slotBits]!.markOfDoubts();
      const isComma = (tagged & 3) === DOUBT_COMMA;
      if (mark === null) {
        values[at] = Number.NaN;
        unread += 1;
      } else if (isComma === (mark === 'comma')) values[at]! /= 1000;
    }
    return unread;
  }
}
