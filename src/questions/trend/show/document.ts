import type { TrendResult } from '../result.js';
import { answerOf } from '../../common/show/answer.js';
import type { Document } from '../../common/show/document.js';
import { trendPictures } from './pictures.js';
import { trendSummary } from './summary.js';
import { trendTable } from './table.js';
import { conversionTable, stepsTable } from './times.js';
import { messagesOf } from '../../common/accepted.js';

/** What the marks mean, those that stand somewhere. */
function marks({ periods, total, maturity }: TrendResult, sparklines: boolean): string[] {
  const cohorts = [total.conversion, ...total.rows.map(({ conversion }) => conversion)];
  const unsure = cohorts.some((one) => one?.within.some((each) => !each.isFirm && each.atRisk > 0));
  const all: (string | false)[] = [
    total.rows.length > 1 && '± change in points, against the period before',
    sparklines && total.rows.length > 1 && 'bars stand on 0, a gap is unknown',
    periods.some(({ isPartial }) => isPartial) && '* a part of the period',
    periods.some(({ isImmature }) => isImmature === true) && '† an immature cohort',
    maturity.days !== null &&
      total.steps.length > 0 &&
      `days between the stages are of prospects ${maturity.days} days old or more`,
    unsure && '~ fewer than 10 were followed for so long',
  ];
  const said = all.filter((one) => one !== false).join('; ');
  return said === '' ? [] : [`${said[0]!.toUpperCase()}${said.slice(1)}.`];
}

/** The trend as a person reads it: the answer, the course, period by period, how long things take. */
export function trendDocument(
  result: TrendResult,
  asked: {
    readonly verbose: boolean;
    /** Whether there is a place for lines of bars. */
    readonly sparklines: boolean;
  },
): Document {
  const { verbose, sparklines } = asked;
  const { lead, more } = answerOf(result.sentence);
  const notes = messagesOf(result.warnings);
  if (result.periods.length === 0) return { lead, tables: [], body: [], notes };
  return {
    lead,
    pictures: trendPictures(result),
    tables: [
      ...trendSummary(result, sparklines),
      trendTable(result, verbose),
      ...stepsTable(result, verbose),
      ...conversionTable(result, verbose),
    ],
    body: [],
    notes: [...more, ...marks(result, sparklines), ...notes],
  };
}
