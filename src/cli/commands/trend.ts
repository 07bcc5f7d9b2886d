import { tooManyPeriods } from '../../errors/usage.js';
import { followUps } from '../../funnel/follow-up.js';
import { tallyPeriods } from '../../funnel/period-tally.js';
import { stepTimes } from '../../funnel/step-times.js';
import { trendDocument } from '../../questions/trend/show/document.js';
import { trendSheet } from '../../questions/trend/show/table.js';
import { maturityOf } from '../../questions/trend/maturity.js';
import { trend } from '../../questions/trend/trend.js';
import type { Run } from '../command.js';
import type { trendOptions } from '../commands.js';
import { deliver, formatOf } from '../delivery.js';
import { measureExported } from '../measuring-export.js';
import { renderResult } from '../rendering.js';

/** More rows than this no memory holds, and JSON has no string for. */
const mostRows = { json: 100_000, other: 250_000 } as const;

const usualDays = [30, 60, 90, 180];

/** `spanco trend`: the funnel period by period. */
export const run: Run<(typeof trendOptions)[number]> = async (call) => {
  const { values } = call;
  const { every, by } = values;
  const measured = await measureExported('trend', call, {
    by,
    reps: values.rep,
    dated: true,
    inputs: [],
  });
  const { journeys, counting } = measured.source;
  const format = formatOf(values);
  const most = format === 'json' ? mostRows.json : mostRows.other;
  const tally = tallyPeriods(journeys, counting, every, most);
  if (tally === null) throw tooManyPeriods(every, most);
  const maturity = maturityOf(journeys, counting);
  const result = trend({
    measurement: measured.measurement,
    journeys,
    counting,
    options: measured.options,
    every,
    tally,
    maturity,
    times: stepTimes(journeys, counting, maturity.days),
    followed: followUps(journeys, counting, every),
    within: values.within.length === 0 ? usualDays : values.within,
  });
  const text = renderResult(call, result, {
    document: () =>
      trendDocument(result, { verbose: values.verbose, sparklines: format === 'table' }),
    sheet: () => trendSheet(result),
  });
  await deliver(call, { text, rejected: measured.rejected, warnings: result.warnings });
  return 0;
};
