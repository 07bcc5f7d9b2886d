import type { Milestone } from '../../method/milestones.js';
import type { PathStep } from '../../method/path.js';
import type { VerdictWithOpen } from '../../stats/bounded-verdict.js';
import type { Voice } from '../en/index.js';
import { groupNoun } from './groups.js';
import { andList } from './lists.js';
import { inTheStep, outcomeWord } from './method.js';
import { decimal, grouped, percent, points, roughly } from './numbers.js';
import { capital, countOf } from './plurals.js';
import { andSide, called, ofSide, type Side, toSide } from './sides.js';
import { many, ofMany, things } from './things.js';

type Pair = Voice['comparePair'];
type Luck = Parameters<Pair['reallyMore']>[0];
type Advantage = Parameters<Pair['advantages']>[0][number];
type AdjustedGap = Parameters<Pair['adjusted']>[0];

/** What a better ratio looks like. */
const doing: Readonly<Record<PathStep, string>> = {
  qualification: 'qualifica una quota maggiore dei sospetti',
  booking: 'fissa più appuntamenti per prospetto qualificato',
  appointment: 'vede onorata una quota maggiore degli appuntamenti fissati',
  proposal: 'arriva alla proposta in una quota maggiore degli appuntamenti onorati',
  closing: 'concretizza una quota maggiore delle proposte commerciali',
};

const average = ({ people }: Side): string => (people === 1 ? '' : ' in media a venditore');

const inWords = (milestone: Milestone): string =>
  milestone === 'wins' ? 'clienti' : many(milestone);

function partText(part: Advantage['parts'][number]['part']): string {
  switch (part.kind) {
    case 'step':
      return doing[part.step];
    case 'stages':
      return `porta una quota maggiore ${ofMany(part.from)} fino a ${inWords(part.to)}`;
    case 'volume':
      return `ha più ${many(part.milestone)}`;
  }
}

function luckText({ side, low, high, all }: Luck): string {
  const range =
    low === high ? `esattamente ${grouped(low)}` : `da ${grouped(low)} a ${grouped(high)}`;
  return `il puro caso darebbe ${toSide(side)} ${range} su ${things(all, 'wins')}`;
}

const neededText = ({ needed, effort }: Luck): string =>
  needed === null
    ? ''
    : `; per dirlo servirebbero circa ${roughly(needed)} ${many(effort)} per parte`;

const hasText = ({ side, wins }: Luck): string => `${andSide(side)} ne ha ${grouped(wins)}`;

/** `a parità di segmento`, `a parità di Industria`. */
const onTheSame = (column: string): string =>
  `a parità di ${groupNoun(column).one.replace(/^gruppo per /, '')}`;

const adjusted = ({ column, rawGap, gap, mix }: AdjustedGap): string =>
  `Scarto grezzo ${points(rawGap)}; ${onTheSame(column)} ${points(gap)}: il mix pesa per ${points(mix)}.`;

/** How sure a gap is, in a table; a gap without data has no word. */
const verdicts: Readonly<Record<Exclude<VerdictWithOpen, 'none'>, string>> = {
  real: 'reale',
  leaning: 'non provato',
  luck: 'forse un caso',
  unknown: 'non si sa',
};

export const pairPhrases = {
  headings: {
    stage: 'Fase',
    rest: 'Gli altri',
    restCalled: 'gli altri',
    gap: 'Scarto',
    verdict: 'Giudizio',
    winsOfGap: 'Clienti di scarto',
    wins: 'Clienti',
  },
  verdicts,
  lines: {
    whole: { title: 'Efficienza', short: 'Tutto' },
    gap: { title: 'Scarto in clienti', short: 'Scarto' },
    volume: (of) => ({ title: `Volume (${outcomeWord(of)})`, short: 'Volume' }),
    merged: (from, to) => ({
      title: `Da ${outcomeWord(from)} a ${outcomeWord(to)}`,
      short: `→ ${outcomeWord(to)}`,
    }),
  },
  legend:
    'Clienti di scarto: quanto pesa ogni fase sulla differenza di clienti acquisiti; le parti danno il totale.',
  winsUnknown: () =>
    'Chi sia efficace o efficiente non si può dire: i clienti acquisiti non sono noti.',
  aheadInStages: (sides) => {
    const ahead = sides
      .filter(({ steps }) => steps.length > 0)
      .map(({ side, steps }) => `${called(side)} ${andList(steps.map(inTheStep))}`);
    return ahead.length === 0
      ? 'Nessuna fase fa la differenza tra i due.'
      : `Vantaggi che il caso non spiega: ${ahead.join('; ')}.`;
  },
  winsUnclear: (a, b) =>
    `Chi abbia più clienti acquisiti l’esportazione non lo dice: finora ${called(a)} ${decimal(a.wins)}${average(a)}, ${called(b)} ${decimal(b.wins)}${average(b)}.`,
  moreWins: (more, less) =>
    `Finora più clienti acquisiti per ${called(more)}, ${decimal(more.wins)}${average(more)} contro ${decimal(less.wins)}${average(less)}: una differenza che il caso può spiegare.`,
  equallyEffective: (wins, other) =>
    `Pari efficacia: ${things(wins, 'wins')}${other.people === 1 ? ' a testa' : average(other)}.`,
  moreEffective: (more, less) =>
    `${capital(called(more))} è più efficace: ${things(more.wins, 'wins')}${average(more)} contro ${decimal(less.wins)}${average(less)}.`,
  efficiencyUnknown: (sides, effort) =>
    `L’efficienza ${andList(sides.map(ofSide))} non si può valutare: non c’è traccia ${ofMany(effort)}.`,
  efficiencyUnclear: (sides, effort) =>
    `L’efficienza ${andList(sides.map(ofSide))} l’esportazione non la dice: ${ofMany(effort)} lascia troppo in sospeso.`,
  equallyEfficient: (value, effort) =>
    `Stessa efficienza finora: ${percent(value)} ${ofMany(effort)}.`,
  moreEfficient: (side, more, less, effort) =>
    `${capital(called(side))} è più efficiente: ${percent(more)} contro ${percent(less)} ${ofMany(effort)}.`,
  higherSoFar: (side, more, less, effort) =>
    `Finora l’efficienza più alta è quella ${ofSide(side)}: ${percent(more)} contro ${percent(less)} ${ofMany(effort)}.`,
  unknown: () =>
    'Chi sia più efficiente l’esportazione non lo dice: ciò che lascia in sospeso potrebbe capovolgere il risultato.',
  withOpen: {
    real: 'La differenza di efficienza è reale, quali che siano le risposte in sospeso.',
    leaning: 'L’efficienza può essere diversa, ma non è provato.',
    luck: 'La differenza di efficienza può essere un caso.',
  },
  nobodyWonYet: () => 'Nessun cliente acquisito finora: non c’è nulla da confrontare.',
  couldBeLuck: (luck, isSmall) =>
    `Con ${isSmall ? 'numeri così piccoli' : 'uno scarto così piccolo'} ${luckText(luck)}${neededText(luck)}.`,
  leaningMore: (luck) =>
    `L’efficienza può essere diversa, ma non è provato: ${luckText(luck)}, ${hasText(luck)}${neededText(luck)}.`,
  reallyMore: (luck) => `La differenza di efficienza è reale: ${luckText(luck)}, ${hasText(luck)}.`,
  advantages: (sides, isAny) => {
    const each = sides.map(({ side, parts }) => {
      const words = parts.map(
        ({ part, wins, isProven }) =>
          `${partText(part)} (${countOf(wins, 'cliente', 'clienti')}${isProven ? ', scarto reale' : ''})`,
      );
      return `${called(side)} ${andList(words)}`;
    });
    const advantages = each.join('; ');
    return isAny
      ? `${capital(advantages)}.`
      : `Finora, senza che nessuna fase sia provata: ${advantages}.`;
  },
  adjusted,
  adjustedTurns: (gap) =>
    `${adjusted(gap)} Attenzione: ${onTheSame(gap.column)} il risultato si capovolge.`,
  adjustedIsMix: (gap) =>
    `${adjusted(gap)} Attenzione: lo scarto grezzo viene soprattutto dal mix.`,
} satisfies Voice['comparePair'];
