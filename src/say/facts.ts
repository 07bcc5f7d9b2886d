/** What messages are told: kinds of things that each language has a word for, and facts. */
import type { GoalMeasure } from '../method/goal.js';

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
  | 'xml';

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
