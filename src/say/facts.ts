/** What messages are told: kinds of things that each language has a word for, and facts. */
import type { GoalMeasure } from '../method/goal.js';
import type { Milestone, Outcome } from '../method/milestones.js';
import type { PathStep } from '../method/path.js';
import type { QuotientKey } from '../method/ratios.js';
import type { VerdictWithOpen } from '../stats/bounded-verdict.js';
import type { Share } from './share.js';

/** What is written to files that have one form. */
export type Written = 'rejects' | 'page' | 'config' | 'schema' | 'query';

/** What has a name. */
export type Named = 'rep' | 'option' | 'input' | 'schema' | 'shell' | 'value or column';

/** What a file is that is no table. */
export type Disguise =
  | 'emptyZip'
  | 'zip'
  | 'xls'
  | 'xlsb'
  | 'openDocument'
  | 'numbers'
  | 'docx'
  | 'pptx'
  | 'rtf'
  | 'pdf'
  | 'sqlite'
  | 'parquet'
  | 'arrow'
  | 'avro'
  | 'zstd'
  | 'xz'
  | 'bzip2'
  | 'sevenZip'
  | 'html'
  | 'xml'
  | 'flatSheet'
  | 'rar'
  | 'orc'
  | 'access';

/** A kind of value in JSON. */
export type JsonKind = 'array' | 'object' | 'string' | 'number' | 'boolean' | 'null';

/** A crossed threshold, as far as its message goes. */
export interface CrossedThreshold {
  readonly threshold: { readonly text: string; readonly metric: string };
  readonly group: string;
  readonly value: number;
  readonly from: string | null;
}

/** A goal that is set, as far as a condition can name it. */
export interface WatchedGoal {
  /** null for the team. */
  readonly rep: string | null;
  readonly measure: GoalMeasure;
  readonly target: number;
  /** null for what is no money, or in no currency. */
  readonly currency: string | null;
}

/** From the least to the most that something can be; both are the same where nothing is open. */
export type Ends = readonly [least: number, most: number];

/** A number of everybody together that is another one in the second of two reports. */
export type ReportChange =
  | { readonly outcome: Outcome; readonly was: Ends; readonly is: Ends }
  | { readonly ratio: QuotientKey; readonly was: number; readonly is: number };

/** The days that two reports are as of. */
export interface ReportDays {
  readonly before: string;
  readonly after: string;
}

/** Why two reports cannot be compared. */
export interface DifferingReports {
  /** Their files. */
  readonly before: string;
  readonly after: string;
  /** What was said of each, `--stages strict`; null where nothing was. */
  readonly differences: readonly {
    readonly flag: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
  /** Whether they are of different periods. */
  readonly isOfPeriods: boolean;
  /** What makes the second again as the first was made. */
  readonly command: string;
}

/** A step of the way, of deals that moved and of those that stayed. */
export interface MovedStep {
  readonly from: Milestone;
  readonly to: Milestone;
  /** null for steps taken together. */
  readonly ratio: PathStep | null;
  readonly moved: Share;
  readonly stayed: Share;
}

/** How deals that moved differed from those that stayed before they did, at the steps that say it most surely. */
export interface MoversFound {
  readonly moved: number;
  readonly stayed: number;
  readonly verdict: VerdictWithOpen;
  readonly steps: readonly MovedStep[];
}
