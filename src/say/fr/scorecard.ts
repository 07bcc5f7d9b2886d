/** What is said of a scorecard. */
import type { Voice } from '../en/index.js';
import type { Quadrant, Done, Yields, WorkStands } from '../en/scorecard.js';
import { andList } from './lists.js';
import { grouped, decimal, percent } from './numbers.js';
import { capital, countOf, countUpTo } from './plurals.js';
import type { VerdictWithOpen } from '../../stats/bounded-verdict.js';
import type { CountStanding } from '../../stats/distinct-counts.js';

/** Where a rep stands on what is done and what comes of it. */
const quadrants = {
  'busy-strong': 'forte activité, bons résultats',
  'busy-weak': 'forte activité, résultats faibles',
  'quiet-strong': 'faible activité, bons résultats',
  'quiet-weak': 'faible activité, résultats faibles',
} as const;

/** What to say to whom: the busy without results and the quiet with results need opposite advice. */
const advice: Readonly<Record<Quadrant, string>> = {
  'busy-strong': 'À poursuivre, et à montrer aux autres.',
  'busy-weak': 'En faire plus ne suffira pas : regarder à qui l’on s’adresse et ce qu’on dit.',
  'quiet-strong': 'La méthode marche : en faire plus devrait rapporter plus.',
  'quiet-weak': 'L’activité d’abord : sans elle, on ne peut guère juger du reste.',
};

/** Where a rep stands, in a few words; `alike` is what is not told apart. */
const labels: Readonly<Record<CountStanding, Readonly<Record<CountStanding, string>>>> = {
  above: {
    above: quadrants['busy-strong'],
    below: quadrants['busy-weak'],
    alike: 'forte activité',
  },
  below: {
    above: quadrants['quiet-strong'],
    below: quadrants['quiet-weak'],
    alike: 'faible activité',
  },
  alike: { above: 'bons résultats', below: 'résultats faibles', alike: 'pas d’écart net' },
};

const standing = ({ activity, wins }: WorkStands): string =>
  labels[activity ?? 'alike'][wins ?? 'alike'];

/** How sure it is that a rep gets more, or less, out of an activity than the others. */
const howSure: Readonly<Record<VerdictWithOpen, string>> = {
  real: ' L’écart de ventes par activité est réel.',
  leaning: '',
  luck: '',
  none: '',
  unknown: ' Y a-t-il un écart de ventes par activité ? L’export ne permet pas de le dire.',
};

/** Whether that reps differ in wins per activity may be luck. */
const differing: Readonly<Record<VerdictWithOpen, string>> = {
  real: 'Les ventes par activité diffèrent entre commerciaux au-delà du hasard.',
  leaning: 'Les ventes par activité semblent différer entre commerciaux, sans que ce soit prouvé.',
  luck: 'En ventes par activité, le hasard peut suffire à expliquer les écarts entre commerciaux.',
  none: 'Trop peu de données pour dire si les ventes par activité diffèrent entre commerciaux.',
  unknown: 'L’export ne permet pas de dire si les ventes par activité diffèrent entre commerciaux.',
};

const activitiesText = (count: number): string => countOf(count, 'activité');
const winsText = ({ wins, openWins }: Pick<Done, 'wins' | 'openWins'>): string =>
  wins === null ? 'nombre de ventes inconnu' : countUpTo(wins, openWins, 'vente');
const doneText = (rep: string, done: Done): string =>
  `${rep} : ${activitiesText(done.activities)}, ${winsText(done)}`;

function yieldsText({ winsPer100Activities, meetingsPerWin, callsPerMeeting }: Yields): string {
  const each = [
    winsPer100Activities === null
      ? ''
      : `${countOf(winsPer100Activities, 'vente')} pour 100 activités`,
    meetingsPerWin === null ? '' : `${decimal(meetingsPerWin)} rendez-vous par vente`,
    callsPerMeeting === null ? '' : `${countOf(callsPerMeeting, 'appel')} par rendez-vous`,
  ].filter((text) => text !== '');
  return each.length === 0 ? '' : ` : ${andList(each)}`;
}

export const scorecardPhrases = {
  titles: {
    /** @param workingDays of the period; null where it has no ends */
    activity: (workingDays) =>
      workingDays === null
        ? 'Activité'
        : `Activité en ${countOf(workingDays, 'jour ouvré', 'jours ouvrés')}`,
    daily: 'Activité par jour ouvré',
    performance: 'Performance',
    customers: 'Clients et délais',
    together: 'Rendement',
  },
  /** Headings, each with what is left of it where there is little room. */
  headings: {
    all: 'Total',
    daily: { title: 'Par jour', short: '/jour' },
    winsPer100: { title: 'Ventes pour 100 activités', short: 'Ventes/100' },
    meetingsPerWin: { title: 'RDV par vente', short: 'RDV/vente' },
    callsPerMeeting: { title: 'Appels par RDV', short: 'Appels/RDV' },
    conversion: { title: 'Conversion', short: 'Conv.' },
    revenue: { title: 'Chiffre d’affaires', short: 'CA' },
    averageDeal: { title: 'Panier moyen', short: 'Panier' },
    margin: { title: 'Marge préservée', short: 'Marge' },
    csat: (scale) => {
      const on = scale === null ? '' : scale === 'percent' ? ' (%)' : ` (${scale})`;
      return { title: `CSAT${on}`, short: `CSAT${on.replace(' ', '\n')}` };
    },
    satisfied: { title: 'Satisfaits', short: 'Satisf.' },
    repeat: { title: 'Clients fidèles', short: 'Fidèles' },
    followedUp: { title: 'Suivi après vente', short: 'Suivi' },
    halfWon: 'La moitié gagnée\nen jours',
    nineInTenWon: '9 sur 10 gagnées\nen jours',
  },
  /** A margin where there are several currencies; null for money that names none. */
  marginOf: (share, currency) =>
    currency === null ? `${percent(share)} du reste` : `${percent(share)} en ${currency}`,
  legends: {
    standing: () =>
      'Activité forte ou faible, résultats bons ou faibles : plus, ou moins, d’activités et de ventes que les autres, seulement quand les données le montrent.',
    followedUp: (days) =>
      `Suivi après vente : ventes suivies d’un appel, d’un e-mail, d’un message, d’un rendez-vous ou d’une relance, par qui que ce soit, dans ${days === 1 ? 'la journée' : `les ${grouped(days)} jours`}.`,
  },
  /** Above what is said to each rep. */
  told: 'Que dire à qui',
  standing,
  doneUnknown: (rep) => `${rep} : ce qui a été fait n’est pas connu.`,
  nobodys: (rep, done) =>
    `${doneText(rep, done)}. Cela ne revient à aucun commercial et n’est comparé à personne.`,
  alone: (rep, done) => `${doneText(rep, done)}. Il n’y a personne à qui comparer.`,
  notPlaced: (rep, done) => `${doneText(rep, done)}. Impossible de situer ce résultat.`,
  /**
   * @param medians of the team
   * @param advised what every screen says to the rep; empty for nothing
   */
  placed: (rep, done, medians, { stands, quadrant }, advised, verdict) => {
    const words = advised === '' && quadrant !== null ? advice[quadrant] : advised;
    const isAlike =
      (stands.activity ?? 'alike') === 'alike' && (stands.wins ?? 'alike') === 'alike';
    const label = isAlike ? 'pas d’écart net, ni en activité ni en ventes' : standing(stands);
    return `${rep} : ${label}, ${activitiesText(done.activities)}, ${winsText(done)} (médianes ${decimal(medians.activities)} et ${decimal(medians.wins)}).${words === '' ? '' : ` ${words}`}${howSure[verdict]}`;
  },
  nothingKnown: () => 'Ni l’activité ni les ventes ne sont connues.',
  activityUnknown: (done) => `${capital(winsText(done))} ; l’activité est inconnue.`,
  /**
   * @param daily activities a working day; null where that cannot be said
   * @param isIdle whether the period has no working day
   */
  team: (done, daily, isIdle, yields) => {
    const pace = daily === null ? '' : ` (${decimal(daily)} par jour ouvré)`;
    const when = isIdle ? ' sans aucun jour ouvré' : '';
    return `${activitiesText(done.activities)}${pace}${when}, ${winsText(done)}${yieldsText(yields)}.`;
  },
  /** Who needs opposite advice, each with the names of some reps. */
  opposites: (groups) =>
    `${capital(groups.map(([quadrant, names]) => `${quadrants[quadrant]} : ${andList(names)}`).join(' ; '))}.`,
  noOpposites: () => 'Personne n’a une forte activité et des résultats faibles, ni l’inverse.',
  allAlike: () => 'Rien ne permet de départager les commerciaux, ni en activité ni en ventes.',
  differing: (verdict) => differing[verdict],
} satisfies Voice['scorecard'];
