import { command } from '../command.js';
import { namesOf } from '../option.js';
import { listingProspects } from '../options/asking.js';
import { measuringOptions } from '../options/counting.js';
import { outputOptions } from '../options/showing.js';

const options = namesOf({
  ...measuringOptions,
  ...listingProspects,
  ...outputOptions,
});

/** `spanco deals`: the prospects behind any number. */
export const dealsCommand = command({
  examples: [
    'spanco deals -p deals.csv --stuck',
    'spanco deals -p prospects.csv -a activities.csv --dropped-after held --rep Anna',
    'spanco deals -p deals.csv --at proposals --since 2026-01-01 --until 2026-03-31 -o proposals.csv',
    'spanco deals -p deals.csv --untold held',
  ],
  options,
  argument: null,
  schema: async () => (await import('../../questions/deals/result.js')).dealsSchema,
  async run(call) {
    const { answer, show } = await import('../answering.js');
    const { dealsRequest } = await import('../requests.js');
    const { isForPeople } = await import('../delivery.js');
    const { values } = call;
    const { dealsQuestion } = await import('../../questions/deals/question.js');
    const most = isForPeople(values) ? values.most : null;
    const answered = await answer(call, dealsQuestion, (headers) =>
      dealsRequest(values, headers, most),
    );
    const { result } = answered;
    const { dealsDocument, dealsSheet } = await import('../../questions/deals/show.js');
    await show(call, answered, {
      subject: 'deals',
      document: () => dealsDocument(result, values.most),
      sheet: () => dealsSheet(result),
    });
    return 0;
  },
});
