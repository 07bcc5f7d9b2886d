import type { Quotient } from '../../../funnel/ratios.js';
import type { Money } from '../../../funnel/sums.js';

/** A cell by what it is, so that each renderer can show it in its own way. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'count'; readonly value: number | null }
  /** A plain number for machines, unrounded. */
  | { readonly kind: 'number'; readonly value: number | null }
  | {
      readonly kind: 'ratio';
      readonly ratio: Quotient;
      /** Where the counts stand, if they are shown; the interval stands behind them. */
      readonly counts: 'beside' | 'below' | null;
      readonly interval: boolean;
      /** Whether a bar stands before the percentage, full at 100 %. */
      readonly bar: boolean;
    }
  | { readonly kind: 'money'; readonly money: readonly Money[] };

/** A column: its heading, over one or two lines, and the side its cells stand on. */
export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right';
  /** Whether it holds sentences, which may go on over several lines. */
  readonly prose?: true;
}

/** A table of typed cells. The last row may be a total. */
export interface TableBlock {
  readonly title: string | null;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Rows that stand apart below, such as a total. */
  readonly footer: readonly (readonly Cell[])[];
}

/** What a report has to show: lines first, tables, then lines to read on, notes below. */
export interface Document {
  readonly lead: readonly string[];
  readonly tables: readonly TableBlock[];
  /** Sentences after the tables; the first is their heading. */
  readonly body: readonly string[];
  readonly notes: readonly string[];
}

export const text = (value: string): Cell => ({ kind: 'text', text: value });
export const count = (value: number | null): Cell => ({ kind: 'count', value });
/** One cell for all that is unknown: long sheets are full of it. */
const noNumber: Cell = { kind: 'number', value: null };
export const number = (value: number | null): Cell =>
  value === null ? noNumber : { kind: 'number', value };

/** A ratio; of what can stand with it, only what is asked for. */
export const ratio = (
  value: Quotient,
  {
    counts = null,
    interval = false,
    bar = false,
  }: Partial<Pick<Extract<Cell, { kind: 'ratio' }>, 'counts' | 'interval' | 'bar'>> = {},
): Cell => ({ kind: 'ratio', ratio: value, counts, interval, bar });

/** A column of text. */
export const left = (title: string): Column => ({ title, align: 'left' });
/** A column of sentences. */
export const prose = (title: string): Column => ({ title, align: 'left', prose: true });
/** A column of numbers. */
export const right = (title: string): Column => ({ title, align: 'right' });
