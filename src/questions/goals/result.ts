/** The shape of a goal in results; a contract like that of the report. */
import * as z from 'zod';
import { goalMeasures } from '../../method/goal.js';
import { goalStatuses, type GoalStatus } from './status.js';
import { winSources } from './chance.js';

const count = z.int().min(0);
const amount = z.number().min(0);
const day = z.iso.date();

export const goal = z
  .object({
    rep: z.string().nullable().describe('null for the whole team'),
    measure: z.enum(goalMeasures),
    currency: z.string().nullable().describe('of revenue; null for counts, or where none is named'),
    target: z.number().positive(),
    start: day,
    end: day.describe('inclusive'),
    phase: z.enum(['not-started', 'running', 'ended']).describe('at --as-of'),
    days: z
      .object({ total: count, elapsed: count, remaining: count })
      .describe('calendar days; the day of --as-of has elapsed'),
    attained: z.number().nullable().describe('from the start to --as-of; null where unknown'),
    open: count
      .nullable()
      .describe(
        'prospects of whom the export cannot tell whether they belong to it (of revenue: whether they were won); null where it is unknown, or where rows are counted',
      ),
    most: z
      .number()
      .nullable()
      .describe('the most that may be attained; null where that is unknown or has no limit'),
    share: z.number().nullable().describe('attained / target'),
    straightLine: z
      .object({
        due: amount.describe('target x elapsed / total'),
        share: z
          .number()
          .nullable()
          .describe('attained / due: what goal.<measure> is compared with'),
      })
      .describe('a target that is reached evenly, day by day'),
    pace: z
      .object({
        soFar: z.number().nullable().describe('attained / elapsed'),
        needed: amount
          .nullable()
          .describe('what is missing / remaining; null where no day is left'),
      })
      .describe('per calendar day'),
    course: z
      .array(z.object({ day, attained: z.number() }))
      .describe(
        'attained by the end of days from the start to --as-of, evenly apart; none where that is unknown',
      ),
    forecast: z
      .object({
        atThisPace: z.number().describe('attained x total / elapsed'),
        low: count
          .nullable()
          .describe('lower limit of the 95 % prediction interval; null for money'),
        high: count.nullable().describe('upper limit, whatever the open answers'),
      })
      .nullable()
      .describe(
        'where the goal ends at the pace so far; null unless it is running, or where the status is unknown',
      ),
    chance: z
      .object({
        probability: z.number().min(0).max(1),
        basis: z
          .enum(['record', 'pace'])
          .describe("record: of wins, from the rep's wins per effort; pace: from the days so far"),
        from: z.enum(winSources).nullable().describe('the effort that wins are expected from'),
        expected: count.nullable().describe('so much of it is to come at the pace so far'),
      })
      .nullable()
      .describe(
        'how likely the target is reached by the end; null unless it is running, or where open answers move it by more than 5 points',
      ),
    status: z.enum(Object.keys(goalStatuses) as [GoalStatus, ...GoalStatus[]]),
    few: z.boolean().describe('so little happened so far that the forecast says little'),
    sentence: z.string(),
  })
  .describe('A goal against the time line');

export type GoalResult = z.infer<typeof goal>;
