/** How the things of the method are called: what is reached, the ratios, what reps do. */
import type { Voice } from '../en/index.js';
import type { Outcome } from '../../method/milestones.js';
import type { PathStep } from '../../method/path.js';
import { quotientInfo, type QuotientKey } from '../../method/ratios.js';
import type { TouchKey } from '../../method/touches.js';

/** Headings of what is reached. */
const outcomes = {
  targets: 'Suspects',
  qualified: 'Qualifiés',
  booked: 'RDV pris',
  held: 'RDV honorés',
  proposals: 'Propositions',
  wins: 'Ventes',
  orders: 'Commandes',
  lost: 'Perdus',
} as const satisfies Record<Outcome, string>;

/** Headings of the ratios. */
const ratios = {
  qualification: 'Qualification',
  appointment: 'Présence',
  proposal: 'Proposition',
  closing: 'Transformation',
  booking: 'Prise de RDV',
  conversion: 'Conversion',
  efficiency: 'Efficience',
  fulfilment: 'Livraison',
  winRate: 'Réussite',
} as const satisfies Record<QuotientKey, string>;

/** Headings of what reps do, and where there is little room. */
const touches = {
  calls: { title: 'Appels', short: 'Appels' },
  emails: { title: 'E-mails', short: 'Mail' },
  social: { title: 'Réseaux', short: 'Rés.' },
  meetings: { title: 'RDV', short: 'RDV' },
  demonstrations: { title: 'Démos', short: 'Démo' },
  proposals: { title: 'Propositions', short: 'Prop.' },
  negotiations: { title: 'Négociations', short: 'Négo.' },
  events: { title: 'Événements', short: 'Évén.' },
  followUps: { title: 'Relances', short: 'Rel.' },
  other: { title: 'Autres', short: 'Autr.' },
} as const satisfies Record<TouchKey, { readonly title: string; readonly short: string }>;

const several: Readonly<Record<Outcome, string>> = {
  targets: 'suspects',
  qualified: 'prospects qualifiés',
  booked: 'rendez-vous pris',
  held: 'rendez-vous honorés',
  proposals: 'propositions',
  wins: 'ventes',
  orders: 'commandes',
  lost: 'pertes',
};

const single: Readonly<Record<Outcome, string>> = {
  targets: 'l’entrée au fichier',
  qualified: 'la qualification',
  booked: 'le rendez-vous pris',
  held: 'le rendez-vous honoré',
  proposals: 'la proposition',
  wins: 'la vente',
  orders: 'la commande',
  lost: 'la perte',
};

const articled: Readonly<Record<QuotientKey, string>> = {
  qualification: 'la qualification',
  appointment: 'la présence aux rendez-vous',
  proposal: 'la proposition',
  closing: 'la transformation',
  booking: 'la prise de rendez-vous',
  conversion: 'la conversion',
  efficiency: 'l’efficience',
  fulfilment: 'la livraison',
  winRate: 'le taux de réussite',
};

/** Several of what is reached, inside a sentence: `rendez-vous honorés`. */
export const outcomeWord = (outcome: Outcome): string => several[outcome];

/** What is reached, inside a sentence on one prospect, with its article: `le rendez-vous honoré`. */
export const reachedWord = (outcome: Outcome): string => single[outcome];

/** A ratio without its article: `transformation`, `taux de réussite`. */
export const ratioWord = (key: QuotientKey): string => articled[key].replace(/^(?:l[ae] |l’)/, '');

/** On a ratio, as something to work on: `sur la transformation`. All steps of the path are feminine. */
export const theStep = (step: PathStep): string => articled[step];

/** Heading of a ratio: `R1 Qualification`; `R1` alone where there is little room. */
export function ratioTitle(key: QuotientKey, isShort: boolean): string {
  const { short } = quotientInfo[key];
  if (short === null) return isShort && key === 'booking' ? 'Prise RDV' : ratios[key];
  return isShort ? short : `${short} ${ratios[key]}`;
}

export const methodWords = {
  outcomes,
  /** The same over a narrow column. */
  short: {
    targets: 'Susp.',
    qualified: 'Qual.',
    booked: 'RDV p.',
    held: 'RDV h.',
    proposals: 'Prop.',
    wins: 'Ventes',
    orders: 'Cdes',
    lost: 'Perdus',
  } satisfies Record<Outcome, string>,
  ratios,
  ratioTitle,
  touches,
  /** From one milestone to another: a step in a table. */
  way: (from, to) => `${outcomes[from]} → ${outcomes[to]}`,
} satisfies Voice['method'];
