import { UNDATED } from './calendar.js';
import { DateColumn, type Dated, type DateWishes } from './date-column.js';
import { resolveDoubt } from './date-doubt.js';
import { inSlot, isWaiting, mostSlots, slotOf } from './date-slots.js';
import type { DayOfInstant } from './zone.js';

/** From so many columns on, those of one field are taken together, whatever their files. */
const manyColumns = 40;

/** Every column of dates that is read, over all files. */
export class DateColumns {
  private readonly columns = new Map<string, DateColumn>();
  private readonly ofHeader = new Map<string, DateColumn[]>();

  constructor(private readonly dayOf: DayOfInstant) {}

  /**
   * The column of a field in the files of one header: files of one export share what their values tell,
   * those of different exports may write dates differently.
   *
   * @param isOptional counts where the column is asked for the first time: what is always read is asked
   *   for first
   */
  column(
    role: Dated,
    field: string,
    header: readonly string[],
    title: string,
    wishes: DateWishes,
    isOptional = false,
  ): DateColumn {
    const kindOf = (files: readonly string[]) => JSON.stringify([role, files, wishes]);
    const keyOf = (files: readonly string[], column: string) =>
      `${kindOf(files)} ${field} ${column}`;
    const keyHere = keyOf(header, title);
    // A column that has one of its own keeps it, however many come after it.
    const isCrowded = !this.columns.has(keyHere) && this.columns.size >= manyColumns;
    const [kind, key] = isCrowded ? [kindOf([]), keyOf([], '')] : [kindOf(header), keyHere];
    const known = this.columns.get(key);
    if (known !== undefined) return known;
    const slot = Math.min(this.columns.size, mostSlots - 1);
    const made = new DateColumn(role, field, title, slot, this.dayOf, wishes, isOptional);
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
  settle(role: Dated): void {
    const all = this.all.filter((column) => column.role === role);
    for (const column of all) {
      const near = [...this.ofHeader.values()].find((group) => group.includes(column))!;
      column.settle(near, all);
    }
  }

  /**
   * Turns doubtful codes into days, in place, once all columns are settled.
   *
   * @returns how many became UNDATED, being of optional columns that nothing settled
   */
  resolve(codes: Int32Array): number {
    const bySlot = [...this.columns.values()];
    let unread = 0;
    for (let at = 0; at < codes.length; at++) {
      const code = codes[at]!;
      if (!isWaiting(code)) continue;
      const slot = slotOf(code);
      const { settlement } = bySlot[slot]!;
      if (settlement === null) unread += 1;
      codes[at] =
        settlement === null ? UNDATED : resolveDoubt(inSlot(code, -slot), settlement.order);
    }
    return unread;
  }
}
