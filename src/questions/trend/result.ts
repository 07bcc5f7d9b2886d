/** The shape of a trend; a contract like that of the report. */
import * as z from 'zod';
import { periodNames } from '../../funnel/calendar-periods.js';
import { type Milestone, milestones, type Outcome, outcomes } from '../../method/milestones.js';
import { durations } from '../common/durations.js';
import { each, group, options, quality, quotients, warning } from '../common/result.js';

const count = z.int().min(0);
const share = z.number().min(0).max(1);
const milestone = z.enum(milestones as [Milestone, ...Milestone[]]);

const change = z
  .object({
    gap: z.number().describe('this period less the one before; 0.01 is a point'),
    low: z
      .number()
      .min(-1)
      .max(1)
      .nullable()
      .describe('lower limit of the 95 % interval (Newcombe); null where a limit passes 1'),
    high: z.number().min(-1).max(1).nullable(),
  })
  .nullable()
  .describe('null where the ratio is unknown in one of the two');

const changes = z.object({
  counts: each<Outcome, z.ZodNullable<z.ZodInt>>(outcomes, z.int().nullable()),
  ...quotients(change),
});

const conversion = z.object({
  days: count,
  converted: share.nullable().describe('null where nobody was followed for so long'),
  low: share.nullable().describe('lower limit of the 95 % interval'),
  high: share.nullable(),
  won: count.describe('wins seen within these days'),
  atRisk: count.describe('not won earlier, and followed for so many days'),
  isFirm: z.boolean().describe('false where fewer than 10 were at risk: do not lean on it'),
});

const within = z
  .object({ prospects: count, within: z.array(conversion) })
  .nullable()
  .describe('conversion within n days of entry (Kaplan–Meier); null without days of entry');

const step = z.object({
  from: milestone,
  to: milestone,
  ...durations.shape,
  count: count.describe('completed steps with both days, of prospects old enough'),
  backwards: count.describe('left out: the end is dated before the beginning'),
});

const { counts, open, ratios, links, revenue } = group.shape;
const measures = { counts, open, ratios, links, revenue };

const row = z.object({
  period: z.string(),
  ...measures,
  change: changes.nullable().describe('against the period before; null where it is not listed'),
  conversion: within.describe('of the cohort; null where the basis is activity'),
});

const series = z.object({
  group: z.record(z.string(), z.string()).describe('value by dimension; empty for everybody'),
  rows: z.array(row).describe('one a period, in order; without gaps up to --as-of'),
  total: z.object(measures).describe('of all periods together'),
  steps: z.array(step).describe('time between the stages'),
  conversion: within,
});

export const trendSchema = z.object({
  schema: z.literal('spanco/trend/1'),
  every: z.enum(periodNames),
  options,
  periods: z.array(
    z.object({
      period: z.string(),
      first: z.iso.date(),
      last: z.iso.date(),
      isPartial: z
        .boolean()
        .describe('cut by --since or --until, or not over at --as-of or where the data end'),
      isImmature: z
        .boolean()
        .nullable()
        .describe(
          'a cohort too young to be compared; null where that cannot be told, or no cohort',
        ),
    }),
  ),
  maturity: z.object({
    days: count.nullable().describe('the age from which a cohort is mature'),
    rule: z
      .enum(['given', 'estimated', 'unknown'])
      .describe('estimated: when conversion reaches 90 % of its last value (Kaplan–Meier, team)'),
  }),
  total: series,
  groups: z.array(series),
  sentence: z.string(),
  quality,
  warnings: z.array(warning),
});

export type TrendResult = z.infer<typeof trendSchema>;
export type TrendSeries = TrendResult['total'];
export type TrendRow = TrendSeries['rows'][number];
export type TrendPeriod = TrendResult['periods'][number];
export type TrendStep = TrendSeries['steps'][number];
export type TrendChange = z.infer<typeof changes>;
export type TrendGap = z.infer<typeof change>;
export type ConversionWithin = z.infer<typeof within>;
