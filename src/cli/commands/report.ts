import { thresholdCrossed } from '../../errors/threshold.js';
import { invalidOption, noSuchGroup, unknownName } from '../../errors/usage.js';
import { nearestOf } from '../../map/nearest.js';
import { metricKeys } from '../../reports/order.js';
import { report } from '../../reports/report.js';
import { checkThresholds } from '../../reports/threshold.js';
import { reportDocument } from '../../render/report-document.js';
import { reportSheet } from '../../render/report-sheet.js';
import { wordWarning } from '../../warnings.js';
import type { Run } from '../command.js';
import type { reportOptions } from '../commands.js';
import { measure } from '../measuring.js';
import type { OptionValues } from '../options.js';
import { renderResult } from '../rendering.js';
import { deliver } from '../delivery.js';

type Values = OptionValues<(typeof reportOptions)[number]>;

/** What rows are sorted by and checked for must be something rows have. */
function checkTogether({ sort, by, failIf }: Values): void {
  if (sort !== undefined && ![...metricKeys, ...by].includes(sort.key)) {
    const near = nearestOf(sort.key, metricKeys);
    throw unknownName('--sort', 'value or column', sort.key, near, [...by, ...metricKeys]);
  }
  for (const { scope, text } of failIf) {
    if (scope === null || by.includes(scope.field)) continue;
    const cause = `rows are not grouped by ${scope.field} (--by ${scope.field})`;
    throw invalidOption('--fail-if', text, cause);
  }
}

/** `spanco report`: the funnel per group. */
export const run: Run<(typeof reportOptions)[number]> = async (call) => {
  const { values, terminal } = call;
  checkTogether(values);
  const grouping = { by: values.by, reps: values.rep, inputs: [] };
  const { measurement, options, rejected } = await measure(call, grouping);
  const result = report(measurement, options, values.sort ?? null);
  const alarm = checkThresholds(values.failIf, result.rows, result.total);
  const text = renderResult(call, result, {
    document: (width) => reportDocument(result, { width, verbose: values.verbose }),
    sheet: () => reportSheet(result),
  });
  await deliver(call, { text, rejected, warnings: result.warnings });
  // An alarm that could not be checked is heard even under --quiet.
  for (const condition of alarm.unknown) {
    await terminal.say(`spanco: ${wordWarning({ code: 'threshold-unknown', condition })}`);
  }
  if (alarm.crossings.length > 0) throw thresholdCrossed(alarm.crossings);
  const [absent] = alarm.absent;
  if (absent?.scope) {
    const { field, value } = absent.scope;
    const known = result.rows.map(({ group }) => group[field]!);
    throw noSuchGroup(absent.text, field, value, [...new Set(known)]);
  }
  return 0;
};
