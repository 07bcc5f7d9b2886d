import { command } from '../command.js';
import { namesOf } from '../option.js';
import {
  comparingOptions,
  leadsQuestions,
  scoringOptions,
  servingOptions,
  trendingOptions,
} from '../options/asking.js';
import { measuringOptions } from '../options/counting.js';
import { outputOptions } from '../options/showing.js';

const { output, rejects, strict, quiet, lang } = outputOptions;
const options = namesOf({
  ...measuringOptions,
  every: trendingOptions.every,
  effort: comparingOptions.effort,
  goals: comparingOptions.goals,
  hot: leadsQuestions.hot,
  warm: leadsQuestions.warm,
  followUp: scoringOptions.followUp,
  csatScale: servingOptions.csatScale,
  ...{ output, rejects, strict, quiet, lang },
});

/** A page has one form, whatever the terminal. */
const form = {
  format: 'html',
  json: false,
  verbose: false,
  color: undefined,
  noColor: undefined,
  width: undefined,
} as const;

/** `spanco page`: every question that the export can feed, on one page with pictures. */
export const pageCommand = command({
  examples: [
    'spanco page -p prospects.csv -a activities.csv -o page.html',
    'spanco page exports/ --goals goals.csv --since 2026-01-01 --until 2026-03-31 -o quarter.html',
  ],
  options,
  argument: null,
  async run(call) {
    const { raiseAlarm } = await import('../alarm.js');
    const { answer } = await import('../answering.js');
    const { deliver, requireForm, toStdout } = await import('../delivery.js');
    const { pageRequest } = await import('../requests.js');
    const { pageOnTerminal } = await import('../../errors/usage.js');
    const { world, terminal } = call;
    const values = { ...call.values, ...form };
    requireForm(values.output, ['page', 'HTML'], world);
    if (toStdout(values.output) && terminal.isShown) throw pageOnTerminal();
    const { pageQuestion } = await import('../../questions/page/question.js');
    const { result, rejected, heard } = await answer(
      { ...call, values },
      pageQuestion,
      (headers, goals) => pageRequest(values, headers, goals),
      values.goals,
    );
    const { pageDocument } = await import('../../questions/page/show.js');
    const { htmlPage } = await import('../../render/html/page.js');
    const text = htmlPage(pageDocument(result));
    await deliver({ ...call, values }, { text, rejected, warnings: result.warnings });
    await raiseAlarm(terminal, heard);
    return 0;
  },
});
