import { command } from '../command.js';
import { namesOf } from '../option.js';
import { reportingOptions, trendingOptions } from '../options/asking.js';
import { measuringOptions } from '../options/counting.js';
import { outputOptions } from '../options/showing.js';

const options = namesOf({
  ...measuringOptions,
  by: reportingOptions.by,
  ...trendingOptions,
  ...outputOptions,
});

/** More rows than this no memory holds, and JSON has no string for. */
const mostRows = { json: 100_000, other: 250_000 } as const;

/** `spanco trend`: the funnel period by period. */
export const trendCommand = command({
  examples: [
    'spanco trend -p prospects.csv -a activities.csv',
    'spanco trend -p prospects.csv -a activities.csv --every week --rep Anna',
    'spanco trend -p deals.csv --every quarter --basis cohort --by segment',
    'spanco trend -p deals.csv --within 45 --within 90 --format csv -o trend.csv',
  ],
  options,
  argument: null,
  schema: async () => (await import('../../questions/trend/result.js')).trendSchema,
  async run(call) {
    const { answer, show } = await import('../answering.js');
    const { trendRequest } = await import('../requests.js');
    const { formatOf } = await import('../delivery.js');
    const { values } = call;
    const { trendQuestion } = await import('../../questions/trend/question.js');
    const format = formatOf(values);
    const most = format === 'json' ? mostRows.json : mostRows.other;
    const answered = await answer(call, trendQuestion, (headers) =>
      trendRequest(values, headers, most),
    );
    const { result } = answered;
    const { trendDocument } = await import('../../questions/trend/show/document.js');
    const { trendSheet } = await import('../../questions/trend/show/table.js');
    await show(call, answered, {
      subject: 'trend',
      document: ({ draws }) =>
        trendDocument(result, { verbose: values.verbose, sparklines: draws }),
      sheet: () => trendSheet(result),
    });
    return 0;
  },
});
