import { type Effort, effortWords } from '../../method/efforts.js';
import type { Milestone } from '../../method/milestones.js';
import type { Verdict } from '../../stats/verdict.js';
import { andList, countOf, percent, points, roughly } from '../numbers.js';
import type { Adjusted } from './adjust.js';
import type { Pair } from './pair.js';
import type { Step } from './path.js';
import { effortOf, type Member } from './team.js';

/** How a member is spoken of at the beginning of a sentence and inside one. */
const called = ({ rep, people }: Member): string => (people === 1 ? rep : 'the rest of the team');

const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

const average = ({ people }: Member): string => (people === 1 ? '' : ' a rep on average');

/** Wins of one rep; of several, the average. */
const winsEach = ({ counts, people }: Member): number => (counts.wins ?? 0) / Math.max(1, people);

/** Who has more wins. */
function effectivenessSentence({ a, b }: Pair): string {
  if (a.counts.wins === null || b.counts.wins === null) return 'The wins are not known.';
  const [mine, theirs] = [winsEach(a), winsEach(b)];
  const each = a.people === 1 && b.people === 1 ? 'each' : 'a rep';
  if (mine === theirs) return `Equally effective: ${countOf(mine, 'win')} ${each}.`;
  const [more, less] = mine > theirs ? [a, b] : [b, a];
  return `${capital(called(more))} is more effective: ${countOf(winsEach(more), 'win')}${average(more)} against ${countOf(winsEach(less), 'win').replace(/ wins?$/, '')}${average(less)}.`;
}

const rate = (member: Member, effort: Effort): number | null => {
  const of = effortOf(member, effort);
  return member.counts.wins === null || of === null || of === 0 ? null : member.counts.wins / of;
};

/** Who has more wins per effort. */
function efficiencySentence({ a, b }: Pair, effort: Effort): string {
  const [mine, theirs] = [rate(a, effort), rate(b, effort)];
  const what = `of the ${effortWords[effort]}`;
  if (mine === null || theirs === null) {
    const nobody = mine === null ? called(a) : called(b);
    return `How efficient ${nobody} is cannot be said: there is no record of ${effortWords[effort]}.`;
  }
  if (mine === theirs) return `Equally efficient: ${percent(mine)} ${what}.`;
  const more = mine > theirs ? a : b;
  return `${capital(called(more))} is more efficient, ${percent(Math.max(mine, theirs))} against ${percent(Math.min(mine, theirs))} ${what}.`;
}

/** What luck alone would do, and what it would take to tell. */
function luckSentence({ a, b, efficiency }: Pair, effort: Effort): string {
  const { verdict, luck, needed } = efficiency;
  if (luck === null || verdict === 'none') return '';
  const wins = a.counts.wins!;
  const all = countOf(wins + b.counts.wins!, 'win');
  const [low, high] = luck;
  const range = low === high ? `${low}` : `anything from ${low} to ${high}`;
  if (wins + b.counts.wins! === 0) return 'Nobody has won yet, so there is nothing to tell apart.';
  const given = `luck alone would give ${called(a)} ${range} of these ${all}`;
  const tell =
    needed === null
      ? ''
      : `; about ${roughly(needed)} ${effortWords[effort]} by each would be needed to tell`;
  if (verdict === 'luck') return `With numbers this small ${given}${tell}.`;
  if (verdict === 'leaning') {
    return `That leans one way but is not proven: ${given}, and ${called(a)} has ${wins}${tell}.`;
  }
  return `The difference in efficiency is real: ${given}, and ${called(a)} has ${wins}.`;
}

/** What a better ratio looks like. */
const doing = {
  qualification: 'qualifies more of the targets',
  booking: 'books more appointments with those qualified',
  appointment: 'gets more appointments honoured',
  proposal: 'turns more meetings into proposals',
  closing: 'closes more proposals',
} as const satisfies Record<Step, string>;

/** What volume is counted in. */
const volume = {
  targets: 'targets',
  qualified: 'qualified prospects',
  booked: 'appointments booked',
  held: 'prospects met',
  proposals: 'proposals',
  wins: 'wins',
  orders: 'orders',
} as const satisfies Record<Milestone, string>;

/** Parts of a gap below this are not worth words. */
const worthWords = 0.05;

/** Where the gap comes from, in words: what either does better, and the wins it is worth. */
function whereSentence({ a, b, explanation }: Pair): string {
  const { volumeWins, byStep, merged } = explanation;
  const parts: { readonly wins: number; readonly words: string }[] = [...byStep].map(
    ([step, wins]) => ({ wins, words: doing[step] }),
  );
  for (const { from, to, wins } of merged) {
    parts.push({ wins, words: `turns more ${volume[from]} into ${volume[to]}` });
  }
  if (volumeWins !== null) {
    parts.push({ wins: volumeWins, words: `has more ${volume[explanation.volumeOf!]}` });
  }
  const side = (sign: number): string => {
    const own = parts
      .filter(({ wins }) => wins * sign >= worthWords)
      .sort((x, y) => (y.wins - x.wins) * sign)
      .slice(0, 3);
    const member = sign > 0 ? a : b;
    return own.length === 0
      ? ''
      : `${called(member)} ${andList(own.map(({ wins, words }) => `${words} (${Math.abs(wins).toFixed(1)} wins)`))}`;
  };
  const sides = [side(1), side(-1)].filter((text) => text !== '');
  return sides.length === 0 ? '' : `${capital(sides.join('; '))}.`;
}

/** What the mix of prospects does to the gap. */
export function adjustedSentence(
  adjusted: Adjusted | null,
  column: string,
  a: Member,
  b: Member,
): string {
  if (adjusted === null) {
    return `${capital(called(a))} and ${called(b)} have no ${column} in common: not comparable like for like.`;
  }
  const { rawGap, gap, mix, warning } = adjusted;
  const first = `Raw gap ${points(rawGap)}; on the same ${column} ${points(gap)}: the mix accounts for ${points(mix)}.`;
  if (warning === 'other sign') {
    return `${first} Careful: within the same ${column} it is the other way round.`;
  }
  return warning === 'mostly mix' ? `${first} Careful: most of the raw gap is the mix.` : first;
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

/** Whether there is anything to see at all, stage by stage. */
function overallSentence(overall: readonly Overall[]): string {
  const of = (verdict: Verdict) =>
    andList(
      overall.filter((one) => one.known && one.verdict === verdict).map(({ ratio }) => ratio),
    );
  const sentences = [
    [of('real'), 'Reps differ by more than luck would explain in'],
    [of('leaning'), 'It leans that way, unproven, in'],
    [of('luck'), 'No difference that luck could not explain in'],
    [of('none'), 'Too little data to tell in'],
  ] as const;
  return sentences
    .filter(([ratios]) => ratios !== '')
    .map(([ratios, words]) => `${words} ${ratios}.`)
    .join(' ');
}

/** A stage, whether its numbers are known, and whether reps differ in it. */
export interface Overall {
  readonly ratio: Step;
  readonly known: boolean;
  readonly verdict: Verdict;
}

/** What there is to say of the one who is best per effort. */
export interface Best {
  readonly rep: string;
  readonly value: number;
  readonly wins: number;
  readonly of: number;
  readonly rank: { readonly best: number; readonly worst: number } | null;
}

/** The team in plain words: who is best per effort, how sure that is, and where reps differ. */
export function teamSentence(
  size: number,
  best: Best | null,
  overall: readonly Overall[],
  effort: Effort,
): string {
  if (size === 0) return 'There are no reps to compare.';
  if (best === null) return `Nobody has a record of ${effortWords[effort]} yet.`;
  const share = `${percent(best.value)} of the ${effortWords[effort]} (${best.wins}/${best.of})`;
  if (size === 1) return `${best.rep} won ${share}. There is nobody to compare with.`;
  const { rank } = best;
  const place =
    rank === null || rank.worst === 1
      ? 'clearly the best'
      : `though the data would allow any place from ${rank.best} to ${rank.worst} of ${size}`;
  const lead = `${best.rep} wins the most per effort, ${share}, ${place}.`;
  return [lead, overallSentence(overall)].filter((text) => text !== '').join(' ');
}
