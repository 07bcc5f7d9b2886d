import { invalidOption, noSuchGroup, unknownName } from '../../errors/usage.js';
import { nearestOf } from '../../cells/text/nearest.js';
import { metricKeys } from '../../questions/common/order.js';
import { report } from '../../questions/report/report.js';
import { checkThresholds, type Threshold } from '../../questions/common/threshold.js';
import { reportDocument, reportSheet } from '../../questions/report/show/document.js';
import type { Run } from '../command.js';
import type { reportOptions } from '../commands.js';
import { raiseAlarm } from '../alarm.js';
import { measure } from '../measuring.js';
import type { OptionValues } from '../options.js';
import { thresholdsOn } from '../own-values.js';
import { renderResult } from '../rendering.js';
import { deliver } from '../delivery.js';

type Values = OptionValues<(typeof reportOptions)[number]>;

/** What rows are sorted by and checked for must be something rows have. */
function checkTogether(
  { sort }: Values,
  thresholds: readonly Threshold[],
  by: readonly string[],
): void {
  if (sort !== undefined && ![...metricKeys, ...by].includes(sort.key)) {
    const near = nearestOf(sort.key, metricKeys);
    throw unknownName('--sort', 'value or column', sort.key, near, [...by, ...metricKeys]);
  }
  for (const { scope, text } of thresholds) {
    if (scope === null || by.includes(scope.field)) continue;
    const cause = `rows are not grouped by ${scope.field} (--by ${scope.field})`;
    throw invalidOption('--fail-if', text, cause);
  }
}

/** `spanco report`: the funnel per group. */
export const run: Run<(typeof reportOptions)[number]> = async (call) => {
  const { values, terminal } = call;
  const by = values.by.length === 0 ? ['rep'] : values.by;
  const thresholds = thresholdsOn(metricKeys, values.failIf, 'closing<0.2');
  checkTogether(values, thresholds, by);
  const grouping = { by, reps: values.rep, inputs: [] };
  const { measurement, options, rejected } = await measure(call, grouping);
  const result = report(measurement, options, values.sort ?? null);
  const alarm = checkThresholds(thresholds, result.rows, result.total);
  const text = renderResult(call, result, {
    document: () => reportDocument(result, { verbose: values.verbose }),
    sheet: () => reportSheet(result),
  });
  await deliver(call, { text, rejected, warnings: result.warnings });
  await raiseAlarm(terminal, alarm);
  const [absent] = alarm.absent;
  if (absent?.scope) {
    const { field, value } = absent.scope;
    const known = result.rows.map(({ group }) => group[field]!);
    throw noSuchGroup(absent.text, field, value, [...new Set(known)]);
  }
  return 0;
};
