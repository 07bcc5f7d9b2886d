import { check } from '../../questions/check/check.js';
import { checkDocument, ledgerSheet } from '../../questions/check/show.js';
import type { Run } from '../command.js';
import type { checkOptions } from '../commands.js';
import { nothingMore, readSetup } from '../configuration.js';
import { guardFiles, readInputs } from '../inputs.js';
import { deliver } from '../delivery.js';
import { renderResult } from '../rendering.js';

/** `spanco check`: the ledger of an export. */
export const run: Run<(typeof checkOptions)[number]> = async (call) => {
  const setup = await readSetup(call, { attributes: [], optional: nothingMore });
  guardFiles(
    call.values,
    setup.inputs.map(({ file }) => file),
    call.world,
  );
  const data = await readInputs(call, setup, { lenient: true });
  const result = check(data);
  const text = renderResult(call, result, {
    document: () => checkDocument(result),
    sheet: () => ledgerSheet(result),
  });
  await deliver(call, { text, rejected: data.rejects.rows, warnings: result.warnings });
  return 0;
};
