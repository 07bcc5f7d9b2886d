import type { VerdictWithOpen } from '../../../stats/bounded-verdict.js';
import type { Quotient } from '../../../funnel/ratios.js';
import type { TableBlock } from './document.js';

/** What a picture shows, and how it is told: its title is its finding in words. */
interface Told {
  readonly title: string;
  /** How to read it, in a line. */
  readonly reading: string;
  /** The same in numbers; null where a table of the same answer holds them. */
  readonly table: TableBlock | null;
}

/** How a mark stands to the others: a colour, a sign and a word go with it. */
export interface Standing {
  /** To the better, to the worse, or neither. */
  readonly side: 'better' | 'worse' | 'even';
  /** How sure that is; `unknown` where the export cannot tell. */
  readonly verdict: VerdictWithOpen;
}

/** A bar of a funnel: prospects that reached a milestone, and how many more may have. */
export interface FunnelBar {
  readonly name: string;
  /** The same over a narrow column. */
  readonly short: string;
  /** The letters of SPANCO it stands for, empty for none. */
  readonly letter: string;
  /** null where the export says nothing of it. */
  readonly count: number | null;
  readonly open: number;
  /** The step that leads to it, null for the first. */
  readonly step: {
    readonly name: string;
    readonly ratio: Quotient;
    readonly isWeakest: boolean;
  } | null;
}

/** Funnels, the team's first; those of reps are smaller and beside each other. */
export interface FunnelPicture extends Told {
  readonly kind: 'funnel';
  readonly funnels: readonly { readonly name: string; readonly bars: readonly FunnelBar[] }[];
}

/** Estimates with their 95 % intervals on one scale, best first. */
export interface IntervalsPicture extends Told {
  readonly kind: 'intervals';
  /** A share ends at 1; a rate does not. */
  readonly isShare: boolean;
  readonly rows: readonly {
    readonly name: string;
    /** All null where it is unknown; value alone where only the range is known. */
    readonly value: number | null;
    readonly low: number | null;
    readonly high: number | null;
    /** What open answers leave possible; null where nothing is open. */
    readonly open: readonly [least: number, most: number] | null;
    /** Where luck alone would put it, were it like the others. */
    readonly luck: readonly [low: number, high: number] | null;
    readonly count: number | null;
    readonly of: number | null;
    readonly standing: Standing;
  }[];
  /** The level of all together, and what it is called. */
  readonly line: { readonly name: string; readonly value: number } | null;
}

/** Rows by columns, coloured by the gap to the others. */
export interface HeatPicture extends Told {
  readonly kind: 'heat';
  readonly columns: readonly { readonly name: string; readonly short: string }[];
  readonly rows: readonly {
    readonly name: string;
    readonly cells: readonly {
      readonly ratio: Quotient;
      /** To the others, 0.1 for ten points; null where it is unknown. */
      readonly gap: number | null;
      readonly verdict: VerdictWithOpen;
    }[];
  }[];
}

/** A gap, and what each step adds to it: `from` and all steps make `to`. */
export interface WaterfallPicture extends Told {
  readonly kind: 'waterfall';
  /** What is counted: wins. */
  readonly unit: string;
  readonly from: { readonly name: string; readonly value: number };
  readonly to: { readonly name: string; readonly value: number };
  readonly steps: readonly {
    readonly name: string;
    readonly value: number;
    readonly verdict: VerdictWithOpen;
  }[];
}

/** One small panel a measure, side by side over the same periods. */
export interface LinesPicture extends Told {
  readonly kind: 'lines';
  readonly periods: readonly string[];
  readonly panels: readonly {
    readonly name: string;
    /** Shares are on one scale, counts each on its own. */
    readonly isShare: boolean;
    /** One a period. */
    readonly points: readonly {
      readonly value: number | null;
      readonly low: number | null;
      readonly high: number | null;
      /** Whether it is too young to be compared. */
      readonly isYoung: boolean;
    }[];
    readonly standing: Standing;
  }[];
}

/** Days between stages. */
export interface DurationsPicture extends Told {
  readonly kind: 'durations';
  readonly rows: readonly {
    readonly name: string;
    /** The same where there is little room. */
    readonly short: string;
    readonly median: number | null;
    /** 95 % of the median. */
    readonly low: number | null;
    readonly high: number | null;
    /** Days within which nine in ten went on. */
    readonly ninth: number | null;
    readonly count: number;
  }[];
}

/** Goals as they grow: what was reached day by day, the straight line to the goal, and where it may end. */
export interface BurnUpPicture extends Told {
  readonly kind: 'burn-up';
  readonly panels: readonly {
    readonly name: string;
    /** What the goal counts, and how it stands. */
    readonly state: string;
    readonly goal: number;
    /** First and last day as day numbers, and the day up to which was counted. */
    readonly first: number;
    readonly last: number;
    readonly today: number;
    /** Reached by the end of each of these days; days ascend. */
    readonly points: readonly { readonly day: number; readonly value: number }[];
    /** Where it may end, null where that cannot be said. */
    readonly outlook: {
      readonly low: number;
      readonly middle: number;
      readonly high: number;
    } | null;
    readonly standing: Standing;
  }[];
}

/** Data of a picture; each kind is drawn by a file of its own. */
export type Picture =
  | FunnelPicture
  | IntervalsPicture
  | HeatPicture
  | WaterfallPicture
  | LinesPicture
  | DurationsPicture
  | BurnUpPicture;
