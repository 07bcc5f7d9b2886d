import { effortWords } from '../method/efforts.js';
import { ratioInfo } from '../method/ratios.js';
import { quadrants } from '../reports/compare/efficiency.js';
import type { ComparedPair, ComparedRep, CompareResult } from '../reports/compare/result.js';
import { percent, points, signed, UNKNOWN } from '../reports/numbers.js';
import {
  type Cell,
  type Column,
  count,
  type Document,
  number,
  type TableBlock,
  text,
} from './document.js';
import { moneyText } from './format.js';

const left = (title: string): Column => ({ title, align: 'left' });
const right = (title: string): Column => ({ title, align: 'right' });

const rankText = ({ rank }: ComparedRep): string =>
  rank === null
    ? UNKNOWN
    : rank.best === rank.worst
      ? `${rank.best}`
      : `${rank.best}–${rank.worst}`;

/** Everybody: result, result per effort, how sure, where that puts them. */
function teamTable({ reps, effort }: CompareResult): TableBlock {
  const hasRevenue = reps.some(({ effectiveness }) => effectiveness.revenue.length > 0);
  const hasGoals = reps.some(({ effectiveness }) => effectiveness.goalShare !== null);
  const hasAdjusted = reps.some(({ adjusted }) => adjusted !== null);
  return {
    title: null,
    columns: [
      left('Rep'),
      right('Wins'),
      ...(hasRevenue ? [right('Revenue')] : []),
      ...(hasGoals ? [right('Of goal')] : []),
      right(`Wins / ${effort}`),
      right('95 % interval'),
      right('Steadied'),
      right('Rank'),
      ...(hasAdjusted ? [right('Raw gap'), right('Like for like')] : []),
      left('Standing'),
    ],
    rows: reps.map((rep): Cell[] => {
      const { efficiency, effectiveness, quadrant, adjusted } = rep;
      const { low, high, shrunk } = efficiency;
      return [
        text(rep.rep),
        count(effectiveness.wins),
        ...(hasRevenue ? [text(moneyText(effectiveness.revenue))] : []),
        ...(hasGoals ? [text(percent(effectiveness.goalShare))] : []),
        { kind: 'ratio', ratio: efficiency, counts: 'beside', interval: false, bar: false },
        text(low === null || high === null ? UNKNOWN : `${percent(low)} – ${percent(high)}`),
        text(percent(shrunk)),
        text(rankText(rep)),
        ...(hasAdjusted
          ? [
              text(adjusted === null ? UNKNOWN : points(adjusted.rawGap)),
              text(adjusted === null ? UNKNOWN : points(adjusted.gap)),
            ]
          : []),
        text(quadrant === null ? UNKNOWN : quadrants[quadrant]),
      ];
    }),
    footer: [],
  };
}

const verdictWords = {
  real: 'real',
  leaning: 'leaning, not proven',
  luck: 'could be luck',
  none: UNKNOWN,
} as const;

const stageTitle = (ratio: ComparedPair['stages'][number]['ratio']): string =>
  ratio === 'booking' ? 'Booking' : `${ratioInfo[ratio].short} ${ratioInfo[ratio].title}`;

/** Two, stage by stage: both ratios, the gap, the verdict, the wins it accounts for. */
function pairTable({
  a,
  b,
  stages,
  volumeOf,
  volumeWins,
  merged,
  gapWins,
}: ComparedPair): TableBlock {
  const wins = (value: number | null) => text(value === null ? UNKNOWN : signed(value));
  const blank = text('');
  const isKnown = ({ a: one, b: other }: ComparedPair['stages'][number]) =>
    one.numerator !== null || other.numerator !== null;
  const stageRows = stages
    .filter(isKnown)
    .map((stage): Cell[] => [
      text(stageTitle(stage.ratio)),
      { kind: 'ratio', ratio: stage.a, counts: 'beside', interval: false, bar: false },
      { kind: 'ratio', ratio: stage.b, counts: 'beside', interval: false, bar: false },
      text(stage.gap === null ? UNKNOWN : points(stage.gap)),
      text(
        stage.low === null || stage.high === null
          ? UNKNOWN
          : `${signed(stage.low * 100)} to ${signed(stage.high * 100)}`,
      ),
      text(verdictWords[stage.verdict]),
      wins(stage.wins),
    ]);
  const row = (title: string, value: number | null): Cell[] => [
    text(title),
    blank,
    blank,
    blank,
    blank,
    blank,
    wins(value),
  ];
  return {
    title: null,
    columns: [
      left('Stage'),
      right(a),
      right(b ?? 'Rest of the team'),
      right('Gap'),
      right('95 % interval'),
      left('Verdict'),
      right('Wins of the gap'),
    ],
    rows: [
      ...(volumeOf === null ? [] : [row(`Volume (${volumeOf})`, volumeWins)]),
      ...stageRows,
      ...merged.map(({ from, to, wins: part }) => row(`From ${from} to ${to}`, part)),
    ],
    footer: gapWins === null ? [] : [row('Gap in wins', gapWins)],
  };
}

/** The reps an answer is about: everybody, or the two (one) that were named. */
const concerned = ({ reps, pair }: CompareResult): readonly ComparedRep[] =>
  pair === null ? reps : reps.filter(({ rep }) => rep === pair.a || rep === pair.b);

/** What each should work on, in sentences; with -v every stage, otherwise the first one. */
function coachingLines(result: CompareResult, verbose: boolean): string[] {
  return concerned(result).flatMap(({ rep, sentence, coaching }) =>
    verbose && coaching.length > 1
      ? [sentence, ...coaching.slice(1).map((advice) => `${rep}, next: ${advice.sentence}`)]
      : [sentence],
  );
}

/** The comparison as a manager reads it: the answer first, then the table, then what to do. */
export function compareDocument(result: CompareResult, verbose: boolean): Document {
  const { pair, effort } = result;
  const adjusted = concerned(result).flatMap((rep) => rep.adjusted?.sentence ?? []);
  const team =
    pair === null ? adjusted.map((line, at) => `${concerned(result)[at]!.rep}: ${line}`) : [];
  return {
    lead: [result.sentence, ...(pair?.adjusted ? [pair.adjusted.sentence] : [])],
    tables: [pair === null ? teamTable(result) : pairTable(pair)],
    body: ['What to work on', ...coachingLines(result, verbose)],
    notes: [
      ...(pair === null
        ? [
            `Effective: wins; efficient: wins per ${effortWords[effort]}. "Steadied" moves small records toward the team; "Rank" is the range the data allow.`,
            ...(verbose ? team : team.filter((line) => line.includes('Careful'))),
          ]
        : [
            'Wins of the gap: what each stage contributes to the difference in wins; the parts add up to it.',
          ]),
      ...result.warnings.map(({ message }) => message),
    ],
  };
}

/** The comparison as a sheet of plain numbers, one row a rep. */
export function compareSheet({ reps }: CompareResult): TableBlock {
  const titles = [
    'rep',
    'wins',
    'effort',
    'efficiency',
    'efficiency_low',
    'efficiency_high',
    'shrunk',
    'rank_best',
    'rank_worst',
    'quadrant',
    'goal_share',
    'first_advice',
    'first_gain',
    'first_verdict',
  ];
  return {
    title: null,
    columns: titles.map(left),
    rows: reps.map(({ rep, efficiency, effectiveness, rank, quadrant, coaching }): Cell[] => [
      text(rep),
      number(effectiveness.wins),
      number(efficiency.denominator),
      number(efficiency.value),
      number(efficiency.low),
      number(efficiency.high),
      number(efficiency.shrunk),
      number(rank?.best ?? null),
      number(rank?.worst ?? null),
      text(quadrant ?? ''),
      number(effectiveness.goalShare),
      text(coaching[0]?.ratio ?? ''),
      number(coaching[0]?.gain ?? null),
      text(coaching[0]?.verdict ?? ''),
    ]),
    footer: [],
  };
}
