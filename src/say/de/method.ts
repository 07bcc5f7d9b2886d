/** How the things of the method are called: what is reached, the ratios, what reps do. */
import type { Outcome } from '../../method/milestones.js';
import { quotientInfo, type QuotientKey } from '../../method/ratios.js';
import type { Voice } from '../en/index.js';

/** Headings of what is reached. */
const outcomes = {
  targets: 'Zielkunden',
  qualified: 'Qualifiziert',
  booked: 'Vereinbart',
  held: 'Wahrgenommen',
  proposals: 'Angebote',
  wins: 'Abschlüsse',
  orders: 'Lieferungen',
  lost: 'Verloren',
} as const satisfies Record<Outcome, string>;

/** Headings of the ratios. */
const ratios = {
  qualification: 'Qualifizierung',
  appointment: 'Termintreue',
  proposal: 'Angebot',
  closing: 'Abschluss',
  booking: 'Terminquote',
  conversion: 'Konversion',
  efficiency: 'Effizienz',
  fulfilment: 'Lieferquote',
  winRate: 'Gewinnquote',
} as const satisfies Record<QuotientKey, string>;

/** Ratios inside a sentence, where a heading alone would be taken for what it counts. */
const ratioWords: Readonly<Record<QuotientKey, string>> = {
  ...ratios,
  qualification: 'Qualifizierungsquote',
  proposal: 'Angebotsquote',
  closing: 'Abschlussquote',
};

/** Several of what is reached, inside a sentence, in the nominative. */
const outcomeWords: Readonly<Record<Outcome, string>> = {
  targets: 'Zielkunden',
  qualified: 'qualifizierte Interessenten',
  booked: 'vereinbarte Termine',
  held: 'wahrgenommene Termine',
  proposals: 'Angebote',
  wins: 'Abschlüsse',
  orders: 'Lieferungen',
  lost: 'verlorene Interessenten',
};

/** The same behind `von`, `mit` and `bei`. */
const ofOutcomes: Readonly<Record<Outcome, string>> = {
  ...outcomeWords,
  qualified: 'qualifizierten Interessenten',
  booked: 'vereinbarten Terminen',
  held: 'wahrgenommenen Terminen',
  proposals: 'Angeboten',
  wins: 'Abschlüssen',
  lost: 'verlorenen Interessenten',
};

/** What is reached, inside a sentence on one prospect: names of milestones, without an article. */
const reachedWords: Readonly<Record<Outcome, string>> = {
  targets: 'Zielkunde',
  qualified: 'Qualifizierung',
  booked: 'Terminvereinbarung',
  held: 'wahrgenommener Termin',
  proposals: 'Angebot',
  wins: 'Abschluss',
  orders: 'Lieferung',
  lost: 'Verlust',
};

/** The ends of a step, which stand two in a row. */
const ends: Readonly<Record<Outcome, string>> = {
  targets: 'Zielkunde',
  qualified: 'Qualifiz.',
  booked: 'Vereinb.',
  held: 'Wahrgen.',
  proposals: 'Angebot',
  wins: 'Abschl.',
  orders: 'Lieferung',
  lost: 'Verlust',
};

export const outcomeWord = (outcome: Outcome): string => outcomeWords[outcome];

export const ofOutcome = (outcome: Outcome): string => ofOutcomes[outcome];

export const reachedWord = (outcome: Outcome): string => reachedWords[outcome];

/** A ratio, inside a sentence: `Abschlussquote`, `Termintreue`; all are feminine. */
export const ratioWord = (key: QuotientKey): string => ratioWords[key];

/** Heading of a ratio: `R1 Qualifizierung`; `R1` or `Terminq.` where there is little room. */
export function ratioTitle(key: QuotientKey, isShort: boolean): string {
  const { short } = quotientInfo[key];
  if (short === null) return isShort && key === 'booking' ? 'Terminq.' : ratios[key];
  return isShort ? short : `${short} ${ratios[key]}`;
}

export const methodWords: Voice['method'] = {
  outcomes,
  short: {
    targets: 'Zielkd.',
    qualified: 'Qual.',
    booked: 'Verein.',
    held: 'Wahrg.',
    proposals: 'Angeb.',
    wins: 'Abschl.',
    orders: 'Lief.',
    lost: 'Verl.',
  },
  ratios,
  ratioTitle,
  touches: {
    calls: { title: 'Anrufe', short: 'Anr.' },
    emails: { title: 'E-Mails', short: 'Mail' },
    social: { title: 'Soziale Netze', short: 'Soz.' },
    meetings: { title: 'Termine', short: 'Term.' },
    demonstrations: { title: 'Vorführungen', short: 'Vorf.' },
    proposals: { title: 'Angebote', short: 'Ang.' },
    negotiations: { title: 'Verhandlungen', short: 'Verh.' },
    events: { title: 'Veranstaltungen', short: 'Ver.' },
    followUps: { title: 'Nachfassen', short: 'Nachf.' },
    other: { title: 'Sonstige', short: 'Sonst.' },
  },
  way: (from, to) => `${ends[from]} → ${ends[to]}`,
};
