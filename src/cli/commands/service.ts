import { command } from '../command.js';
import { namesOf } from '../option.js';
import { comparingOptions, servingOptions } from '../options/asking.js';
import { measuringOptions } from '../options/counting.js';
import { outputOptions } from '../options/showing.js';

const options = namesOf({
  ...measuringOptions,
  ...servingOptions,
  goals: comparingOptions.goals,
  ...outputOptions,
});

/** `spanco service`: the cases of every agent, and sales beside them. */
export const serviceCommand = command({
  examples: [
    'spanco service -p customers.csv -a cases.csv',
    'spanco service -a tickets.csv --since 2026-01-01 --csat-scale 0-10',
    'spanco service -p deals.csv -a calls.csv -a cases.csv --goals goals.csv',
  ],
  options,
  argument: null,
  schema: async () => (await import('../../questions/service/result.js')).serviceSchema,
  async run(call) {
    const { answer, show } = await import('../answering.js');
    const { serviceRequest } = await import('../requests.js');
    const { values } = call;
    const { serviceQuestion } = await import('../../questions/service/question.js');
    const answered = await answer(
      call,
      serviceQuestion,
      (headers, goals) => serviceRequest(values, headers, goals),
      values.goals,
    );
    const { result } = answered;
    const { serviceDocument, serviceSheet } =
      await import('../../questions/service/show/document.js');
    await show(call, answered, {
      subject: 'service',
      document: () => serviceDocument(result, { verbose: values.verbose }),
      sheet: () => serviceSheet(result),
    });
    return 0;
  },
});
