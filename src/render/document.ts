import type { Quotient } from '../funnel/ratios.js';
import type { Money } from '../funnel/tally.js';

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
export const number = (value: number | null): Cell => ({ kind: 'number', value });

/** A column of text. */
export const left = (title: string): Column => ({ title, align: 'left' });
/** A column of sentences. */
export const prose = (title: string): Column => ({ title, align: 'left', prose: true });
/** A column of numbers. */
export const right = (title: string): Column => ({ title, align: 'right' });
