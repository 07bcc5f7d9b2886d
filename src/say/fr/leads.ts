/** What is said of leads. */
import type { Voice } from '../en/index.js';
import type { LostProspect } from '../en/leads.js';
import type { Milestone } from '../../method/milestones.js';
import { sumText } from './money.js';
import { decimal, grouped, percent } from './numbers.js';
import { agreeing, countOf } from './plurals.js';

const lostHow = {
  timing: 'perdu sur le calendrier',
  noBudget: 'perdu faute de budget',
  noDecision: 'perdu sans décision',
  competitor: 'perdu au profit d’un concurrent',
  price: 'perdu sur le prix',
  offer: 'perdu sur l’offre',
  noAnswer: 'perdu sans réponse',
  notAFit: 'perdu car hors cible',
  notInterested: 'perdu faute d’intérêt',
  gone: 'perdu car disparu',
} as const;

const cameTo: Readonly<Record<Milestone, string>> = {
  targets: 'entrée au fichier',
  qualified: 'qualification',
  booked: 'rendez-vous pris',
  held: 'rendez-vous honoré',
  proposals: 'proposition faite',
  wins: 'vente',
  orders: 'commande',
};

const afterWhat: Readonly<Record<Milestone, string>> = {
  targets: 'avant qualification',
  qualified: 'après qualification',
  booked: 'après prise de rendez-vous',
  held: 'après un rendez-vous honoré',
  proposals: 'après une proposition',
  wins: 'après une vente',
  orders: 'après une commande',
};

function lostText({ reasonKind, reason }: LostProspect): string {
  if (reasonKind !== null) return lostHow[reasonKind];
  return reason === null ? 'perdu sans raison indiquée' : `perdu (« ${reason} »)`;
}

/** How long nobody waited longer than; on the day itself nobody waits a day. */
const wait = (days: number): string =>
  days < 1 ? 'moins d’un jour' : `au plus ${countOf(days, 'jour')}`;

export const leadsPhrases = {
  /** Kinds of leads, as groups of them are called. */
  kinds: {
    source: {
      referral: 'Recommandation',
      existingCustomer: 'Client existant',
      website: 'Site web',
      liveChat: 'Chat en ligne',
      inboundContent: 'Contenu web',
      emailCampaign: 'Campagne e-mail',
      socialNetwork: 'Réseau social',
      tradeFair: 'Salon',
      event: 'Webinaire ou événement',
      networking: 'Réseau personnel',
      advertising: 'Publicité',
      boughtList: 'Fichier acheté',
      coldCall: 'Appel à froid',
      lostOpportunity: 'Affaire perdue',
    },
    temperature: { hot: 'Chaud', warm: 'Tiède', cold: 'Froid' },
    qualification: { suspect: 'Suspect', mql: 'MQL', sql: 'SQL' },
  },
  headings: {
    source: 'Source',
    temperature: 'Température',
    qualification: 'Qualification',
    leads: 'Pistes',
    halfHeard: 'La moitié\nen jours',
    nineInTenHeard: '9 sur 10\nen jours',
    neverHeard: 'Jamais\ncontactés',
    openLead: 'Piste en cours',
    lastTouch: 'Dernier contact',
    toWinBack: 'À reconquérir',
    points: 'Points',
    /** The points for each thing that speaks for another try. */
    parts: { reason: 'Raison', amount: 'Montant', got: 'Étape', age: 'Âge' },
  },
  /** What the columns of the groups mean. @param hasContacts whether there are columns of first contacts */
  legend: (hasContacts) =>
    hasContacts
      ? 'Les parts se rapportent aux suspects ; conversion = ventes / suspects, avec son intervalle à 95 %. En jours : le délai du premier contact, pour la moitié et pour 9 sur 10 des contactés ; jamais : un jour ou plus sans contact.'
      : 'Les parts se rapportent aux suspects ; conversion = ventes / suspects, avec son intervalle à 95 %.',
  /** What the points of lost prospects are. @param most of all of them */
  points: (most) =>
    `Points, ${grouped(most)} au plus, de 0 à 3 chacun : la raison, le montant face à la médiane de sa devise, l’étape atteinte et les jours écoulés (60 à 540 : l’idéal). Ils ordonnent la liste ; ce n’est pas une probabilité.`,
  moreToWinBack: (rest, all) =>
    `Et ${grouped(rest)} de plus à reconquérir : liste avec --win-back ${all}, ou complète avec --list win-back --format csv.`,
  lostAhead: (count) =>
    `Pas à reconquérir : ${countOf(count, 'prospect perdu', 'prospects perdus')} seulement après --as-of.`,
  /** Why an open lead stands where it stands. */
  promise: ({ got, days, source, won, decided, lastTouch }) => {
    const like = source === null ? '' : `, source ${source}`;
    const record =
      won === null || decided === null
        ? 'trop peu d’affaires semblables clôturées pour chiffrer une chance'
        : `${countOf(decided, 'affaire clôturée', 'affaires clôturées')} arrivées aussi loin${like}, dont ${grouped(won)} ${agreeing(won, 'gagnée', 'gagnées')}`;
    const when = days === null ? '' : ` il y a ${countOf(days, 'jour')}`;
    const touch =
      lastTouch === null ? '' : ` ; dernier contact il y a ${countOf(lastTouch, 'jour')}`;
    return `${cameTo[got]}${when} ; ${record}${touch}`;
  },
  howRanked: () =>
    'Chance : part des ventes dans les affaires clôturées arrivées aussi loin depuis la même source, lissée par l’ensemble des sources ; elle ne dit rien de la piste elle-même.',
  unranked: (count) =>
    `${countOf(count, 'piste')} en fin de liste sans classement : moins de dix affaires arrivées aussi loin sont clôturées.`,
  moreOpen: (rest, all) =>
    `Et ${grouped(rest)} de plus : liste avec --win-back ${all}, ou complète avec --list open --format csv.`,
  /** How many are open, and which promises the most. */
  openLeads: (leads) => {
    const [first] = leads;
    const called = first?.name ?? first?.id ?? 'une piste sans nom';
    const all = countOf(leads.length, 'piste en cours', 'pistes en cours');
    return first === undefined || first.chance === null
      ? `${all} ; trop peu d’affaires clôturées pour les classer.`
      : `${all}, la plus prometteuse : ${called} (${percent(first.chance)}), ${first.why}.`;
  },
  noOpen: () => 'Aucune piste en cours, ou rien ne le dit.',
  noWins: () => 'Aucune source n’a encore apporté de vente.',
  share: ({ wins, targets, share }) =>
    `${countOf(wins, 'vente')} pour ${countOf(targets, 'suspect')} (${percent(share)})`,
  /** @param share as {@link leadsPhrases.share} says it */
  onlySource: (name, share) => `${name} : ${share} ; il n’y a pas d’autre source à quoi comparer.`,
  /** Wins of a period are of anybody's targets. */
  untested: (name, share) =>
    `Une période ne dit pas quelle source convertit le mieux : ses ventes ne viennent pas forcément de ses suspects ; meilleur chiffre à ce jour : ${name}, ${share}.`,
  noContact: () => 'Aucun premier contact n’est daté.',
  waited: (median, ninetiethPercentile) =>
    `La moitié des contactés a attendu ${wait(median)}, 9 sur 10 ${wait(ninetiethPercentile)}.`,
  neverContacted: (never, all) =>
    `Jamais contactés : ${grouped(never)} sur ${grouped(all)} (${percent(never / all)}).`,
  nobodyToWinBack: () => 'Personne à reconquérir.',
  /** @param why as {@link leadsPhrases.lost} says it */
  toWinBack: (count, name, why) =>
    `À reconquérir : ${countOf(count, 'prospect perdu', 'prospects perdus')}, en premier ${name === null ? '' : `${name}, `}${why}.`,
  /** `perdu faute de budget il y a 200 jours, après une proposition, 12 000 EUR (2,4 × la médiane)` */
  lost: (prospect) => {
    const { daysSince, got, amount, ofMedian } = prospect;
    const when =
      daysSince === null ? 'à une date inconnue' : `il y a ${countOf(daysSince, 'jour')}`;
    const times = ofMedian === null ? '' : ` (${decimal(ofMedian)} × la médiane)`;
    const sum = amount === null ? '' : `, ${sumText(amount)}${times}`;
    const after = got === null ? '' : `, ${afterWhat[got]}`;
    return `${lostText(prospect)} ${when}${after}${sum}`;
  },
} satisfies Voice['leads'];
