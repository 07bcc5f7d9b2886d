/** The shape of a comparison; a contract like that of the report. */
import * as z from 'zod';
import { efforts } from '../../method/efforts.js';
import { type Milestone, milestones } from '../../method/milestones.js';
import { standings } from '../../stats/distinct-counts.js';
import { efficiencyQuadrants } from '../common/advice/standing.js';
import { pathSteps } from '../../method/path.js';
import {
  counts,
  money,
  open,
  options,
  quality,
  quotient,
  verdict,
  warning,
} from '../common/result.js';

const step = z.enum(pathSteps);
const probability = z.number().min(0).max(1);
const count = z.int().min(0);
const milestone = z.enum(milestones as [Milestone, ...Milestone[]]);

const place = z.enum(standings).nullable().describe('null where it cannot be known');

const gap = {
  gap: z.number().nullable().describe('first less second'),
  low: z.number().nullable(),
  high: z.number().nullable(),
  p: probability
    .nullable()
    .describe(
      'Fisher mid-p, the larger of both ends, which proves nothing where the verdict is unknown; null where there is no data',
    ),
  verdict,
};

const advice = z.object({
  ratio: step,
  gain: z.number().describe('to gain at the level of the others, in gainIn'),
  gainIn: milestone.describe(
    'wins; while nobody has won, or wins are not told, the last milestone that anybody reached',
  ),
  money: money.nullable(),
  verdict,
  p: probability.nullable(),
  q: probability.nullable().describe('p after Benjamini–Hochberg over all reps and stages'),
  own: z.number().describe("the rep's level, steadied by the team's"),
  others: z.number().describe('the level of the rest of the team'),
  sentence: z.string(),
});

const adjusted = z
  .object({
    rawGap: z.number(),
    gap: z.number().describe('like for like (Mantel–Haenszel)'),
    low: z.number(),
    high: z.number(),
    p: probability.nullable(),
    verdict,
    mix: z.number().describe('the part of the raw gap that is the mix of prospects'),
    warning: z.enum(['other sign', 'mostly mix']).nullable(),
    sentence: z.string(),
  })
  .describe('Against the rest of the team, or the other rep, within each value of the column');

const rep = z.object({
  rep: z.string().describe('the rep, or the value of the column in options.by'),
  counts,
  open,
  activities: count.nullable(),
  effectiveness: z.object({
    wins: count.nullable(),
    revenue: z.array(money),
    goalShare: z.number().min(0).nullable(),
  }),
  efficiency: quotient.extend({
    low: z
      .number()
      .min(0)
      .nullable()
      .describe('95 %: Wilson, or exact Poisson where wins may exceed the effort'),
    high: z.number().min(0).nullable(),
    shrunk: z.number().min(0).nullable().describe("steadied by the team's (empirical Bayes)"),
  }),
  rank: z.object({ best: count, worst: count }).nullable(),
  stands: z
    .object({ wins: place, efficiency: place })
    .describe(
      'against the others, only where the data tell: wins (exact Poisson), wins per effort',
    ),
  quadrant: z
    .enum(efficiencyQuadrants)
    .nullable()
    .describe('null where result or result per effort is not told apart from the others'),
  luck: z
    .tuple([z.number().min(0), z.number().min(0)])
    .nullable()
    .describe(
      'wins per effort that luck alone would give the rep, working like the others (95 %); null where open answers leave that untold',
    ),
  steps: z
    .array(
      z.object({
        ratio: step,
        own: quotient,
        gap: z
          .number()
          .nullable()
          .describe('own less that of the others; null where one is untold'),
        verdict: verdict.describe('against the others, all reps and stages screened together'),
      }),
    )
    .describe('the five stages in their order'),
  coaching: z
    .array(advice)
    .describe('most wins first; advice is what is real, the rest may be luck'),
  advice: z
    .enum(['stage', 'unnamed', 'volume'])
    .nullable()
    .describe(
      'what the sentence advises: the first stage of the coaching, something at a stage that the counts do not name, or more of the effort; null for nothing',
    ),
  adjusted: adjusted.nullable(),
  sentence: z.string(),
});

const pair = z.object({
  a: z.string(),
  b: z.string().nullable().describe('null for the rest of the team'),
  efficiency: z.object({
    a: quotient,
    b: quotient,
    ...gap,
    luck: z.tuple([count, count]).nullable().describe('wins that luck alone would give the first'),
    needed: count.nullable().describe('effort each would have to make to tell, at 80 % power'),
  }),
  stages: z.array(
    z.object({
      ratio: step,
      a: quotient,
      b: quotient,
      ...gap,
      wins: z.number().nullable().describe('wins of the gap it accounts for (Shapley)'),
    }),
  ),
  gapWins: z.number().nullable().describe('the parts below and those of the stages add up to it'),
  volumeOf: milestone.nullable(),
  volumeWins: z.number().nullable(),
  merged: z
    .array(z.object({ from: milestone, to: milestone, wins: z.number() }))
    .describe('stages taken together because a milestone between them is unknown'),
  adjusted: adjusted.nullable(),
  sentence: z.string(),
});

export const compareSchema = z.object({
  schema: z.literal('spanco/compare/1'),
  effort: z.enum(efforts),
  options,
  adjust: z.string().nullable().describe('the column compared within'),
  reps: z.array(rep).describe('by the shrunk rate, best first'),
  team: quotient.describe('wins per effort of all reps together'),
  overall: z.array(
    z.object({
      ratio: step,
      p: probability.nullable().describe('null where there is too little data to tell'),
      verdict: verdict.describe('of the five stages judged together (Holm)'),
      leftOut: count.describe('reps with too little data for the test, which is made without them'),
      untold: count.describe('reps whose ratio the export cannot tell, not in the test either'),
    }),
  ),
  pair: pair.nullable(),
  headline: z.string().describe('who of all reps stands out, or that nobody does'),
  sentence: z.string(),
  quality,
  warnings: z.array(warning),
});

export type CompareResult = z.infer<typeof compareSchema>;
export type ComparedRep = CompareResult['reps'][number];
export type ComparedPair = NonNullable<CompareResult['pair']>;
export type AdjustedResult = z.infer<typeof adjusted>;
