/**
 * The shapes of results, declared once: types, JSON Schemas and tests derive from them. They are a
 * contract with other programs: within a version keys are only ever added.
 */
import * as z from 'zod';
import { type Outcome, outcomes } from '../../method/milestones.js';
import { linkKeys, ratioKeys } from '../../method/ratios.js';
import type { VerdictWithOpen } from '../../stats/bounded-verdict.js';
import { type Role, roles, tableFormats } from '../../read/table.js';

export const roleNames = Object.keys(roles) as [Role];

export const each = <K extends string, S extends z.ZodType>(keys: readonly K[], schema: S) =>
  z.object(Object.fromEntries(keys.map((key) => [key, schema])) as Record<K, S>);

/** One shape for each of the four ratios, and for each of the links beside them. */
export const quotients = <S extends z.ZodType>(schema: S) => ({
  ratios: each(ratioKeys, schema),
  links: each(linkKeys, schema),
});

export const count = z.int().min(0);
const day = z.iso.date();

const verdicts = [
  'real',
  'leaning',
  'luck',
  'none',
  'unknown',
] as const satisfies readonly VerdictWithOpen[];

export const verdict = z
  .enum(verdicts)
  .describe(
    'real: p < .05; leaning: p < .20; luck: otherwise; none: no data; unknown: open answers could turn it round',
  );

export const quotient = z
  .object({
    numerator: count.nullable(),
    denominator: count.nullable(),
    value: z
      .number()
      .min(0)
      .nullable()
      .describe('null where unknown or 0 of 0, or where open answers leave too wide a range'),
    least: z
      .number()
      .min(0)
      .nullable()
      .describe('the least it can be, whatever the open answers; null where rows are counted'),
    most: z.number().min(0).nullable().describe('the most it can be; null where it has no limit'),
    open: count
      .nullable()
      .describe('prospects of whom a term is open; null where unknown, or where rows are counted'),
    openNumerator: count.nullable().describe('of these, those who may belong to the numerator'),
    openDenominator: count.nullable().describe('of these, those who may belong to the denominator'),
    low: z
      .number()
      .min(0)
      .nullable()
      .describe('lower limit of the 95 % interval: Wilson, or exact Poisson for a rate'),
    high: z
      .number()
      .min(0)
      .nullable()
      .describe('upper limit, of the most it can be; that of a rate may pass 1'),
  })
  .describe('A ratio of two counts');

export const money = z.object({
  currency: z.string().nullable().describe('null where the export names none'),
  amount: z.number(),
});

export const counts = each<Outcome, z.ZodNullable<typeof count>>(outcomes, count.nullable());

export const open = counts.describe(
  'prospects of whom the export cannot tell whether they reached it; null where it tells of nobody, or where rows are counted',
);

export const group = z.object({
  group: z.record(z.string(), z.string()).describe('value by dimension; empty for the total'),
  counts,
  open,
  ...quotients(quotient),
  revenue: z.array(money).describe('money of the wins, summed per currency'),
});

const ledgerCounts = {
  read: count,
  used: count,
  blank: count,
  headerOrFooter: count.describe('titles, repeated headers, totals and other footers'),
  duplicate: count,
  rejected: count,
  rejectedBy: z.record(z.string(), count).describe('rejected rows by reason'),
  unmatched: count.describe('activities of a prospect that is not in the prospects files'),
  short: count.describe('of all these, rows with fewer cells than the header'),
  unread: z
    .record(z.string(), count)
    .describe('cells that cannot be read of rows that count, by field; their values are unknown'),
};

const fileLedger = z.object({
  file: z.string(),
  role: z.enum([...roleNames, 'counts', 'goals']),
  format: z.enum(tableFormats),
  encoding: z.string(),
  delimiter: z.string().nullable(),
  ...ledgerCounts,
  examples: z
    .record(z.string(), z.string())
    .describe('the first cell that cannot be read by field, and the first row that is `short`'),
});

const unknownWord = z.object({
  word: z.string(),
  count,
  nearest: z.string().nullable().describe('the known word spelled most alike'),
  means: z.string().nullable().describe('what that word means, as the configuration calls it'),
});

export const quality = z
  .object({
    files: z.array(fileLedger),
    all: z
      .object(ledgerCounts)
      .describe('read = used + blank + headerOrFooter + duplicate + rejected + unmatched'),
    prospects: count.nullable().describe('null for tables of counts'),
    activities: count.nullable(),
    mergedNames: count,
    conflicts: count.describe('prospects that came twice with different content'),
    alikeActivities: count.describe('activities without an id that say the same as another one'),
    skippedStages: count.describe('prospects that reached a milestone without an earlier one'),
    outOfOrder: count.describe('prospects of which a milestone is dated before an earlier one'),
    history: count.nullable().describe('changes of stage read; null where there are none'),
    backward: count.describe('changes to an earlier stage: no progress'),
    reopened: count.describe('changes from a closed stage to an open one'),
    ambiguous: count.describe('rows of a name that several prospects have'),
    severalOwners: count.describe('spellings of cells that list several owners; the first counts'),
    undated: count.describe(
      'milestones without a day, of which nobody can tell whether they lie in the period',
    ),
    withoutEntry: count.describe('prospects without a day of entry'),
    immature: count.describe('prospects too young to be judged'),
    unknownWords: z.object({
      types: z.array(unknownWord),
      outcomes: z.array(unknownWord),
      stages: z.array(unknownWord),
    }),
    covers: z
      .object({ from: day, to: day })
      .nullable()
      .describe(
        'the days the data speak of, up to --as-of; null for counts, and where none has a day',
      ),
  })
  .describe('The ledger: where every row went');

export const warning = z.looseObject({
  code: z.string(),
  message: z.string(),
  accepted: z
    .literal(true)
    .optional()
    .describe('where the configuration accepts it as known: it is not said again'),
});

export const options = z.object({
  by: z.array(z.string()),
  unit: z.enum(['prospects', 'activities']),
  stages: z.enum(['recorded', 'implied', 'strict']),
  credit: z.enum(['owner', 'actor']),
  basis: z.enum(['activity', 'cohort']),
  since: day.nullable(),
  until: day.nullable(),
  asOf: day.nullable().describe('null for tables of counts'),
  tz: z.string(),
  matureDays: count.nullable(),
  rep: z.array(z.string()).describe('reps kept; empty for all'),
  where: z.array(z.string()).describe('conditions kept; empty for none'),
});

export const reportSchema = z.object({
  schema: z.literal('spanco/report/1'),
  options,
  sentence: z
    .string()
    .describe('conversion, the weakest known step, who stands out, or that nobody does'),
  rows: z.array(group),
  total: group,
  quality,
  warnings: z.array(warning),
});

export { toJSONSchema } from 'zod';

export type ReportResult = z.infer<typeof reportSchema>;
export type ReportOptions = z.infer<typeof options>;
export type ReportRow = z.infer<typeof group>;
export type Quality = z.infer<typeof quality>;
export type WarningResult = z.infer<typeof warning>;
