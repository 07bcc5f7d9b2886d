import type { TrendResult } from '../result.js';
import { answerOf } from '../../common/show/answer.js';
import type { Document } from '../../common/show/document.js';
import { trendPictures } from './pictures.js';
import { trendSummary } from './summary.js';
import { trendTable } from './table.js';
import { conversionTable, stepsTable } from './times.js';
import { messagesOf } from '../../common/accepted.js';
import { voice } from '../../../say/voice.js';

/** What the marks mean, those that stand somewhere. */
function marks({ periods, total, maturity }: TrendResult, sparklines: boolean): string[] {
  const cohorts = [total.conversion, ...total.rows.map(({ conversion }) => conversion)];
  const unsure = cohorts.some((one) => one?.within.some((each) => !each.isFirm && each.atRisk > 0));
  const said = voice().trend.marks({
    changes: total.rows.length > 1,
    sparklines: sparklines && total.rows.length > 1,
    isPartial: periods.some(({ isPartial }) => isPartial),
    isImmature: periods.some(({ isImmature }) => isImmature === true),
    days: total.steps.length > 0 ? maturity.days : null,
    unsure,
  });
  return said === null ? [] : [said];
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
