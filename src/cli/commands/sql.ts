import { command } from '../command.js';
import { namesOf } from '../option.js';
import { comparingOptions, queryingOptions, reportingOptions } from '../options/asking.js';
import { countingOptions } from '../options/counting.js';
import { readingOptions } from '../options/reading.js';

const { rep, where, since, until, period, basis, mature, asOf, stages, credit } = countingOptions;

const options = [
  ...namesOf({
    ...queryingOptions,
    config: readingOptions.config,
    by: reportingOptions.by,
    ...{ rep, where, since, until, period, basis, mature, asOf, stages, credit },
    adjust: comparingOptions.adjust,
    tz: readingOptions.tz,
  }),
  'output',
  'lang',
] as const;

/** `spanco sql`: the query that groups prospects where they are kept. */
export const sqlCommand = command({
  examples: [
    'spanco sql --dialect postgres --since 2026-01-01 --until 2026-03-31 --by segment > q.sql',
    'psql --csv -f q.sql | spanco compare --since 2026-01-01 --until 2026-03-31 --by segment -',
    'spanco sql --dialect duckdb --first-days -o first-days.sql',
  ],
  options,
  argument: null,
  async run(call) {
    const { queryText } = await import('../querying.js');
    const { writeText } = await import('../delivery.js');
    await writeText(call, await queryText(call));
    return 0;
  },
});
