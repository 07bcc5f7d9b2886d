import { ambiguousDates, twoDigitYear } from '../errors/columns.js';
import { placeName } from '../errors/place.js';
import type { Role } from '../read/table.js';
import type { Cursor } from './cursor.js';
import { type DateOrder, DateParser, isDoubtful, resolveDoubt, SHORT_YEAR } from './dates.js';
import type { DayOfInstant } from './zone.js';

interface Sample {
  readonly text: string;
  readonly place: string;
}

/**
 * The dates of one field over all files of a role. Day/month against month/day is settled by the values
 * themselves, never cell by cell; until then doubtful dates are kept as codes.
 */
export class DateColumn {
  private readonly parser: DateParser;
  private readonly samples: { dmy: Sample | null; mdy: Sample | null; doubt: Sample | null } = {
    dmy: null,
    mdy: null,
    doubt: null,
  };

  /**
   * @param header as the first file spells it, for messages
   * @param forced the order the user asked for
   */
  constructor(
    readonly role: Role,
    readonly header: string,
    dayOf: DayOfInstant,
    forced: DateOrder | null,
  ) {
    this.parser = new DateParser(dayOf, forced);
  }

  /**
   * The code of a cell: a day number, UNDATED, BAD_DATE, or a doubt to be resolved.
   *
   * @throws SpancoError on a two-digit year without `--date-format`
   */
  read(cell: string, cursor: Cursor): number {
    const code = this.parser.parse(cell);
    if (code === SHORT_YEAR) throw twoDigitYear(cursor.place(), cell);
    const { evidence } = this.parser;
    if (evidence !== null && evidence !== 'ymd') {
      this.parser.evidence = null;
      this.samples[evidence] ??= { text: cell, place: placeName(cursor.place()) };
    } else if (this.samples.doubt === null && isDoubtful(code)) {
      this.samples.doubt = { text: cell, place: placeName(cursor.place()) };
    }
    return code;
  }

  /** The order the values tell, null where they tell none. @throws SpancoError where they contradict each other */
  settled(): DateOrder | null {
    const { dmy, mdy } = this.samples;
    if (dmy !== null && mdy !== null) {
      throw ambiguousDates(this.role, this.header, dmy.text, mdy.text, dmy.place);
    }
    return dmy !== null ? 'dmy' : mdy !== null ? 'mdy' : null;
  }

  /** Whether there are dates that wait for an order. */
  get doubtful(): boolean {
    return this.samples.doubt !== null;
  }

  /**
   * Turns codes into days, in place.
   *
   * @param neighbours the other date columns of the role: where this one's values are all doubtful,
   *   the order they agree on is taken
   * @throws SpancoError where nothing settles the order
   */
  resolve(codes: Int32Array, neighbours: readonly DateColumn[]): void {
    const own = this.settled();
    if (!this.doubtful) return;
    const others = new Set(neighbours.map((column) => column.settled()).filter((o) => o !== null));
    const order = own ?? (others.size === 1 ? [...others][0]! : null);
    if (order === null) {
      const { text, place } = this.samples.doubt!;
      throw ambiguousDates(this.role, this.header, text, null, place);
    }
    for (let at = 0; at < codes.length; at++) {
      if (isDoubtful(codes[at]!)) codes[at] = resolveDoubt(codes[at]!, order);
    }
  }
}
