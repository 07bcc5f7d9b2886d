import { noGoalsToList } from '../../errors/goals.js';
import { goalsSheet } from '../../questions/goals/show.js';
import { scorecardDocument, scorecardSheet } from '../../questions/scorecard/show/document.js';
import { scorecard } from '../../questions/scorecard/scorecard.js';
import type { Run } from '../command.js';
import type { scorecardOptions } from '../commands.js';
import { deliver } from '../delivery.js';
import { goalThresholds, watchGoals } from '../goal-alarm.js';
import { goalsOf } from '../goal-results.js';
import { measureExported } from '../measuring-export.js';
import { tableOf } from '../own-values.js';
import { renderResult } from '../rendering.js';

/** Fields that a scorecard shows where a column tells them. */
const optional = {
  prospects: ['margin', 'name', 'customer'],
  activities: ['id', 'csat'],
} as const;

/** `spanco scorecard`: inputs beside outputs, and goals where they are set. */
export const run: Run<(typeof scorecardOptions)[number]> = async (call) => {
  const { values, terminal } = call;
  const thresholds = goalThresholds(values.failIf);
  const list = tableOf(['reps', 'goals'], values.list);
  const inputs = values.goals === undefined ? [] : [values.goals];
  const measured = await measureExported('scorecard', call, {
    by: ['rep'],
    reps: values.rep,
    inputs,
    optional,
  });
  const goals = await goalsOf(call, measured);
  if (list === 'goals' && goals.length === 0) throw noGoalsToList();
  const result = scorecard({
    ...measured.source,
    measurement: measured.measurement,
    options: measured.options,
    followUpDays: values.followUp,
    csatScale: values.csatScale ?? null,
    goals,
  });
  const text = renderResult(call, result, {
    document: () => scorecardDocument(result, { list, verbose: values.verbose }),
    sheet: () => (list === 'goals' ? goalsSheet(goals) : scorecardSheet(result)),
  });
  await deliver(call, { text, rejected: measured.rejected, warnings: result.warnings });
  await watchGoals(terminal, thresholds, goals);
  return 0;
};
