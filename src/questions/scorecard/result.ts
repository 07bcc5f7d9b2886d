/** The shape of a scorecard; a contract like that of the report. */
import * as z from 'zod';
import { type CsatScale, csatScales } from '../../funnel/service/csat.js';
import { type TouchKey, touchInfo, touchKeys } from '../../method/touches.js';
import { durations } from '../common/durations.js';
import { goal } from '../goals/result.js';
import { money, options, quality, quotient, verdict, warning } from '../common/result.js';
import { standings } from '../../stats/distinct-counts.js';
import { activityQuadrants } from './quadrants.js';

const count = z.int().min(0);
const positive = z.number().min(0);
const each = <S extends z.ZodType>(schema: (key: TouchKey) => S) =>
  z.object(Object.fromEntries(touchKeys.map((key) => [key, schema(key)])) as Record<TouchKey, S>);

const activity = z
  .object({
    counts: each((key) => count.describe(touchInfo[key].meaning)),
    all: count,
    perWorkingDay: each(() => positive)
      .extend({ all: positive })
      .nullable()
      .describe('null where no period with both ends is asked for'),
    leftOut: z.object({
      system: count.describe(
        'notes, tasks, how deals ended, lines of the system and unknown words: no touches',
      ),
      notDone: count.describe('planned, called off, or nobody turned up'),
    }),
  })
  .describe('What the rep did: whoever performed an activity gets it');

const perCurrency = { currency: z.string().nullable(), deals: count };

const performance = z
  .object({
    targets: count.nullable(),
    wins: count.nullable(),
    openWins: count
      .nullable()
      .describe('prospects of whom the export cannot tell whether they were won'),
    conversion: quotient.describe('wins / targets'),
    revenue: z.array(money),
    averageDeal: z.array(z.object({ ...perCurrency, amount: z.number() })),
    margin: z
      .array(
        z.object({
          ...perCurrency,
          kept: z.number().describe('sum of the margins'),
          amount: z.number().describe('sum of the amounts of the same deals'),
          share: z.number().nullable().describe('kept / amount'),
        }),
      )
      .nullable()
      .describe('of won deals with both amount and margin; null where no column tells margins'),
    csat: z
      .object({
        answers: count,
        mean: z.number().nullable().describe('on the scale of the answers'),
        satisfied: quotient.describe('of the answers'),
      })
      .nullable()
      .describe('null where no column tells it, or the scale is not known'),
    repeatCustomers: quotient
      .nullable()
      .describe(
        'customers who bought more than once by the end of the period / who bought in it, by owner',
      ),
    followedUp: quotient
      .extend({
        tooRecent: count.describe('wins too young to be judged'),
        undated: count.describe('wins without a day'),
      })
      .nullable()
      .describe('won deals with a contact within followUpDays after the win'),
    salesCycle: durations
      .extend({
        leftOut: count.describe('won deals without both days, or won before they entered'),
      })
      .nullable()
      .describe('days from entry to win'),
  })
  .describe('What came of it, credited as in a report');

const rate = z.object({
  numerator: count.nullable(),
  denominator: count.nullable(),
  value: positive
    .nullable()
    .describe('null where unknown, divided by 0, or open answers leave too wide a range'),
});

const together = z
  .object({
    winsPer100Activities: rate.extend({
      low: positive.nullable().describe('lower limit of the exact Poisson 95 % interval'),
      high: positive.nullable(),
    }),
    meetingsPerWin: rate,
    callsPerMeeting: rate,
  })
  .describe('What came of how much');

const difference = z.object({
  p: z.number().min(0).max(1).nullable().describe('null where there is too little data to tell'),
  verdict,
});

const place = z.enum(standings).nullable().describe('null where it cannot be known');

const sides = {
  activity: activity.nullable().describe('null where there are no activities'),
  performance,
  together: together.nullable(),
};

export const scorecardSchema = z.object({
  schema: z.literal('spanco/scorecard/1'),
  options,
  workingDays: count
    .nullable()
    .describe('Monday to Friday, both ends of the period included, up to asOf'),
  followUpDays: count,
  csatScale: z
    .enum(Object.keys(csatScales) as [CsatScale, ...CsatScale[]])
    .nullable()
    .describe('given, or found out from the answers; null where they do not tell'),
  rows: z.array(
    z.object({
      rep: z.string(),
      ...sides,
      stands: z
        .object({ activity: place, wins: place })
        .describe('against the others, only where the data tell (exact Poisson, Holm over reps)'),
      quadrant: z
        .enum(activityQuadrants)
        .nullable()
        .describe('busy: did more than the others; strong: won more; null where not told apart'),
      difference: difference.describe(
        'wins per activity against the rest of the team (mid-p); the verdicts of all reps judged together',
      ),
      sentence: z.string(),
    }),
  ),
  team: z.object(sides).describe('all together, counted and not added up'),
  medians: z
    .object({ reps: count, activities: positive, wins: positive })
    .nullable()
    .describe('over all reps, those filtered out among them; null for fewer than two'),
  difference: difference.describe('whether reps differ in wins per activity (Pearson)'),
  goals: z.array(goal).describe('of the team, then of the reps shown; none where none are set'),
  sentence: z.string(),
  quality,
  warnings: z.array(warning),
});

export type ScorecardResult = z.infer<typeof scorecardSchema>;
export type ScorecardRow = ScorecardResult['rows'][number];
export type ScorecardSides = ScorecardResult['team'];
export type ActivityResult = z.infer<typeof activity>;
export type PerformanceResult = z.infer<typeof performance>;
export type TogetherResult = z.infer<typeof together>;
export type RateResult = z.infer<typeof rate>;
