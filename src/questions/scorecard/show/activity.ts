import { touchKeys } from '../../../method/touches.js';
import { column, data } from '../../common/show/column.js';
import { countColumn, numberColumn } from '../../common/show/columns.js';
import { left, range, right, shortened, text } from '../../common/show/document.js';
import { partValues } from '../../common/show/fields.js';
import { UNKNOWN } from '../../../say/numbers.js';
import type { ScorecardResult, ScorecardRow } from '../result.js';
import { rateParts, type Section, type Shown } from './section.js';
import { voice } from '../../../say/voice.js';

const say = () => voice().scorecard;

const standingText = (stands: ScorecardRow['stands']): string =>
  stands.activity === null ? UNKNOWN : say().standing(stands);

/** What was done, by kind. */
export function activitySection({ team: { activity }, workingDays }: ScorecardResult): Section {
  const isTimed = activity !== null && activity.perWorkingDay !== null;
  return {
    title: say().titles.activity(workingDays),
    columns: [
      ...touchKeys.map((key) => {
        const { title, short } = voice().method.touches[key];
        const isDone = activity !== null && activity.counts[key] > 0;
        return countColumn<Shown>(
          key,
          isDone && right(title, { short, yields: key }),
          (row) => row.activity?.counts[key] ?? null,
        );
      }),
      countColumn(
        'activities',
        activity !== null && right(say().headings.all),
        (row) => row.activity?.all ?? null,
      ),
      numberColumn(
        'activities_per_day',
        isTimed && shortened(say().headings.daily),
        (row) => row.activity?.perWorkingDay?.all,
      ),
      data('left_out_system', (row) => row.activity?.leftOut.system),
      data('left_out_not_done', (row) => row.activity?.leftOut.notDone),
    ],
    order: ['activities', 'activities_per_day', ...touchKeys],
  };
}

/** Every kind of touch by working day, for people alone. */
export function dailySection({ team: { activity } }: ScorecardResult): Section {
  const done =
    activity === null || activity.perWorkingDay === null
      ? []
      : touchKeys.filter((key) => activity.counts[key] > 0);
  return {
    title: say().titles.daily,
    columns: done.map((key) => {
      const { title, short } = voice().method.touches[key];
      return numberColumn(
        `${key}_per_day`,
        right(title, { short }),
        (row) => row.activity?.perWorkingDay?.[key],
        { decimals: 2, plain: {} },
      );
    }),
  };
}

/** What came of how much, and where that puts a rep. */
export function togetherSection({ team, medians }: ScorecardResult): Section {
  const isKnown = team.together !== null;
  const wins = ({ together }: Shown) => together?.winsPer100Activities;
  return {
    title: say().titles.together,
    columns: [
      numberColumn(
        'wins_per_100',
        isKnown && shortened(say().headings.winsPer100),
        (row) => wins(row)?.value,
        { plain: partValues('wins_per_100', wins, rateParts) },
      ),
      column(
        'wins_per_100_range',
        isKnown && right(voice().table.interval, { short: voice().table.shortInterval }),
        (row) => range(wins(row)),
      ),
      numberColumn(
        'meetings_per_win',
        isKnown && shortened(say().headings.meetingsPerWin),
        ({ together }) => together?.meetingsPerWin.value,
      ),
      numberColumn(
        'calls_per_meeting',
        isKnown && shortened(say().headings.callsPerMeeting),
        ({ together }) => together?.callsPerMeeting.value,
      ),
      column(
        'quadrant',
        isKnown && medians !== null && left(voice().table.standing, { yields: 'standing' }),
        ({ stands }) => text(stands === undefined ? '' : standingText(stands)),
        ({ quadrant }) => quadrant ?? '',
      ),
    ],
  };
}
