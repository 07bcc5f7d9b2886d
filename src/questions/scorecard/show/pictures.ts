import type { IntervalsPicture, Picture, Standing } from '../../common/show/picture.js';
import { goalPictures } from '../../goals/pictures.js';
import type { ScorecardResult, ScorecardRow } from '../result.js';
import { voice } from '../../../say/voice.js';

const say = () => voice().pictures;

/** More rows than this are for the table. */
const mostRows = 40;

/** How wins per activity of a rep stand to those of the team: only where the difference is real. */
function standingOf({ together, difference }: ScorecardRow, team: number | null): Standing {
  const value = together?.winsPer100Activities.value ?? null;
  const isTold = difference.verdict === 'real' && value !== null && team !== null;
  const side = !isTold ? 'even' : value > team ? 'better' : 'worse';
  return { side, verdict: value === null ? 'unknown' : difference.verdict };
}

/** Wins per activity of everybody; nothing where there are no activities. */
function perActivities({ rows, team }: ScorecardResult): IntervalsPicture[] {
  const level = team.together?.winsPer100Activities.value ?? null;
  const known = rows.flatMap((row) => {
    const rate = row.together?.winsPer100Activities;
    return rate === undefined || rate.value === null ? [] : [{ row, rate, value: rate.value }];
  });
  if (known.length < 2) return [];
  const standing = (row: ScorecardRow) => standingOf(row, level);
  const named = (side: Standing['side']) =>
    known.filter(({ row }) => standing(row).side === side).map(({ row }) => row.rep);
  // Of 100 activities as results have them, of one as pictures do.
  const each = (rate: number | null) => (rate === null ? null : rate / 100);
  return [
    {
      kind: 'intervals',
      title: say().perActivities(named('better'), named('worse')),
      reading: say().readPerActivities(),
      table: null,
      isShare: false,
      rows: known
        .toSorted((a, b) => b.value - a.value)
        .slice(0, mostRows)
        .map(({ row, rate }) => ({
          name: row.rep,
          ...{ value: each(rate.value), low: each(rate.low), high: each(rate.high) },
          ...{ open: null, luck: null, count: rate.numerator, of: rate.denominator },
          standing: standing(row),
        })),
      line: level === null ? null : { name: say().team(), value: level / 100 },
    },
  ];
}

/** What came of how much, and the goals as they grow. */
export const scorecardPictures = (result: ScorecardResult): Picture[] => [
  ...perActivities(result),
  ...goalPictures(result.goals),
];
