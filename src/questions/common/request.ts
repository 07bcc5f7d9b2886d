import type { OptionalFields } from '../../knowledge/fields/fields.js';
import type { TallyOptions } from '../../funnel/tally-options.js';
import type { Condition } from './conditions.js';

/** What is to be counted, as somebody asks it: names instead of codes. Days are day numbers. */
export interface CountingRequest extends Pick<
  TallyOptions,
  'since' | 'until' | 'basis' | 'mature' | 'unit'
> {
  /** null for today. */
  readonly asOf: number | null;
  /** Names of reps, or their beginnings; what they are for is the question's. */
  readonly rep: readonly string[];
  readonly where: readonly Condition[];
}

/** The request of everything there is, as of a day. */
export const everything = (asOf: number | undefined): CountingRequest => ({
  since: null,
  until: null,
  basis: 'activity',
  mature: null,
  unit: 'prospects',
  asOf: asOf ?? null,
  rep: [],
  where: [],
});

/** What to group by, and of whom. */
export interface Grouping {
  readonly by: readonly string[];
  /** Names of the reps to keep; none for all. */
  readonly reps: readonly string[];
  /** Whether activities are to be counted by rep. */
  readonly activities?: boolean;
  /** Whether only what has a day counts, because the question is when. */
  readonly dated?: boolean;
}

/** What a question must find in the files. */
export interface Needs {
  /** Columns of the prospects, by field or header; they must be there. */
  readonly attributes: readonly string[];
  /** Fields that are read where they are there. */
  readonly optional: OptionalFields;
  /** Whether it names the rows that prospects are told by. */
  readonly wantsRows?: boolean;
  /**
   * What a database may make of the rows without another answer: examples of prospects that are alike, where it only
   * counts, or the activities that decide something. Nothing where every row counts.
   */
  readonly takes?: 'shapes' | 'first-days' | null;
}

/** Asks for no field. */
const nothingMore: OptionalFields = { prospects: [], activities: [] };

/** What a question needs: its own fields, and the columns that its conditions are on. */
export const needsOf = (
  { where }: Pick<CountingRequest, 'where'>,
  { attributes = [], optional = nothingMore, wantsRows = false, takes = null }: Partial<Needs> = {},
): Needs => ({
  attributes: [...attributes, ...where.map(({ name }) => name)],
  optional,
  wantsRows,
  takes,
});

/**
 * A question, as the command line and the library ask it alike.
 *
 * R: what is asked, beside the study; A: the result, as JSON has it.
 */
export interface Question<S, R, A> {
  readonly needs: (request: R) => Needs;
  /** @throws SpancoError where the study cannot be asked this */
  readonly answer: (study: S, request: R) => A;
}
