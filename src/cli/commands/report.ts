import { command } from '../command.js';
import { namesOf } from '../option.js';
import { reportingOptions } from '../options/asking.js';
import { measuringOptions } from '../options/counting.js';
import { outputOptions } from '../options/showing.js';

const options = namesOf({
  ...measuringOptions,
  ...reportingOptions,
  ...outputOptions,
});

/** `spanco report`: the funnel per group. */
export const reportCommand = command({
  examples: [
    'spanco report deals.csv calls.csv',
    'cat export.json | spanco report --format json',
    'spanco report -p deals.csv --by rep,segment --where "amount>=1000" --since 2026-01-01 --until 2026-03-31',
    'spanco report -a jan.csv -a feb.csv.gz -p - --rep "Anna Rossi" -o ratios.json',
  ],
  options,
  argument: null,
  schema: async () => (await import('../../questions/common/result.js')).reportSchema,
  async run(call) {
    const { answer, show } = await import('../answering.js');
    const { reportRequest } = await import('../requests.js');
    const { rowsWatched } = await import('../alarm.js');
    const { values } = call;
    const { reportQuestion } = await import('../../questions/report/question.js');
    const answered = await answer(
      call,
      reportQuestion,
      (headers) => reportRequest(values, headers),
      undefined,
      rowsWatched,
    );
    const { result } = answered;
    const { reportDocument, reportSheet } = await import('../../questions/report/show/document.js');
    await show(call, answered, {
      subject: 'report',
      document: ({ draws }) => reportDocument(result, { verbose: values.verbose, draws }),
      sheet: () => reportSheet(result),
    });
    return 0;
  },
});
