import type { TrendWarning } from '../../../warnings/trend.js';
import type { Wording } from '../../../warnings/wording.js';
import { listed } from '../lists.js';
import { countOf } from '../plurals.js';

/** What a reader is told of periods and the time between the stages. */
export const trendNotes: Wording<TrendWarning> = {
  'targets-without-period': () =>
    'Targets of a period are unknown, and with them what is made of them: no column says when prospects entered the file.',
  'periods-partial': ({ periods }) =>
    `Only a part of ${listed(periods, 5)} is counted: the period is cut, was not over yet, or the data end in it.`,
  'cohorts-immature': ({ periods, days, isGiven }) =>
    `Immature, so that they may still convert: ${listed(periods, 5)}; a cohort is mature when all of it entered ${countOf(days, 'day')} ago or more (${isGiven ? 'as --mature says' : 'when the team has 9 in 10 of the wins to be expected; say otherwise with --mature'}).`,
  'maturity-unknown': ({ isCohort, isTimed }) =>
    `Too few wins to tell when prospects are mature: ${[isCohort && 'cohorts are not marked', isTimed && 'the time between the stages is that of prospects of any age, which flatters'].filter((one) => one !== false).join(', and ')}. Say so with --mature <days>.`,
  'steps-untimed': ({ days }) =>
    `The time between the stages is left out: no prospect${days === null ? '' : ` of ${countOf(days, 'day')} or more`} has the days of two stages in a row.`,
  'steps-backwards': ({ count }) =>
    `${countOf(count, 'step')} left out of the time between the stages: the end is dated before the beginning.`,
  'steps-implied': () =>
    'With --stages implied a stage that was not recorded carries the day of the next one: such a step takes 0 days.',
  'wins-not-followed': ({ count }) =>
    `${countOf(count, 'win')} left out of the conversion within so many days: without a day, or dated before the entry.`,
};
