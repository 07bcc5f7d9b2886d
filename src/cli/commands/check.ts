import { check } from '../../reports/check.js';
import { checkDocument } from '../../render/check-document.js';
import type { Run } from '../command.js';
import type { checkOptions } from '../commands.js';
import { readMapping } from '../configuration.js';
import { guardFiles, readInputs } from '../inputs.js';
import { deliver } from '../delivery.js';
import { renderResult } from '../rendering.js';

/** `spanco check`: the ledger of an export. */
export const run: Run<(typeof checkOptions)[number]> = async (call) => {
  guardFiles(call.values, [], call.world);
  const data = await readInputs(call, await readMapping(call, []), true);
  const result = check(data);
  const text = renderResult(call, result, {
    document: () => checkDocument(result),
    sheet: () => checkDocument(result).tables[0]!,
  });
  await deliver(call, { text, rejected: data.rejects.rows, warnings: result.warnings });
  return 0;
};
