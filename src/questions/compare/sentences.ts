/** A head-to-head in plain words, for somebody who manages the two. */
import type { Effort } from '../../method/efforts.js';
import { boundedVerdict, type VerdictWithOpen } from '../../stats/bounded-verdict.js';
import { nothingOpen } from '../../stats/open-counts.js';
import { ratioBounds } from '../../stats/ratio-bounds.js';
import type { Adjusted } from './adjust.js';
import type { Pair } from './pair.js';
import type { Member } from '../common/team.js';
import { voice } from '../../say/voice.js';

const say = () => voice().comparePair;

/** A member with the wins of one rep; of several, the average. */
const withWins = ({ rep, people, counts }: Member) => ({
  rep,
  people,
  wins: (counts.wins ?? 0) / Math.max(1, people),
});

/** Whether two differ in wins, per rep. */
function winsVerdict(a: Member, b: Member): VerdictWithOpen {
  const winsPerRep = ({ counts, open, people }: Member) =>
    ratioBounds(
      { ...nothingOpen({ count: counts.wins!, of: people }), openEvents: open.wins ?? 0 },
      { isShare: false, kind: 'rate' },
    );
  return boundedVerdict(winsPerRep(a), winsPerRep(b), 'rate').verdict;
}

/** Who does better at which stage, of two whose wins are not known: all that can be said of them. */
function stagesSentence({ a, b, stages, proven }: Pair): string {
  if (stages.every(({ verdict }) => verdict === 'none')) return '';
  const told = stages.filter(({ ratio }) => proven.has(ratio));
  const ahead = told.map((stage) => ({ ...stage, by: stage.gap ?? stage.low ?? 0 }));
  const stepsOf = (sign: number) =>
    ahead.filter(({ by }) => by * sign > 0).map(({ ratio }) => ratio);
  return say().aheadInStages([
    { side: a, steps: stepsOf(1) },
    { side: b, steps: stepsOf(-1) },
  ]);
}

const knowsWins = ({ a, b }: Pair): boolean => a.counts.wins !== null && b.counts.wins !== null;

/** Who has more wins. */
function effectivenessSentence({ a, b }: Pair): string {
  const [mine, theirs] = [withWins(a), withWins(b)];
  const verdict = winsVerdict(a, b);
  if (verdict === 'unknown') return say().winsUnclear(mine, theirs);
  if (mine.wins === theirs.wins) return say().equallyEffective(mine.wins, b);
  const [more, less] = mine.wins > theirs.wins ? [mine, theirs] : [theirs, mine];
  return verdict === 'real' ? say().moreEffective(more, less) : say().moreWins(more, less);
}

/** Who has more wins per effort. */
function efficiencySentence({ a, b, efficiency }: Pair, effort: Effort): string {
  const sides = [
    { side: a, share: efficiency.a },
    { side: b, share: efficiency.b },
  ];
  const unclear = sides.filter(({ share }) => share.value === null && share.high !== null);
  if (unclear.length > 0) {
    return say().efficiencyUnclear(
      unclear.map(({ side }) => side),
      effort,
    );
  }
  const [mine, theirs] = [efficiency.a.value, efficiency.b.value];
  if (mine === null || theirs === null) {
    const unknown = sides.filter(({ share }) => share.value === null);
    return say().efficiencyUnknown(
      unknown.map(({ side }) => side),
      effort,
    );
  }
  if (mine === theirs) return say().equallyEfficient(mine, effort);
  const [side, more, less] = mine > theirs ? [a, mine, theirs] : [b, theirs, mine];
  return efficiency.verdict === 'real'
    ? say().moreEfficient(side, more, less, effort)
    : say().higherSoFar(side, more, less, effort);
}

/** Below this much effort together, numbers are small; above, it is the gap that is. */
const manyData = 1000;

/** What luck alone would do, and what it would take to tell. */
function luckSentence({ a, b, efficiency }: Pair, effort: Effort): string {
  const { verdict, luck: range, needed, a: mine, b: theirs } = efficiency;
  if (verdict === 'none') return '';
  if (verdict === 'unknown') return say().unknown();
  if (mine.value === null || theirs.value === null) return '';
  if (range === null) return say().withOpen[verdict];
  const wins = a.counts.wins!;
  const all = wins + b.counts.wins!;
  if (all === 0) return say().nobodyWonYet();
  const [low, high] = range;
  const luck = { side: a, effort, low, high, wins, all, needed };
  if (verdict === 'luck') {
    return say().couldBeLuck(luck, mine.denominator! + theirs.denominator! < manyData);
  }
  return verdict === 'leaning' ? say().leaningMore(luck) : say().reallyMore(luck);
}

/** Parts of a gap below this are not worth words. */
const worthWords = 0.05;

/** Where the gap comes from: what either does better, the three things that are worth the most wins. */
function whereSentence({ a, b, explanation, proven }: Pair): string {
  const { volumeWins, volumeOf, byStep, merged } = explanation;
  const parts = [
    ...[...byStep].map(([step, wins]) => ({
      part: { kind: 'step', step } as const,
      wins,
      isProven: proven.has(step),
    })),
    ...merged.map(({ from, to, wins }) => ({
      part: { kind: 'stages', from, to } as const,
      wins,
      isProven: false,
    })),
    ...(volumeWins === null
      ? []
      : [
          {
            part: { kind: 'volume', milestone: volumeOf! } as const,
            wins: volumeWins,
            isProven: false,
          },
        ]),
  ];
  const sides = (
    [
      [a, 1],
      [b, -1],
    ] as const
  ).flatMap(([side, sign]) => {
    const best = parts
      .map((part) => ({ ...part, wins: part.wins * sign }))
      .filter(({ wins }) => wins >= worthWords)
      .sort((x, y) => y.wins - x.wins)
      .slice(0, 3);
    return best.length === 0 ? [] : [{ side, parts: best }];
  });
  return sides.length === 0 ? '' : say().advantages(sides, proven.size > 0);
}

/** What the mix of prospects does to the gap. */
export function adjustedSentence({ rawGap, gap, mix, warning }: Adjusted, column: string): string {
  const both = { column, rawGap, gap, mix };
  if (warning === 'other sign') return say().adjustedTurns(both);
  return warning === 'mostly mix' ? say().adjustedIsMix(both) : say().adjusted(both);
}

/** A head-to-head in plain words. */
export const pairSentence = (pair: Pair, effort: Effort): string =>
  (knowsWins(pair)
    ? [
        effectivenessSentence(pair),
        efficiencySentence(pair, effort),
        luckSentence(pair, effort),
        whereSentence(pair),
      ]
    : [say().winsUnknown(), stagesSentence(pair)]
  )
    .filter((sentence) => sentence !== '')
    .join(' ');
