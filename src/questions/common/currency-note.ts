import type { Reading } from '../../funnel/reading/reading.js';
import type { Warning } from '../../warnings/warnings.js';

/** Columns that may be of the currencies of amounts that name none: one for all files that have it. */
export function undecidedCurrencies({ faults }: Reading): Warning[] {
  const byArgument = new Map<string, { files: string[]; column: string; argument: string }>();
  for (const { file, undecidedCurrencies } of faults) {
    for (const { column, argument } of undecidedCurrencies) {
      const one = byArgument.get(argument) ?? { files: [], column, argument };
      byArgument.set(argument, { ...one, files: [...one.files, file] });
    }
  }
  const columns = [...byArgument.values()];
  return columns.length === 0 ? [] : [{ code: 'currencies-undecided', columns }];
}
