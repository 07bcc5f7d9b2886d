import { targetInWords } from '../../errors/goals.js';
import * as z from 'zod';
import { parseIsoDay } from '../../cells/dates/calendar.js';
import { tidy } from '../../cells/text/fold.js';
import { type GivenGoal, goalMeasures, targetFault } from '../../method/goal.js';
import { voice } from '../../say/voice.js';

/** A goal as a configuration sets it. */
export const goalConfig = z
  .strictObject({
    rep: z
      .string()
      .min(1)
      .optional()
      .describe('whose goal it is (default: that of the whole team)'),
    measure: z.enum(goalMeasures).describe('what is to be reached'),
    target: z.number().positive().describe('how much of it is to be reached'),
    currency: z.string().length(3).optional().describe('ISO 4217 code, for revenue'),
    start: z.iso.date().optional().describe('first day (default: --since)'),
    end: z.iso.date().optional().describe('last day, inclusive (default: --until)'),
  })
  .check((context) => {
    const { measure, target } = context.value;
    // What is not above 0 has been said already.
    const fault = target > 0 ? targetFault(measure, target) : null;
    if (fault === null) return;
    const message = targetInWords(fault);
    context.issues.push({ code: 'custom', path: ['target'], message, input: target });
  });

/** The goals of a configuration, as if they had been read from a file. */
export const configGoals = (
  file: string,
  goals: readonly z.infer<typeof goalConfig>[] = [],
): GivenGoal[] =>
  goals.map(({ rep, measure, target, currency, start, end }, at) => ({
    rep: rep === undefined ? null : tidy(rep),
    measure,
    target,
    currency: currency?.toUpperCase() ?? null,
    start: start === undefined ? null : parseIsoDay(start),
    end: end === undefined ? null : parseIsoDay(end),
    place: { file, name: voice().places.configuredGoal(at + 1, file) },
  }));
