import { touchInfo, touchKeys } from '../../../method/touches.js';
import { scorecardPhrases } from '../../../say/en/scorecard.js';
import type { ScorecardResult } from '../result.js';
import { count, text } from '../../common/show/document.js';
import { decimalCell, fine, type Measure, type Section, type Shown, span } from './measure.js';

/** What was done, by kind. */
export function activitySection({ team, workingDays }: ScorecardResult): Section | null {
  const { activity } = team;
  if (activity === null) return null;
  const kinds = touchKeys.filter((key) => activity.counts[key] > 0);
  return {
    title: workingDays === null ? 'Activity' : `Activity in ${workingDays} working days`,
    measures: [
      { title: 'All', short: 'All', cell: ({ activity }) => count(activity!.all) },
      ...(activity.perWorkingDay === null
        ? []
        : [
            {
              title: 'A day',
              short: '/day',
              cell: ({ activity }: Shown) => decimalCell(activity!.perWorkingDay!.all),
            },
          ]),
      ...kinds.map((key): Measure => ({
        ...touchInfo[key],
        cell: ({ activity }) => count(activity!.counts[key]),
      })),
    ],
  };
}

/** Every kind of touch by working day. */
export function dailySection({ team }: ScorecardResult): Section | null {
  const { activity } = team;
  if (activity === null || activity.perWorkingDay === null) return null;
  return {
    title: 'Activity a working day',
    measures: touchKeys
      .filter((key) => activity.counts[key] > 0)
      .map((key) => ({
        ...touchInfo[key],
        cell: ({ activity }) => fine(activity!.perWorkingDay![key]),
      })),
  };
}

/** What came of how much, and where that puts a rep. */
export function togetherSection({ team, medians }: ScorecardResult): Section | null {
  if (team.together === null) return null;
  return {
    title: 'Together',
    measures: [
      {
        title: 'Wins per 100 activities',
        short: 'Wins/100',
        cell: ({ together }) => decimalCell(together?.winsPer100Activities.value),
      },
      {
        title: '95 % interval',
        short: '95 %',
        cell: ({ together }) =>
          span(together?.winsPer100Activities.low, together?.winsPer100Activities.high),
      },
      {
        title: 'Meetings per win',
        short: 'Meet./win',
        cell: ({ together }) => decimalCell(together?.meetingsPerWin.value),
      },
      {
        title: 'Calls per meeting',
        short: 'Calls/meet.',
        cell: ({ together }) => decimalCell(together?.callsPerMeeting.value),
      },
      ...(medians === null
        ? []
        : [
            {
              title: 'Standing',
              short: 'Standing',
              align: 'left' as const,
              cell: ({ quadrant }: Shown) =>
                text(quadrant ? scorecardPhrases.quadrants[quadrant] : ''),
            },
          ]),
    ],
  };
}
