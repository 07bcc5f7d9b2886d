import type { Voice } from '../en/index.js';
import type { Side, Luck, GapPart, AdjustedGap } from '../en/compare-pair.js';
import type { VerdictWithOpen } from '../../stats/bounded-verdict.js';
import type { PathStep } from '../../method/path.js';
import { de } from './elision.js';
import { andList } from './lists.js';
import { decimal, grouped, percent, points, roughly } from './numbers.js';
import { capital, countOf } from './plurals.js';
import { compareNames } from './compare-names.js';
import { outcomeWord, theStep } from './method.js';
import { deMany, many } from './things.js';

/** What a better ratio looks like. */
const doing: Readonly<Record<PathStep, string>> = {
  qualification: 'qualifie une plus grande part des suspects',
  booking: 'prend plus de rendez-vous par prospect qualifié',
  appointment: 'fait honorer une plus grande part des rendez-vous pris',
  proposal: 'tire une proposition d’une plus grande part des rendez-vous honorés',
  closing: 'transforme une plus grande part des propositions',
};

const called = ({ rep, people }: Side): string => (people === 1 ? rep : compareNames.restOfTeam);

/** The same behind `à`: `à Anna`, `au reste de l’équipe`. */
const toSide = (side: Side): string =>
  side.people === 1 ? `à ${side.rep}` : 'au reste de l’équipe';

/** The same behind `de`: `d’Anna`, `du reste de l’équipe`. */
const ofSide = (side: Side): string => (side.people === 1 ? de(side.rep) : 'du reste de l’équipe');

const average = ({ people }: Side): string => (people === 1 ? '' : ' par commercial en moyenne');

function partText(part: GapPart): string {
  switch (part.kind) {
    case 'step':
      return doing[part.step];
    case 'stages':
      return `mène une plus grande part des ${many(part.from)} jusqu’aux ${many(part.to)}`;
    case 'volume':
      return `a plus ${deMany(part.milestone)}`;
  }
}

function luckText({ side, low, high, all }: Luck): string {
  const range =
    low === high ? `exactement ${grouped(low)}` : `entre ${grouped(low)} et ${grouped(high)}`;
  const these = all === 1 ? 'de la seule vente' : `de ces ${countOf(all, 'vente')}`;
  return `le hasard seul donnerait ${toSide(side)} ${range} ${these}`;
}

const neededText = ({ needed, effort }: Luck): string =>
  needed === null
    ? ''
    : ` ; il faudrait environ ${roughly(needed)} ${many(effort)} de chaque côté pour trancher`;

const hasText = ({ side, wins }: Luck): string => `et ${called(side)} en a ${grouped(wins)}`;

const adjusted = ({ column, rawGap, gap, mix }: AdjustedGap): string =>
  `Écart brut ${points(rawGap)} ; à « ${column} » égal ${points(gap)} : la composition explique ${points(mix)}.`;

/** How sure a gap is, in a table; a gap without data has no word. */
const verdicts: Readonly<Record<Exclude<VerdictWithOpen, 'none'>, string>> = {
  real: 'réel',
  leaning: 'non prouvé',
  luck: 'hasard possible',
  unknown: 'indéterminé',
};

export const pairPhrases = {
  headings: {
    stage: 'Étape',
    rest: 'Le reste',
    /** The same where the column is left out. */
    restCalled: 'le reste',
    gap: 'Écart',
    verdict: 'Verdict',
    winsOfGap: 'Ventes de l’écart',
    wins: 'Ventes',
  },
  verdicts,
  /** Lines of the table, each with what is left of it where there is little room. */
  lines: {
    whole: { title: 'Efficience', short: 'Tout' },
    gap: { title: 'Écart de ventes', short: 'Écart' },
    volume: (of) => ({ title: `Volume (${outcomeWord(of)})`, short: 'Volume' }),
    merged: (from, to) => ({
      title: `Des ${outcomeWord(from)} aux ${outcomeWord(to)}`,
      short: `→ ${outcomeWord(to)}`,
    }),
  },
  /** What the column of wins means. */
  legend:
    'Ventes de l’écart : ce que chaque étape apporte à la différence de ventes ; la somme des parts fait l’écart.',
  winsUnknown: () =>
    'Efficacité et efficience ne peuvent pas se dire : le nombre de ventes est inconnu.',
  /** Without wins: the stages in which either does better by more than luck would explain. */
  aheadInStages: (sides) => {
    const ahead = sides
      .filter(({ steps }) => steps.length > 0)
      .map(({ side, steps }) => `${called(side)} sur ${andList(steps.map(theStep))}`);
    return ahead.length === 0
      ? 'Aucune étape ne les départage.'
      : `Avance que le hasard n’explique pas : ${ahead.join(' ; ')}.`;
  },
  /** Open answers could turn round who has more. */
  winsUnclear: (a, b) =>
    `Qui a le plus de ventes, l’export ne permet pas de le dire : à ce jour ${called(a)} ${decimal(a.wins)}${average(a)}, ${called(b)} ${decimal(b.wins)}${average(b)}.`,
  moreWins: (more, less) =>
    `Plus de ventes à ce jour, mais le hasard peut suffire : ${called(more)} ${decimal(more.wins)}${average(more)} contre ${decimal(less.wins)}${average(less)}.`,
  equallyEffective: (wins, other) =>
    `Même efficacité : ${countOf(wins, 'vente')}${other.people === 1 ? ' de part et d’autre' : average(other)}.`,
  moreEffective: (more, less) =>
    `${capital(called(more))} est plus efficace : ${countOf(more.wins, 'vente')}${average(more)} contre ${decimal(less.wins)}${average(less)}.`,
  /** @param sides those whose effort is not on record */
  efficiencyUnknown: (sides, effort) =>
    `L’efficience ${andList(sides.map(ofSide))} ne peut pas se dire : le nombre ${deMany(effort)} n’est pas connu.`,
  /** @param sides of whom the export leaves too much open */
  efficiencyUnclear: (sides, effort) =>
    `L’export ne permet pas de dire l’efficience ${andList(sides.map(ofSide))} : trop de réponses sont en suspens sur les ${many(effort)}.`,
  equallyEfficient: (value, effort) =>
    `Même efficience à ce jour : ${percent(value)} des ${many(effort)}.`,
  moreEfficient: (side, more, less, effort) =>
    `${capital(called(side))} a une meilleure efficience, ${percent(more)} contre ${percent(less)} des ${many(effort)}.`,
  higherSoFar: (side, more, less, effort) =>
    `${capital(called(side))} a pour l’instant la meilleure efficience, ${percent(more)} contre ${percent(less)} des ${many(effort)}.`,
  unknown: () =>
    'Qui a la meilleure efficience, l’export ne permet pas de le dire : les réponses en suspens peuvent tout inverser.',
  /** With open answers no range of luck can be given. */
  withOpen: {
    real: 'L’écart d’efficience est réel, quelles que soient les réponses en suspens.',
    leaning: 'Il y a peut-être un écart d’efficience, mais il n’est pas prouvé.',
    luck: 'Le hasard peut suffire à expliquer l’écart d’efficience.',
  } as const,
  nobodyWonYet: () => 'Personne n’a encore vendu : il n’y a rien à départager.',
  /** @param isSmall whether the numbers are small; else it is the gap */
  couldBeLuck: (luck, isSmall) =>
    `Avec ${isSmall ? 'des chiffres aussi petits' : 'un écart aussi petit'}, ${luckText(luck)}${neededText(luck)}.`,
  leaningMore: (luck) =>
    `Il y a peut-être un écart d’efficience, mais il n’est pas prouvé : ${luckText(luck)}, ${hasText(luck)}${neededText(luck)}.`,
  reallyMore: (luck) => `L’écart d’efficience est réel : ${luckText(luck)}, ${hasText(luck)}.`,
  /** Where the gap comes from: what either does better. */
  advantages: (sides, isAny) => {
    const each = sides.map(({ side, parts }) => {
      const words = parts.map(
        ({ part, wins, isProven }) =>
          `${partText(part)} (${countOf(wins, 'vente')}${isProven ? ', écart réel' : ''})`,
      );
      return `${called(side)} ${andList(words)}`;
    });
    const advantages = each.join(' ; ');
    return isAny
      ? `${capital(advantages)}.`
      : `À ce jour, sans qu’aucune étape soit prouvée : ${advantages}.`;
  },
  adjusted,
  adjustedTurns: (gap) => `${adjusted(gap)} Attention : à « ${gap.column} » égal, c’est l’inverse.`,
  adjustedIsMix: (gap) =>
    `${adjusted(gap)} Attention : l’essentiel de l’écart brut vient de la composition.`,
} satisfies Voice['comparePair'];
