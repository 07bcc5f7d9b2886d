/** The shape of a list of prospects; a contract like that of the report. */
import * as z from 'zod';
import { type Milestone, milestones, type Outcome, outcomes } from '../../method/milestones.js';
import { dealStandings } from '../common/deal-standing.js';
import { money, options, quality, warning } from '../common/result.js';
import type { Rows } from '../common/rows-in-turn.js';

const count = z.int().min(0);
const day = z.iso.date();
const outcome = z.enum(outcomes as [Outcome, ...Outcome[]]);
const milestone = z.enum(milestones as [Milestone, ...Milestone[]]);

const deal = z.object({
  id: z.string().nullable(),
  name: z.string().nullable(),
  rep: z.string().nullable().describe('the owner'),
  standing: z.enum(dealStandings).describe('unknown where nothing says whether it is still open'),
  got: milestone.describe('the last milestone it got to, as far as is told'),
  mayBeFurther: z.boolean().describe('whether nothing says if it got further'),
  since: day.nullable().describe('the day of that milestone; null where it is unknown'),
  days: count.nullable().describe('days since then, up to --as-of'),
  usual: z
    .number()
    .min(0)
    .nullable()
    .describe(
      'days within which 9 in 10 of those that were won went on from there; null where too few tell',
    ),
  amount: money.nullable(),
  reason: z.string().describe('why it is listed'),
  row: z
    .object({ file: z.string(), record: count, line: count.nullable() })
    .nullable()
    .describe(
      'the row that says where it stands, else the first that tells of it; null where only activities do',
    ),
});

export const dealsSchema = z.object({
  schema: z.literal('spanco/deals/1'),
  options,
  asked: z.object({
    at: outcome.nullable(),
    droppedAfter: milestone.nullable(),
    untold: outcome.nullable(),
    open: z.boolean(),
    stuck: z.boolean(),
  }),
  sentence: z.string(),
  count: count.describe('how many are listed'),
  worth: z.array(money).describe('the amounts of all that are listed, by currency'),
  deals: z
    .array(deal)
    .describe('those longest in their stage first, then the largest amounts of each currency'),
  quality,
  warnings: z.array(warning),
});

export type DealsResult = z.infer<typeof dealsSchema>;
export type Deal = DealsResult['deals'][number];

/** The same while its rows are not made. */
export type DealsAnswer = Omit<DealsResult, 'deals'> & { readonly deals: Rows<Deal> };
