/** The shape of a plan; a contract like that of the report. */
import * as z from 'zod';
import { starts } from './starts.js';
import { money, options, quality, warning } from '../common/result.js';

const count = z.int().min(0);
const probability = z.number().min(0).max(1);
const milestone = z.enum(starts);

export const planSchema = z.object({
  schema: z.literal('spanco/plan/1'),
  rep: z.string().nullable().describe('null for the team'),
  options,
  goal: z.object({
    wins: count,
    revenue: z.number().nullable().describe('the goal in money, where it was given so'),
    perWin: money.nullable().describe('money of a win that the goal was divided by'),
  }),
  from: z.array(
    z.object({
      milestone,
      wins: count.nullable().describe('the record: wins …'),
      of: count.nullable().describe('… of so many'),
      rate: z.number().min(0).nullable().describe("the record steadied by the team's"),
      onAverage: z.number().min(0).nullable().describe('wins divided by the rate'),
      fails: probability.nullable().describe('how likely so many are too few'),
      sure: z.array(z.object({ probability, needed: count.nullable() })),
      unplannable: z
        .enum(['unknown', 'by-construction', 'untold', 'no-record', 'no-wins', 'beyond-limit'])
        .nullable()
        .describe(
          'why this row cannot be planned, untold where open answers leave its rate open; null where it can',
        ),
    }),
  ),
  chance: z
    .object({ milestone, planned: count, probability: probability.nullable() })
    .nullable()
    .describe('how likely the goal is with what is planned'),
  sentence: z.string(),
  quality,
  warnings: z.array(warning),
});

export type PlanResult = z.infer<typeof planSchema>;
export type PlanRow = PlanResult['from'][number];
