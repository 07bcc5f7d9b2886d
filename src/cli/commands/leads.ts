import { hotBeyondWarm } from '../../errors/leads.js';
import { makeLeadWords } from '../../cells/words/lead-words.js';
import { leadsDocument } from '../../questions/leads/show/document.js';
import { leadsSheet } from '../../questions/leads/show/group-table.js';
import { winBackSheet } from '../../questions/leads/show/win-back-table.js';
import { leads, leadsFields } from '../../questions/leads/leads.js';
import type { Run } from '../command.js';
import type { leadsOptions } from '../commands.js';
import { deliver } from '../delivery.js';
import { measureExported } from '../measuring-export.js';
import { tableOf } from '../own-values.js';
import { renderResult } from '../rendering.js';

/** `spanco leads`: per source, temperature and qualification, and whom to win back. */
export const run: Run<(typeof leadsOptions)[number]> = async (call) => {
  const { values } = call;
  const { hot, warm, verbose } = values;
  const list = tableOf(['groups', 'win-back'], values.list);
  if (hot > warm) throw hotBeyondWarm(hot, warm);
  const measured = await measureExported('leads', call, {
    by: [],
    reps: values.rep,
    optional: leadsFields,
    inputs: [],
  });
  const result = leads({
    ...measured.source,
    measurement: measured.measurement,
    options: measured.options,
    days: { hot, warm },
    words: makeLeadWords(measured.mapping.words),
  });
  const shown = { list, most: values.winBack, verbose };
  const text = renderResult(call, result, {
    document: () => leadsDocument(result, shown),
    sheet: () => (list === 'win-back' ? winBackSheet(result) : leadsSheet(result)),
  });
  await deliver(call, { text, rejected: measured.rejected, warnings: result.warnings });
  return 0;
};
