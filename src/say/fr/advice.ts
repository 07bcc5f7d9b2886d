/** What is said to a rep, wherever it is said: where the data put them, and what to work on. */
import type { Voice } from '../en/index.js';
import type { Stands, RepStanding } from '../en/advice.js';
import type { PathStep } from '../../method/path.js';
import type { VerdictWithOpen } from '../../stats/bounded-verdict.js';
import type { CountStanding } from '../../stats/distinct-counts.js';
import { ratioWord } from './method.js';
import { grouped, percent } from './numbers.js';
import { capital, countUpTo } from './plurals.js';
import { deMany, things } from './things.js';

/** What each step asks of a rep, as something to work on. */
const skills: Readonly<Record<PathStep, string>> = {
  qualification: 'le fichier de suspects, la régularité de la prospection et l’accroche',
  booking: 'la demande de rendez-vous dès que le prospect est qualifié',
  appointment: 'l’art de donner envie, en peu de mots, pour que les gens viennent',
  proposal: 'le passage du besoin à une solution chiffrée, dans le budget du client',
  closing: 'la négociation et la force de conviction',
};

const certainty: Readonly<Record<VerdictWithOpen, string>> = {
  real: 'l’écart est réel',
  leaning: 'tendance non prouvée',
  luck: 'le hasard peut suffire',
  none: 'trop peu de données pour le dire',
  unknown: 'l’export ne permet pas de le dire',
};

/** What is said where result and result per effort are told; `alike` is what is not told apart. */
const labels: Readonly<Record<CountStanding, Readonly<Record<CountStanding, string>>>> = {
  above: {
    above: 'efficace, bonne efficience',
    below: 'efficace mais à grands frais',
    alike: 'efficace',
  },
  below: {
    above: 'bonne efficience, volume insuffisant',
    below: 'ni efficacité ni efficience pour l’instant',
    alike: 'moins de ventes que les autres',
  },
  alike: { above: 'bonne efficience', below: 'efficience faible', alike: 'pas d’écart net' },
};

/** Where a rep stands, in a few words. */
const standing = ({ wins, efficiency }: Stands): string =>
  wins === null && efficiency === null
    ? 'indéterminé'
    : labels[wins ?? 'alike'][efficiency ?? 'alike'];

const winsText = ({ wins, openWins }: Pick<RepStanding, 'wins' | 'openWins'>): string =>
  wins === null ? 'nombre de ventes inconnu' : countUpTo(wins, openWins, 'vente');

/** Nothing tells a rep from the others, neither wins nor wins per effort. */
const isAlike = ({ wins, efficiency }: Stands): boolean =>
  (wins ?? 'alike') === 'alike' && (efficiency ?? 'alike') === 'alike';

/** The rep with the wins. */
const record = (each: Omit<RepStanding, 'stands'>): string => `${each.rep} : ${winsText(each)}`;

/** What is said of the place of somebody whom nothing tells from the others. */
const alikeText = ({ wins, efficiency }: Stands): string =>
  wins === null && efficiency === null
    ? 'position par rapport aux autres indéterminée'
    : 'pas d’écart net avec les autres';

/** The rep with the wins and, where the data tell anything or nothing else is said, the standing. */
function lead({ stands, ...each }: RepStanding, isAll: boolean): string {
  const whole = record(each);
  if (!isAlike(stands)) return `${whole}, ${standing(stands)}.`;
  return isAll ? `${whole}, ${alikeText(stands)}.` : `${whole}.`;
}

export const advicePhrases = {
  standing,
  /**
   * What to work on, how far behind, what it would bring, how sure.
   *
   * @param by what is compared: `rep`
   */
  stage: ({ step, count, of, others, gain, gainIn, verdict }, by) => {
    const now =
      of === 0 ? 'aucun historique' : `${percent(count / of)} (${grouped(count)}/${grouped(of)})`;
    const toGain =
      gain < 0.05 ? `moins de ${things(0.1, gainIn)}` : `environ ${things(gain, gainIn)}`;
    // Only somebody can work on anything; of other groups the gap is told.
    const work = by === 'rep' ? `travailler ${skills[step]} ; ` : '';
    return `${capital(ratioWord(step))} : ${work}${now} contre ${percent(others)} chez les autres, ${toGain} à gagner ; ${certainty[verdict]}.`;
  },
  gainUnnamed: (gain, gainIn) =>
    `Environ ${things(gain, gainIn)} à gagner, mais ces comptages ne disent pas à quelle étape.`,
  /** @param effort there is less of than of the others */
  volume: (effort) => `Le levier, c’est le volume : plus ${deMany(effort)}.`,
  alone: (each) => `${record(each)}. Il n’y a personne à qui comparer.`,
  noRecord: (each) => `${record(each)}. Pas encore d’historique d’où tirer un conseil.`,
  othersWithoutRecord: (each) =>
    `${record(each)}. Les autres n’ont pas d’historique à quoi comparer.`,
  /** What the export leaves open of the rep is too much to say anything. */
  unclear: (each) => `${record(each)}. L’export ne permet pas de situer ce résultat.`,
  /** @param advice as it is said of the stage; empty for none */
  rep: (rep, advice) => `${lead(rep, advice === '')}${advice === '' ? '' : ` ${advice}`}`,
} satisfies Voice['advice'];
