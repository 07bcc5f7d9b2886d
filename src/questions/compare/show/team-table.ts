import { outcomes } from '../../../method/milestones.js';
import { UNKNOWN } from '../../../say/numbers.js';
import { column, type Column, data, sheetOf, tableOf } from '../../common/show/column.js';
import {
  countColumn,
  moneyColumn,
  ratioColumn,
  shareColumn,
  textColumn,
} from '../../common/show/columns.js';
import { drawn, left, right, text, type Tone, toned } from '../../common/show/document.js';
import { scaleOf } from '../../common/show/scale.js';
import type { ComparedRep, CompareResult } from '../result.js';
import { intervals } from './pictures.js';
import { voice } from '../../../say/voice.js';

const numbers = () => voice().numbers;
const advicePhrases = () => voice().advice;
const say = () => voice().compareTeam;

/** What gives way first: the standing is said again below, in the sentences. */
const gives = ['standing', 'revenue', 'interval'];

const rankText = ({ rank }: ComparedRep): string =>
  rank === null
    ? UNKNOWN
    : rank.best === rank.worst
      ? `${rank.best}`
      : `${rank.best}–${rank.worst}`;

const intervalText = ({ efficiency: { low, high } }: ComparedRep): string =>
  low === null || high === null ? UNKNOWN : numbers().percentRange(low, high);

/** How a rep stands against the rest, as it looks and like for like. */
function gapColumns(isAdjusted: boolean): Column<ComparedRep>[] {
  const gap = (key: string, title: string, part: 'rawGap' | 'gap') =>
    column<ComparedRep>(
      key,
      isAdjusted && right(title),
      ({ adjusted }) => text(adjusted === null ? UNKNOWN : numbers().points(adjusted[part])),
      ({ adjusted }) => adjusted?.[part] ?? null,
    );
  return [
    gap('raw_gap', say().headings.rawGap, 'rawGap'),
    gap('like_for_like_gap', say().headings.likeForLike, 'gap'),
  ];
}

/** The intervals on one scale, with the level of the team. */
function stripColumn(result: CompareResult): Column<ComparedRep> {
  const { rows, line } = intervals(result);
  const scale = scaleOf(rows, line?.value ?? null);
  const rowOf = new Map(rows.map((row) => [row.name, row]));
  return column('strip', scale !== null && drawn(say().headings.strip), ({ rep }) => {
    const row = rowOf.get(rep);
    return row === undefined || scale === null ? text('') : { kind: 'interval', row, scale };
  });
}

/** What colour goes with where a rep stands. */
function toneOf({ wins, efficiency }: ComparedRep['stands']): Tone | null {
  const both = [wins, efficiency];
  const isGood = both.includes('above');
  const isBad = both.includes('below');
  if (isGood && isBad) return 'risky';
  return isGood ? 'good' : isBad ? 'bad' : null;
}

/** What a comparison says of a rep: result, result per effort, how sure, where that puts them. */
function teamColumns(result: CompareResult): Column<ComparedRep>[] {
  const { reps, options } = result;
  const some = (has: (rep: ComparedRep) => boolean) => reps.some(has);
  const all = reps.flatMap(({ effectiveness }) => effectiveness.revenue);
  const currencies = [...new Set(all.map(({ currency }) => currency))].sort();
  return [
    textColumn('rep', left(voice().groups.heading(options.by[0]!)), ({ rep }) => rep),
    countColumn<ComparedRep>(
      'wins',
      right(voice().method.outcomes.wins),
      ({ effectiveness }) => effectiveness.wins,
      ({ effectiveness }) => effectiveness.wins,
      ({ open }) => open.wins,
    ),
    moneyColumn(
      'revenue',
      currencies.length > 0 && right(voice().table.revenue, { yields: 'revenue' }),
      currencies.map((currency) => ({ currency })),
      ({ effectiveness }) => effectiveness.revenue,
    ),
    shareColumn(
      'goal_share',
      some(({ effectiveness }) => effectiveness.goalShare !== null) && right(voice().table.ofGoal),
      ({ effectiveness }) => effectiveness.goalShare,
    ),
    data('effort', ({ efficiency }) => efficiency.denominator),
    ratioColumn(
      'efficiency',
      right(say().headings.efficiency),
      { counts: true },
      ({ efficiency }) => efficiency,
    ),
    column('interval', right(voice().table.range, { yields: 'interval' }), (rep) =>
      text(intervalText(rep)),
    ),
    stripColumn(result),
    shareColumn(
      'shrunk',
      right(say().headings.toExpect, { short: say().headings.expect }),
      ({ efficiency }) => efficiency.shrunk,
    ),
    column('rank', right(say().headings.rank), (rep) => text(rankText(rep)), {
      rank_best: ({ rank }) => rank?.best ?? null,
      rank_worst: ({ rank }) => rank?.worst ?? null,
    }),
    data('quadrant', ({ quadrant }) => quadrant),
    ...gapColumns(some(({ adjusted }) => adjusted !== null)),
    column(
      'standing',
      left(voice().table.standing, { yields: 'standing', isAside: true }),
      ({ stands }) => toned(advicePhrases().standing(stands), toneOf(stands)),
    ),
    data('stands_wins', ({ stands }) => stands.wins),
    data('stands_efficiency', ({ stands }) => stands.efficiency),
    data('first_advice', ({ coaching }) => coaching[0]?.ratio),
    data('first_gain', ({ coaching }) => coaching[0]?.gain),
    data('first_verdict', ({ coaching }) => coaching[0]?.verdict),
    // By these names --counts reads them again, as it does those of a report: without what is open, ranges would become sure numbers.
    ...outcomes
      .filter((outcome) => outcome !== 'wins')
      .map((outcome) => data<ComparedRep>(outcome, ({ counts }) => counts[outcome])),
    ...outcomes.map((outcome) => data<ComparedRep>(`open_${outcome}`, ({ open }) => open[outcome])),
  ];
}

/** Everybody, one row a rep. */
export const teamTable = (result: CompareResult) =>
  tableOf(teamColumns(result), result.reps, { gives });

/** The same as plain data. */
export const teamSheet = (result: CompareResult) => sheetOf(teamColumns(result), result.reps);
