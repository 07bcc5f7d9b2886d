import { isoDay, parseIsoDay } from '../cells/dates/calendar.js';
import { daysTold } from '../load/shapes/days-told.js';
import type { MadeFor } from '../load/shapes/made-for.js';
import type { Dialect } from './dialects.js';
import type { WordField } from './every-day.js';
import type { Tables } from './tables.js';

/** A query of shapes while it is written. */
export interface Query {
  readonly dialect: Dialect;
  readonly tables: Tables;
  readonly made: MadeFor;
  /** Fields of activities that say what was done. */
  readonly words: readonly WordField[];
  /** The days that are told as days, both inclusive. */
  readonly first: string;
  readonly last: string;
}

export function queryFor(dialect: Dialect, tables: Tables, made: MadeFor): Query {
  const { first, last } = daysTold(parseIsoDay(made.asOf)!);
  const words = (made.activities ?? []) as readonly WordField[];
  return { dialect, tables, made, words, first: isoDay(first), last: isoDay(last) };
}

/** Whether a text is a day that is told as a day. */
export const isTold = ({ dialect, first, last }: Query, day: string): string =>
  `${day} between '${first}' and '${last}' and ${dialect.isDay(day)}`;
