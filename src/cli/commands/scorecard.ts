import { noGoalsToList } from '../../errors/goals.js';
import { command } from '../command.js';
import { namesOf } from '../option.js';
import { comparingOptions, scoringOptions, servingOptions } from '../options/asking.js';
import { measuringOptions } from '../options/counting.js';
import { listingOptions, outputOptions } from '../options/showing.js';

const options = namesOf({
  ...measuringOptions,
  ...scoringOptions,
  csatScale: servingOptions.csatScale,
  goals: comparingOptions.goals,
  ...listingOptions,
  ...outputOptions,
});

/** `spanco scorecard`: inputs beside outputs, and goals where they are set. */
export const scorecardCommand = command({
  examples: [
    'spanco scorecard -p prospects.csv -a activities.csv',
    'spanco scorecard -p prospects.csv -a activities.csv --since 2026-01-01 --until 2026-03-31',
    'spanco scorecard -p prospects.csv -a activities.csv --goals goals.csv --as-of 2026-03-31',
    'spanco scorecard -p prospects.csv -a activities.csv --goals goals.csv --fail-if "goal.wins<0.9"',
    'spanco scorecard -p prospects.csv -a activities.csv --follow-up 14 --format json',
  ],
  options,
  argument: null,
  schema: async () => (await import('../../questions/scorecard/result.js')).scorecardSchema,
  async run(call) {
    const { goalsWatched } = await import('../alarm.js');
    const { answer, show } = await import('../answering.js');
    const { scorecardRequest } = await import('../requests.js');
    const { tableOf } = await import('../rendering.js');
    const { values } = call;
    const { scorecardQuestion } = await import('../../questions/scorecard/question.js');
    const list = tableOf(['reps', 'goals'], values.list);
    const answered = await answer(
      call,
      scorecardQuestion,
      (headers, goals) => scorecardRequest(values, headers, goals),
      values.goals,
      goalsWatched,
    );
    const { result } = answered;
    if (list === 'goals' && result.goals.length === 0) throw noGoalsToList();
    const { scorecardDocument, scorecardSheet } =
      await import('../../questions/scorecard/show/document.js');
    const { goalsSheet } = await import('../../questions/goals/show.js');
    await show(call, answered, {
      subject: 'scorecard',
      document: () => scorecardDocument(result, { list, verbose: values.verbose }),
      sheet: () => (list === 'goals' ? goalsSheet(result.goals) : scorecardSheet(result)),
    });
    return 0;
  },
});
