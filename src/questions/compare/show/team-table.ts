import { percent, points, UNKNOWN } from '../../../say/numbers.js';
import { column, type Column, data, sheetOf, tableOf } from '../../common/show/column.js';
import {
  countColumn,
  moneyColumn,
  ratioColumn,
  shareColumn,
  textColumn,
} from '../../common/show/columns.js';
import { left, right, text } from '../../common/show/document.js';
import { advicePhrases } from '../../../say/en/advice.js';
import type { ComparedRep, CompareResult } from '../result.js';

/** What gives way first: the standing is said again below, in the sentences. */
const gives = ['revenue', 'standing', 'interval'];

const rankText = ({ rank }: ComparedRep): string =>
  rank === null
    ? UNKNOWN
    : rank.best === rank.worst
      ? `${rank.best}`
      : `${rank.best}–${rank.worst}`;

const intervalText = ({ efficiency: { low, high } }: ComparedRep): string =>
  low === null || high === null ? UNKNOWN : `${percent(low)} – ${percent(high)}`;

/** How a rep stands against the rest, as it looks and like for like. */
function gapColumns(isAdjusted: boolean): Column<ComparedRep>[] {
  const gap = (key: string, title: string, part: 'rawGap' | 'gap') =>
    column<ComparedRep>(
      key,
      isAdjusted && right(title),
      ({ adjusted }) => text(adjusted === null ? UNKNOWN : points(adjusted[part])),
      ({ adjusted }) => adjusted?.[part] ?? null,
    );
  return [gap('raw_gap', 'Raw gap', 'rawGap'), gap('like_for_like_gap', 'Like for like', 'gap')];
}

/** What a comparison says of a rep: result, result per effort, how sure, where that puts them. */
function teamColumns({ reps, effort }: CompareResult): Column<ComparedRep>[] {
  const some = (has: (rep: ComparedRep) => boolean) => reps.some(has);
  const all = reps.flatMap(({ effectiveness }) => effectiveness.revenue);
  const currencies = [...new Set(all.map(({ currency }) => currency))].sort();
  return [
    textColumn('rep', left('Rep'), ({ rep }) => rep),
    countColumn<ComparedRep>(
      'wins',
      right('Wins'),
      ({ effectiveness }) => effectiveness.wins,
      ({ effectiveness }) => effectiveness.wins,
      ({ open }) => open.wins,
    ),
    moneyColumn(
      'revenue',
      currencies.length > 0 && right('Revenue', { yields: 'revenue' }),
      currencies.map((currency) => ({ currency })),
      ({ effectiveness }) => effectiveness.revenue,
    ),
    shareColumn(
      'goal_share',
      some(({ effectiveness }) => effectiveness.goalShare !== null) && right('Of goal'),
      ({ effectiveness }) => effectiveness.goalShare,
    ),
    data('effort', ({ efficiency }) => efficiency.denominator),
    ratioColumn(
      'efficiency',
      right(`Wins / ${effort}`),
      { counts: true },
      ({ efficiency }) => efficiency,
    ),
    column('interval', right('95 % interval', { yields: 'interval' }), (rep) =>
      text(intervalText(rep)),
    ),
    shareColumn('shrunk', right('Steadied'), ({ efficiency }) => efficiency.shrunk),
    column('rank', right('Rank'), (rep) => text(rankText(rep)), {
      rank_best: ({ rank }) => rank?.best ?? null,
      rank_worst: ({ rank }) => rank?.worst ?? null,
    }),
    data('quadrant', ({ quadrant }) => quadrant),
    ...gapColumns(some(({ adjusted }) => adjusted !== null)),
    column('standing', left('Standing', { yields: 'standing' }), ({ stands }) =>
      text(advicePhrases.standing(stands)),
    ),
    data('stands_wins', ({ stands }) => stands.wins),
    data('stands_efficiency', ({ stands }) => stands.efficiency),
    data('first_advice', ({ coaching }) => coaching[0]?.ratio),
    data('first_gain', ({ coaching }) => coaching[0]?.gain),
    data('first_verdict', ({ coaching }) => coaching[0]?.verdict),
  ];
}

/** Everybody, one row a rep. */
export const teamTable = (result: CompareResult) =>
  tableOf(teamColumns(result), result.reps, { gives });

/** The same as plain data. */
export const teamSheet = (result: CompareResult) => sheetOf(teamColumns(result), result.reps);
