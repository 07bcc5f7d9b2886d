import type { Quotient } from '../../../funnel/ratios.js';
import type { Money } from '../../../funnel/sums.js';
import type { IntervalsPicture, Picture } from './picture.js';

/** A cell by what it is, so that each renderer can show it in its own way. */
export type Cell =
  /** A text, and what is left of it where there is little room. */
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly short?: string;
      readonly tone?: Tone | null;
    }
  /** `open`: how many more there may be. */
  | { readonly kind: 'count'; readonly value: number | null; readonly open: number }
  /** A number with so many decimals, or with one where it needs one. */
  | { readonly kind: 'number'; readonly value: number | null; readonly decimals: Decimals }
  /** A day, as `2026-03-31`; an empty text where there is none. */
  | { readonly kind: 'day'; readonly day: string }
  /** A share, 1 for 100 %. */
  | { readonly kind: 'share'; readonly value: number | null }
  | {
      readonly kind: 'ratio';
      readonly ratio: Quotient;
      /** What stands beside the percentage: the counts, behind them the interval. */
      readonly counts: boolean;
      readonly interval: boolean;
    }
  /** From one number to another, with decimals where the numbers of its column have them. */
  | {
      readonly kind: 'range';
      readonly low: number | null;
      readonly high: number | null;
      readonly decimals: Decimals;
    }
  /** With two decimals, or with two where an amount has a fraction. */
  | { readonly kind: 'money'; readonly money: readonly Money[]; readonly decimals?: 2 }
  /** Bars side by side, one a value, each over so many rows. */
  | {
      readonly kind: 'sparkline';
      readonly values: readonly (number | null)[];
      readonly rows: 1 | 3;
    }
  /** A bar for a share of the longest of its column, and what may come to it. */
  | { readonly kind: 'bar'; readonly share: number; readonly open: number }
  /** A point on its interval, on the scale of its column. */
  | { readonly kind: 'interval'; readonly row: IntervalRow; readonly scale: Scale };

export type IntervalRow = IntervalsPicture['rows'][number];

/** From where to where a picture goes, and the level of all together. */
export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly line: number | null;
}

export type Decimals = 2 | 1 | 'needed';

/** What a text says of how things stand; a colour goes with it. */
export type Tone = 'good' | 'bad' | 'risky';

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
  /** Whether it names its row: such columns come first, and stay; where none does, the first column does. */
  readonly names?: true;
  /** What it is called among what gives way, alone or with others; without it the column stays. */
  readonly yields?: string;
  /** What it is called where it is left out, if not by its title. */
  readonly called?: string;
  /** Whether it says in words what sentences say again: it gives way to pictures, too. */
  readonly isAside?: true;
  /** Whether it shows numbers once more, as a picture: only where there is a screen that is wide enough. */
  readonly picture?: true;
}

/** A table of typed cells, and how it gives way to a narrow screen. */
export interface TableBlock {
  readonly title: string | null;
  readonly columns: readonly (Heading & { readonly key: string })[];
  readonly rows: readonly (readonly Cell[])[];
  /** Rows that stand apart below, such as a total. */
  readonly footer: readonly (readonly Cell[])[];
  /**
   * What gives way to a narrow screen, one after the other: columns by what they yield as, and `counts` of ratios.
   * What stays and is too wide goes on below.
   */
  readonly gives?: readonly string[];
  /** Whether its rows are read across, and so better lose what gives way than go on below. */
  readonly isFlat?: true;
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
/** A text in the colour of what it says. */
export const toned = (value: string, tone: Tone | null): Cell => ({
  kind: 'text',
  text: value,
  tone,
});
/** From one number to another; null where an end is unknown. */
export const range = (
  ends: { readonly low: number | null; readonly high: number | null } | null | undefined,
): Cell => ({
  kind: 'range',
  low: ends?.low ?? null,
  high: ends?.high ?? null,
  decimals: 'needed',
});
export const count = (value: number | null, open = 0): Cell => ({ kind: 'count', value, open });
/** A day as `2026-03-31`; empty for none. */
export const day = (iso: string | null): Cell => ({ kind: 'day', day: iso ?? '' });
export const share = (value: number | null): Cell => ({ kind: 'share', value });
export const number = (value: number | null | undefined, decimals: Decimals = 'needed'): Cell => ({
  kind: 'number',
  value: value ?? null,
  decimals,
});

/** What can stand with a ratio. */
export type RatioParts = Partial<Pick<Extract<Cell, { kind: 'ratio' }>, 'counts' | 'interval'>>;

/** A ratio; of what can stand with it, only what is asked for. */
export const ratio = (
  value: Quotient,
  { counts = false, interval = false }: RatioParts = {},
): Cell => ({ kind: 'ratio', ratio: value, counts, interval });

type More = Pick<Heading, 'short' | 'yields' | 'called' | 'isAside'>;

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
/** Over numbers, with what is left of it where there is little room. */
export const shortened = (
  { title, short }: { readonly title: string; readonly short: string },
  more: More = {},
): Heading => right(title, { short, ...more });
/** Over sentences. */
export const prose = (title: string): Heading => ({ title, align: 'left', prose: true });
/** Over what a row is called. */
export const naming = (title: string): Heading => ({ title, align: 'left', names: true });
/** Over pictures of numbers that stand beside them. */
export const drawn = (title: string): Heading => ({ title, align: 'left', picture: true });
