import type { Quotient } from '../../../funnel/ratios.js';
import type { Money } from '../../../funnel/sums.js';
import type { Picture } from './picture.js';

/** A cell by what it is, so that each renderer can show it in its own way. */
export type Cell =
  /** A text, and what is left of it where there is little room. */
  | { readonly kind: 'text'; readonly text: string; readonly short?: string }
  /** `open`: how many more there may be. */
  | { readonly kind: 'count'; readonly value: number | null; readonly open: number }
  /** A number with so many decimals, or with one where it needs one. */
  | { readonly kind: 'number'; readonly value: number | null; readonly decimals: Decimals }
  /** A share, 1 for 100 %. */
  | { readonly kind: 'share'; readonly value: number | null }
  | {
      readonly kind: 'ratio';
      readonly ratio: Quotient;
      /** What stands beside the percentage: the counts, behind them the interval. */
      readonly counts: boolean;
      readonly interval: boolean;
      /** Whether a bar stands before the percentage, full at 100 %. */
      readonly bar: boolean;
    }
  | { readonly kind: 'money'; readonly money: readonly Money[] }
  /** A line of bars, one a value. */
  | { readonly kind: 'sparkline'; readonly values: readonly (number | null)[] };

export type Decimals = 2 | 1 | 'needed';

/** What stands over a column, and what becomes of it where there is little room. */
export interface Heading {
  /** Over one or two lines. */
  readonly title: string;
  /** The same where there is little room. */
  readonly short?: string;
  /** The side its cells stand on. */
  readonly align: 'left' | 'right';
  /** Whether it holds sentences, which may go on over several lines. */
  readonly prose?: true;
  /** Whether it names its row: such columns come first, and stay. */
  readonly names?: true;
  /** What it is called among what gives way, alone or with others; without it the column stays. */
  readonly yields?: string;
}

/** What has given way, all at once, in a narrower form of a table. */
export interface Rung {
  /** Columns that are gone, by what they are called among what gives way. */
  readonly without?: readonly string[];
  readonly titles?: 'short';
  readonly texts?: 'short';
  /** Counts that do not stand beside a ratio. */
  readonly counts?: 'below' | 'none';
  readonly intervals?: 'none';
  readonly bars?: 'none';
  /** How many bars there is room for in a sparkline. */
  readonly sparks?: number;
}

/** What stands for a table that does not fit in any of its forms. */
export type Instead =
  /** One cell a line, row after row; all columns unless some are named. */
  | {
      readonly kind: 'stack';
      readonly heading: string;
      readonly columns?: readonly string[];
      readonly rung: Rung;
    }
  /** Some columns each in several tables: the first choice of which all those fit that cannot give way, else the last. */
  | { readonly kind: 'parts'; readonly choices: readonly (readonly Part[])[] }
  /** The same in sentences, the first of which is their heading. */
  | { readonly kind: 'lines'; readonly lines: readonly string[] };

/** Columns of a table by their keys, beside those that name its rows. */
export interface Part {
  readonly columns: readonly string[];
  readonly rungs?: readonly Rung[];
}

/** A table of typed cells, and how it gives way to a narrow screen. */
export interface TableBlock {
  readonly title: string | null;
  readonly columns: readonly (Heading & { readonly key: string })[];
  readonly rows: readonly (readonly Cell[])[];
  /** Rows that stand apart below, such as a total. */
  readonly footer: readonly (readonly Cell[])[];
  /** Its forms from the richest to the barest; the first that fits is shown. */
  readonly rungs?: readonly Rung[];
  readonly instead?: Instead;
}

/** What a report has to show: lines first, pictures where there is a page for them, tables, lines to read on, notes. */
export interface Document {
  readonly lead: readonly string[];
  readonly pictures?: readonly Picture[];
  readonly tables: readonly TableBlock[];
  /** Sentences after the tables; the first is their heading. */
  readonly body: readonly string[];
  readonly notes: readonly string[];
}

export const text = (value: string, short?: string): Cell =>
  short === undefined ? { kind: 'text', text: value } : { kind: 'text', text: value, short };
export const count = (value: number | null, open = 0): Cell => ({ kind: 'count', value, open });
export const share = (value: number | null): Cell => ({ kind: 'share', value });
export const number = (value: number | null | undefined, decimals: Decimals = 'needed'): Cell => ({
  kind: 'number',
  value: value ?? null,
  decimals,
});

/** What can stand with a ratio. */
export type RatioParts = Partial<
  Pick<Extract<Cell, { kind: 'ratio' }>, 'counts' | 'interval' | 'bar'>
>;

/** A ratio; of what can stand with it, only what is asked for. */
export const ratio = (
  value: Quotient,
  { counts = false, interval = false, bar = false }: RatioParts = {},
): Cell => ({ kind: 'ratio', ratio: value, counts, interval, bar });

/** One cell a line, row after row, of all columns. */
export const stacked = (rung: Rung): Instead => ({ kind: 'stack', heading: '', rung });

type More = Pick<Heading, 'short' | 'yields'>;

/** Over texts. */
export const left = (title: string, more: More = {}): Heading => ({
  title,
  align: 'left',
  ...more,
});
/** Over numbers. */
export const right = (title: string, more: More = {}): Heading => ({
  title,
  align: 'right',
  ...more,
});
/** Over sentences. */
export const prose = (title: string): Heading => ({ title, align: 'left', prose: true });
/** Over what a row is called. */
export const naming = (title: string): Heading => ({ title, align: 'left', names: true });
