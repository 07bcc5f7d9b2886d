/** What is counted of it. */
import { credits } from '../../funnel/journeys.js';
import { bases } from '../../funnel/period.js';
import { stagePolicies } from '../../funnel/policy.js';
import { units } from '../../funnel/tally-options.js';
import { list, name, oneOf, type OptionTable, parsed, wholeNumber } from '../option.js';
import { parseDay, parsePeriod } from '../values.js';
import { countsOptions, exportOptions, readingOptions } from './reading.js';
import { voice } from '../../say/voice.js';

/** Which rows are counted, and as what. */
export const countingOptions = {
  rep: {
    flags: '--rep <name>',
    repeat: true,
    schema: (z) => list(z, name(z)),
  },
  where: {
    flags: '--where <condition>',
    repeat: true,
    schema: (z) =>
      list(z, z.string().check(z.regex(/^.+?[=~<>]/s, voice().valueFaults.noCondition()))),
  },
  since: {
    flags: '--since <day>',
    schema: (z) => z.optional(parsed(parseDay)(z)),
  },
  until: {
    flags: '--until <day>',
    schema: (z) => z.optional(parsed(parseDay)(z)),
  },
  period: {
    flags: '--period <name>',
    excludes: ['since', 'until'],
    schema: (z) => z.optional(parsed(parsePeriod)(z)),
  },
  basis: {
    flags: '--basis <basis>',
    schema: oneOf(bases, 'activity'),
  },
  mature: {
    flags: '--mature <days>',
    schema: (z) => z.optional(wholeNumber(1, 36_500)(z)),
  },
  asOf: {
    flags: '--as-of <day>',
    schema: (z) => z.optional(parsed(parseDay)(z)),
  },
  unit: {
    flags: '--unit <unit>',
    schema: oneOf(units, 'prospects'),
  },
  stages: {
    flags: '--stages <policy>',
    schema: oneOf(stagePolicies, 'recorded'),
  },
  credit: {
    flags: '--credit <credit>',
    schema: oneOf(credits, 'owner'),
  },
} as const satisfies OptionTable;

/** When the answer is an alarm. */
export const watchingOptions = {
  failIf: {
    flags: '--fail-if <condition>',
    repeat: true,
    schema: (z) => list(z, z.string()),
  },
} as const satisfies OptionTable;

/** What is read and what is counted of it; `--counts` takes the place of the files. */
export const measuringOptions = {
  ...exportOptions,
  ...countsOptions,
  ...readingOptions,
  ...countingOptions,
  ...watchingOptions,
};
