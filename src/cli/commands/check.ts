import { check } from '../../reports/check.js';
import { checkDocument } from '../../render/check-document.js';
import type { Run } from '../command.js';
import type { checkOptions } from '../commands.js';
import { readInputs } from '../inputs.js';
import { deliver, guardOutputs } from '../results.js';
import { renderResult } from '../rendering.js';

/** `spanco check`: the ledger of an export. */
export const run: Run<(typeof checkOptions)[number]> = async (call) => {
  const { values } = call;
  guardOutputs(values, [...values.prospects, ...values.activities], call.world);
  const { data } = await readInputs(call, []);
  const result = check(data);
  const text = renderResult(call, result, {
    document: () => checkDocument(result),
    sheet: () => checkDocument(result).tables[0]!,
  });
  await deliver(call, text, data.rejects.rows);
  return 0;
};
