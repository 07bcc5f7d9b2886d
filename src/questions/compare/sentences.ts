/** A head-to-head in plain words, for somebody who manages the two. */
import { type Effort, thingWords } from '../../method/efforts.js';
import { andList, capital, countOf, grouped, percent, points, roughly } from '../../say/numbers.js';
import type { Adjusted } from './adjust.js';
import type { Pair } from './pair.js';
import type { Step } from './path.js';
import { effortOf, type Member } from './team.js';

/** How a member is spoken of inside a sentence. */
const called = ({ rep, people }: Member): string => (people === 1 ? rep : 'the rest of the team');

/** What an effort is called in the plural. */
const many = (effort: Effort): string => thingWords[effort][1];

/** Wins of one rep; of several, the average. */
const winsEach = ({ counts, people }: Member): number => (counts.wins ?? 0) / Math.max(1, people);

/** Who has more wins. */
function effectivenessSentence({ a, b }: Pair): string {
  if (a.counts.wins === null || b.counts.wins === null) return 'The wins are not known.';
  const [mine, theirs] = [winsEach(a), winsEach(b)];
  const average = (member: Member) => (member.people === 1 ? '' : ' a rep on average');
  if (mine === theirs) {
    return `Equally effective: ${countOf(mine, 'win')}${b.people === 1 ? ' each' : average(b)}.`;
  }
  const [more, less] = mine > theirs ? [a, b] : [b, a];
  const fewer = countOf(winsEach(less), 'win').replace(/ wins?$/, '');
  return `${capital(called(more))} is more effective: ${countOf(winsEach(more), 'win')}${average(more)} against ${fewer}${average(less)}.`;
}

/** Who has more wins per effort. */
function efficiencySentence({ a, b, efficiency }: Pair, effort: Effort): string {
  const [mine, theirs] = [efficiency.a.value, efficiency.b.value];
  const what = `of the ${many(effort)}`;
  if (mine === null || theirs === null) {
    const unknown = [mine === null ? called(a) : '', theirs === null ? called(b) : ''];
    const who = andList(unknown.filter((name) => name !== ''));
    return `How efficient ${who} ${mine === theirs ? 'are' : 'is'} cannot be said: there is no record of ${many(effort)}.`;
  }
  if (mine === theirs) return `Equally efficient: ${percent(mine)} ${what}.`;
  const more = mine > theirs ? a : b;
  return `${capital(called(more))} is more efficient, ${percent(Math.max(mine, theirs))} against ${percent(Math.min(mine, theirs))} ${what}.`;
}

/** Below this much effort together, numbers are small; above, it is the gap that is. */
const manyData = 1000;

/** What luck alone would do, and what it would take to tell. */
function luckSentence({ a, b, efficiency }: Pair, effort: Effort): string {
  const { verdict, luck, needed } = efficiency;
  if (luck === null || verdict === 'none') return '';
  const wins = a.counts.wins!;
  const all = wins + b.counts.wins!;
  if (all === 0) return 'Nobody has won yet, so there is nothing to tell apart.';
  const [low, high] = luck;
  const range =
    low === high ? `exactly ${grouped(low)}` : `anything from ${grouped(low)} to ${grouped(high)}`;
  const these = all === 1 ? 'the one win' : `these ${countOf(all, 'win')}`;
  const given = `luck alone would give ${called(a)} ${range} of ${these}`;
  const tell =
    needed === null
      ? ''
      : `; about ${roughly(needed)} ${many(effort)} by each would be needed to tell`;
  if (verdict === 'luck') {
    const small = effortOf(a, effort)! + effortOf(b, effort)! < manyData ? 'numbers' : 'a gap';
    return `With ${small} this small ${given}${tell}.`;
  }
  const has = `and ${called(a)} has ${grouped(wins)}`;
  if (verdict === 'leaning') {
    return `Efficiency leans toward a difference, not proven: ${given}, ${has}${tell}.`;
  }
  return `The difference in efficiency is real: ${given}, ${has}.`;
}

/** What a better ratio looks like. */
const doing = {
  qualification: 'qualifies a larger share of the targets',
  booking: 'books more appointments per qualified prospect',
  appointment: 'gets a larger share of appointments honoured',
  proposal: 'turns a larger share of meetings into proposals',
  closing: 'closes a larger share of proposals',
} as const satisfies Record<Step, string>;

/** Parts of a gap below this are not worth words. */
const worthWords = 0.05;

/** Where the gap comes from, in words: what either does better, and the wins it is worth. */
function whereSentence({ a, b, explanation }: Pair): string {
  const { volumeWins, volumeOf, byStep, merged } = explanation;
  const parts: { readonly wins: number; readonly words: string }[] = [...byStep].map(
    ([step, wins]) => ({ wins, words: doing[step] }),
  );
  for (const { from, to, wins } of merged) {
    const words = `turns a larger share of ${thingWords[from][1]} into ${thingWords[to][1]}`;
    parts.push({ wins, words });
  }
  if (volumeWins !== null) {
    parts.push({ wins: volumeWins, words: `has more ${thingWords[volumeOf!][1]}` });
  }
  const side = (sign: number): string => {
    const own = parts
      .filter(({ wins }) => wins * sign >= worthWords)
      .sort((x, y) => (y.wins - x.wins) * sign)
      .slice(0, 3)
      .map(({ wins, words }) => `${words} (${countOf(Math.abs(wins), 'win')})`);
    return own.length === 0 ? '' : `${called(sign > 0 ? a : b)} ${andList(own)}`;
  };
  const sides = [side(1), side(-1)].filter((text) => text !== '');
  return sides.length === 0 ? '' : `${capital(sides.join('; '))}.`;
}

/** What the mix of prospects does to the gap. */
export function adjustedSentence({ rawGap, gap, mix, warning }: Adjusted, column: string): string {
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
