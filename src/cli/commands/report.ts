import { thresholdCrossed } from '../../errors/threshold.js';
import { invalidOption, unknownName } from '../../errors/usage.js';
import { buildJourneys } from '../../funnel/journeys.js';
import { isoDay } from '../../map/calendar.js';
import { nearestOf } from '../../map/nearest.js';
import { checkThresholds } from '../../reports/threshold.js';
import { report } from '../../reports/report.js';
import { metricKeys } from '../../reports/order.js';
import { reportDocument, reportSheet } from '../../render/report-document.js';
import { wordWarning } from '../../warnings.js';
import type { Run } from '../command.js';
import type { reportOptions } from '../commands.js';
import { readInputs } from '../inputs.js';
import type { OptionValues } from '../options.js';
import { renderResult } from '../rendering.js';
import { deliver, guardOutputs } from '../results.js';
import { findRep } from '../reps.js';
import { whereFilter } from '../filters.js';

type Values = OptionValues<(typeof reportOptions)[number]>;

/** Options that only make sense together, or with a period that is one. */
function checkTogether({ since, until, sort, by, failIf }: Values): void {
  if (since !== undefined && until !== undefined && since > until) {
    throw invalidOption('--since', isoDay(since), `it is after --until ${isoDay(until)}`);
  }
  if (sort !== undefined && ![...metricKeys, ...by].includes(sort.key)) {
    throw unknownName('--sort', 'value or column', sort.key, nearestOf(sort.key, metricKeys), [
      ...by,
      ...metricKeys,
    ]);
  }
  for (const { scope, text } of failIf) {
    if (scope !== null && !by.includes(scope.field)) {
      throw invalidOption(
        '--fail-if',
        text,
        `rows are not grouped by ${scope.field} (--by ${scope.field})`,
      );
    }
  }
}

/** `spanco report`: the funnel per group. */
export const run: Run<(typeof reportOptions)[number]> = async (call) => {
  const { values, world, terminal } = call;
  checkTogether(values);
  guardOutputs(values, [...values.prospects, ...values.activities], world);
  const conditions = values.where;
  const { data } = await readInputs(call, [...values.by, ...conditions.map(({ name }) => name)]);
  const journeys = buildJourneys(data, { stages: values.stages, credit: values.credit });
  const today = Math.floor((world.now?.() ?? new Date()).getTime() / 86_400_000);
  const period = {
    since: values.since ?? null,
    until: values.until ?? null,
    basis: values.basis,
    mature: values.mature ?? null,
    asOf: values.asOf ?? today,
  };
  const reps = values.rep.length === 0 ? null : values.rep.map((name) => findRep(name, data.reps));
  const result = report({
    data,
    journeys,
    counting: {
      ...period,
      by: values.by,
      unit: values.unit,
      reps: reps && new Set(reps.map(({ code }) => code)),
      where: whereFilter(journeys, conditions),
    },
    options: {
      by: values.by,
      unit: values.unit,
      stages: values.stages,
      credit: values.credit,
      basis: values.basis,
      since: period.since === null ? null : isoDay(period.since),
      until: period.until === null ? null : isoDay(period.until),
      asOf: isoDay(period.asOf),
      tz: values.tz,
      matureDays: period.mature,
      rep: reps?.map(({ name }) => name) ?? [],
      where: conditions.map(({ text }) => text),
    },
    sort: values.sort ?? null,
  });
  const alarm = checkThresholds(values.failIf, result.rows, result.total);
  const text = renderResult(call, result, {
    document: (width) => reportDocument(result, { width, verbose: values.verbose }),
    sheet: () => reportSheet(result),
  });
  await deliver(call, text, data.rejects.rows);
  if (!values.quiet) {
    for (const condition of alarm.unknown) {
      await terminal.say(wordWarning({ code: 'threshold-unknown', condition }));
    }
  }
  if (alarm.crossings.length > 0) throw thresholdCrossed(alarm.crossings);
  return 0;
};
