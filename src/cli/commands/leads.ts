import { command } from '../command.js';
import { namesOf } from '../option.js';
import { leadsQuestions } from '../options/asking.js';
import { measuringOptions } from '../options/counting.js';
import { listingOptions, outputOptions } from '../options/showing.js';

const options = namesOf({
  ...measuringOptions,
  ...leadsQuestions,
  ...listingOptions,
  ...outputOptions,
});

/** `spanco leads`: per source, temperature and qualification, and whom to win back. */
export const leadsCommand = command({
  examples: [
    'spanco leads -p prospects.csv -a activities.csv',
    'spanco leads -p deals.csv --hot 14 --warm 90 --as-of 2026-03-31',
    'spanco leads -p deals.csv --list open --rep Anna',
    'spanco leads -p deals.csv --list win-back --win-back 25 --rep Anna',
    'spanco leads -p deals.csv --list win-back --format csv -o win-back.csv',
  ],
  options,
  argument: null,
  schema: async () => (await import('../../questions/leads/result.js')).leadsSchema,
  async run(call) {
    const { answer, show } = await import('../answering.js');
    const { leadsRequest } = await import('../requests.js');
    const { tableOf } = await import('../rendering.js');
    const { isForPeople } = await import('../delivery.js');
    const { values } = call;
    const { leadsQuestion } = await import('../../questions/leads/question.js');
    const list = tableOf(['groups', 'win-back', 'open'], values.list);
    const { winBack, verbose } = values;
    const answered = await answer(call, leadsQuestion, (headers) =>
      leadsRequest(values, headers, list === 'open', isForPeople(values) ? winBack : null),
    );
    const { result } = answered;
    const { leadsDocument } = await import('../../questions/leads/show/document.js');
    const { leadsSheet } = await import('../../questions/leads/show/group-table.js');
    const { winBackSheet } = await import('../../questions/leads/show/win-back-table.js');
    const { openSheet } = await import('../../questions/leads/show/open-table.js');
    const sheets = { groups: leadsSheet, 'win-back': winBackSheet, open: openSheet } as const;
    await show(call, answered, {
      subject: 'leads',
      document: () => leadsDocument(result, { list, most: winBack, verbose }),
      sheet: () => sheets[list ?? 'groups'](result),
    });
    return 0;
  },
});
