/** A head-to-head in plain words, for somebody who manages the two. */
import type { Effort } from '../../method/efforts.js';
import { comparePhrases as say } from '../../say/en/compare.js';
import type { Adjusted } from './adjust.js';
import type { Pair } from './pair.js';
import { effortOf, type Member } from '../common/team.js';

/** A member with the wins of one rep; of several, the average. */
const withWins = ({ rep, people, counts }: Member) => ({
  rep,
  people,
  wins: (counts.wins ?? 0) / Math.max(1, people),
});

/** Who has more wins. */
function effectivenessSentence({ a, b }: Pair): string {
  if (a.counts.wins === null || b.counts.wins === null) return say.winsUnknown();
  const [mine, theirs] = [withWins(a), withWins(b)];
  if (mine.wins === theirs.wins) return say.equallyEffective(mine.wins, b);
  return mine.wins > theirs.wins
    ? say.moreEffective(mine, theirs)
    : say.moreEffective(theirs, mine);
}

/** Who has more wins per effort. */
function efficiencySentence({ a, b, efficiency }: Pair, effort: Effort): string {
  const [mine, theirs] = [efficiency.a.value, efficiency.b.value];
  if (mine === null || theirs === null) {
    const unknown = [...(mine === null ? [a] : []), ...(theirs === null ? [b] : [])];
    return say.efficiencyUnknown(unknown, effort);
  }
  if (mine === theirs) return say.equallyEfficient(mine, effort);
  return mine > theirs
    ? say.moreEfficient(a, mine, theirs, effort)
    : say.moreEfficient(b, theirs, mine, effort);
}

/** Below this much effort together, numbers are small; above, it is the gap that is. */
const manyData = 1000;

/** What luck alone would do, and what it would take to tell. */
function luckSentence({ a, b, efficiency }: Pair, effort: Effort): string {
  const { verdict, luck: range, needed } = efficiency;
  if (range === null || verdict === 'none') return '';
  const wins = a.counts.wins!;
  const all = wins + b.counts.wins!;
  if (all === 0) return say.nobodyWonYet();
  const [low, high] = range;
  const luck = { side: a, effort, low, high, wins, all, needed };
  if (verdict === 'luck') {
    return say.couldBeLuck(luck, effortOf(a, effort)! + effortOf(b, effort)! < manyData);
  }
  return verdict === 'leaning' ? say.leaningMore(luck) : say.reallyMore(luck);
}

/** Parts of a gap below this are not worth words. */
const worthWords = 0.05;

/** Where the gap comes from: what either does better, the three things that are worth the most wins. */
function whereSentence({ a, b, explanation }: Pair): string {
  const { volumeWins, volumeOf, byStep, merged } = explanation;
  const parts = [
    ...[...byStep].map(([step, wins]) => ({ part: { kind: 'step', step } as const, wins })),
    ...merged.map(({ from, to, wins }) => ({ part: { kind: 'stages', from, to } as const, wins })),
    ...(volumeWins === null
      ? []
      : [{ part: { kind: 'volume', milestone: volumeOf! } as const, wins: volumeWins }]),
  ];
  const sides = (
    [
      [a, 1],
      [b, -1],
    ] as const
  ).flatMap(([side, sign]) => {
    const best = parts
      .map(({ part, wins }) => ({ part, wins: wins * sign }))
      .filter(({ wins }) => wins >= worthWords)
      .sort((x, y) => y.wins - x.wins)
      .slice(0, 3);
    return best.length === 0 ? [] : [{ side, parts: best }];
  });
  return sides.length === 0 ? '' : say.advantages(sides);
}

/** What the mix of prospects does to the gap. */
export function adjustedSentence({ rawGap, gap, mix, warning }: Adjusted, column: string): string {
  const both = { column, rawGap, gap, mix };
  if (warning === 'other sign') return say.adjustedTurns(both);
  return warning === 'mostly mix' ? say.adjustedIsMix(both) : say.adjusted(both);
}

/** A head-to-head in plain words. */
export const pairSentence = (pair: Pair, effort: Effort): string =>
  [
    effectivenessSentence(pair),
    efficiencySentence(pair, effort),
    luckSentence(pair, effort),
    whereSentence(pair),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
