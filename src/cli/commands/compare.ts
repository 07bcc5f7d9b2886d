import { command } from '../command.js';
import { namesOf } from '../option.js';
import { comparingOptions, reportingOptions } from '../options/asking.js';
import { measuringOptions } from '../options/counting.js';
import { outputOptions } from '../options/showing.js';

const options = namesOf({
  ...measuringOptions,
  by: reportingOptions.by,
  ...comparingOptions,
  ...outputOptions,
});

/** `spanco compare`: the team, or two head to head. */
export const compareCommand = command({
  examples: [
    'spanco compare -p prospects.csv -a activities.csv',
    'spanco compare -p prospects.csv -a activities.csv --rep Anna --rep Bruno',
    'spanco compare -p prospects.csv -a activities.csv --by source',
    'spanco compare -p prospects.csv -a activities.csv --adjust segment',
    "printf 'rep,held,wins\\nA,50,5\\nB,60,5\\n' | spanco compare --counts -",
  ],
  options,
  argument: null,
  schema: async () => (await import('../../questions/compare/result.js')).compareSchema,
  async run(call) {
    const { answer, show } = await import('../answering.js');
    const { compareRequest } = await import('../requests.js');
    const { values } = call;
    const { compareQuestion } = await import('../../questions/compare/question.js');
    const answered = await answer(
      call,
      compareQuestion,
      (headers, goals) => compareRequest(values, headers, goals),
      values.goals,
    );
    const { result } = answered;
    const { compareDocument, compareSheet } =
      await import('../../questions/compare/show/document.js');
    await show(call, answered, {
      subject: 'compare',
      document: () => compareDocument(result, { verbose: values.verbose }),
      sheet: () => compareSheet(result),
    });
    return 0;
  },
});
