/** What a query of shapes was made for: it writes so beside every shape, and nothing else can be asked of them. */
export interface MadeFor {
  /** The database that the query is written for. */
  readonly dialect: string;
  /** Days are ISO days; null for open. */
  readonly since: string | null;
  readonly until: string | null;
  readonly basis: 'activity' | 'cohort';
  readonly mature: number | null;
  readonly asOf: string;
  readonly credit: 'owner' | 'actor';
  /** Whether prospects are told apart by the order of what was done, too. */
  readonly ordered: boolean;
  /** Whether it looks at reps. */
  readonly reps: boolean;
  /** Fields of the prospects that stand in columns of their own. */
  readonly fields: readonly string[];
  /** Fields of days that are told if they are there. */
  readonly days: readonly string[];
  /** Fields of the activities that are told; null where there are none. */
  readonly activities: readonly string[] | null;
  /** Words of activities that say nothing, and are left out: by kind of activity, in the order of the fields but for the rep. */
  readonly silent: readonly (readonly string[])[];
  /** Columns of the prospects to group or filter by. */
  readonly by: readonly string[];
  /** Parts of the calendar to group or filter by. */
  readonly periods: readonly string[];
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
const isDayOrNull = (value: unknown) => value === null || isDay(value);
const isDay = (value: unknown) => isText(value) && /^\d{4}-\d\d-\d\d$/.test(value);

/** What each part must be. */
const checks: { readonly [K in keyof MadeFor]: (value: unknown) => boolean } = {
  dialect: isText,
  since: isDayOrNull,
  until: isDayOrNull,
  basis: (value) => value === 'activity' || value === 'cohort',
  mature: (value) => value === null || Number.isSafeInteger(value),
  asOf: isDay,
  credit: (value) => value === 'owner' || value === 'actor',
  ordered: (value) => typeof value === 'boolean',
  reps: (value) => typeof value === 'boolean',
  fields: isTexts,
  days: isTexts,
  activities: (value) => value === null || isTexts(value),
  silent: (value) => Array.isArray(value) && value.every(isTexts),
  by: isTexts,
  periods: isTexts,
};

/** Version of the form in which shapes are told. */
const version = 1;

/** As it stands in the query. */
export const madeForText = (madeFor: MadeFor): string =>
  JSON.stringify({ shapes: version, ...madeFor });

/** Reads what a query wrote; null for anything else. */
export function readMadeFor(text: string): MadeFor | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const parts = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(checks) as (keyof MadeFor)[];
  const isWhole = parts.shapes === version && keys.every((key) => checks[key](parts[key]));
  return isWhole ? (value as MadeFor) : null;
}
