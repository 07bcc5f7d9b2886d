import { command } from '../command.js';
import { namesOf } from '../option.js';
import { planningOptions } from '../options/asking.js';
import { measuringOptions } from '../options/counting.js';
import { outputOptions } from '../options/showing.js';

const options = namesOf({ ...measuringOptions, ...planningOptions, ...outputOptions });

/** `spanco plan`: the equation backwards. */
export const planCommand = command({
  examples: [
    'spanco plan -p prospects.csv -a activities.csv --rep Anna --wins 10',
    'spanco plan --counts counts.csv --revenue 250000 --sure 0.8',
    'spanco plan --counts counts.csv --targets 200 --wins 10',
  ],
  options,
  argument: null,
  schema: async () => (await import('../../questions/plan/result.js')).planSchema,
  async run(call) {
    const { answer, show } = await import('../answering.js');
    const { planRequest } = await import('../requests.js');
    const { values } = call;
    const { planQuestion } = await import('../../questions/plan/question.js');
    const answered = await answer(call, planQuestion, (headers) => planRequest(values, headers));
    const { result } = answered;
    const { planDocument, planSheet } = await import('../../questions/plan/show.js');
    await show(call, answered, {
      subject: 'plan',
      document: () => planDocument(result),
      sheet: () => planSheet(result),
    });
    return 0;
  },
});
