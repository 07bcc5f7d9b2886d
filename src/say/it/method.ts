/** How the things of the method are called: what is reached, the ratios, what reps do. */
import type { Outcome } from '../../method/milestones.js';
import type { PathStep } from '../../method/path.js';
import { quotientInfo, type QuotientKey } from '../../method/ratios.js';
import type { Voice } from '../en/index.js';

/** Headings of what is reached. */
const outcomes = {
  targets: 'Sospetti',
  qualified: 'Qualificati',
  booked: 'Fissati',
  held: 'Onorati',
  proposals: 'Proposte',
  wins: 'Clienti',
  orders: 'Ordini',
  lost: 'Persi',
} as const satisfies Record<Outcome, string>;

/** Headings of the ratios. */
const ratios = {
  qualification: 'Qualificazione',
  appointment: 'Appuntamento',
  proposal: 'Proposta',
  closing: 'Concretizzazione',
  booking: 'Presa app.',
  conversion: 'Conversione',
  efficiency: 'Efficienza',
  fulfilment: 'Evasione',
  winRate: 'Successo',
} as const satisfies Record<QuotientKey, string>;

/** The rates, as the literature calls them. */
const rates: Readonly<Record<QuotientKey, string>> = {
  qualification: 'tasso di qualificazione',
  appointment: 'tasso di appuntamenti onorati',
  proposal: 'tasso di proposta',
  closing: 'tasso di concretizzazione',
  booking: 'tasso di presa appuntamenti',
  conversion: 'tasso di conversione',
  efficiency: 'tasso di efficienza',
  fulfilment: 'tasso di evasione',
  winRate: 'tasso di successo',
};

/** The steps of the path, with their articles. */
const steps: Readonly<Record<PathStep, readonly [the: string, inThe: string]>> = {
  qualification: ['la qualificazione', 'nella qualificazione'],
  booking: ['la presa degli appuntamenti', 'nella presa degli appuntamenti'],
  appointment: ['la tenuta degli appuntamenti', 'nella tenuta degli appuntamenti'],
  proposal: ['il passaggio alla proposta', 'nel passaggio alla proposta'],
  closing: ['la concretizzazione', 'nella concretizzazione'],
};

/** Several of what is reached, inside a sentence: `clienti`, `persi`. */
export const outcomeWord = (outcome: Outcome): string => outcomes[outcome].toLowerCase();

/** What is reached, inside a sentence on one prospect. */
const reached: Readonly<Record<Outcome, string>> = {
  targets: 'ingresso nel file',
  qualified: 'qualificazione',
  booked: 'appuntamento fissato',
  held: 'appuntamento onorato',
  proposals: 'proposta commerciale',
  wins: 'acquisizione',
  orders: 'ordine',
  lost: 'perdita',
};

export const reachedWord = (outcome: Outcome): string => reached[outcome];

/** A rate, inside a sentence: `tasso di concretizzazione`. */
export const rateWord = (key: QuotientKey): string => rates[key];

/** A ratio by its name alone, in a legend: `concretizzazione`. */
export const ratioWord = (key: QuotientKey): string =>
  key === 'booking' ? 'presa appuntamenti' : ratios[key].toLowerCase();

/** A step with its article: `la concretizzazione`. */
export const theStep = (step: PathStep): string => steps[step][0];

/** `nella concretizzazione`. */
export const inTheStep = (step: PathStep): string => steps[step][1];

/** Heading of a ratio: `R1 Qualificazione`; `R1` alone where there is little room. */
function ratioTitle(key: QuotientKey, isShort: boolean): string {
  const { short } = quotientInfo[key];
  if (short === null) return ratios[key];
  if (isShort) return short;
  return `${short} ${key === 'closing' ? 'Concretizz.' : ratios[key]}`;
}

export const methodWords = {
  outcomes,
  short: {
    targets: 'Sosp.',
    qualified: 'Qual.',
    booked: 'Fiss.',
    held: 'Onor.',
    proposals: 'Prop.',
    wins: 'Cl.',
    orders: 'Ord.',
    lost: 'Persi',
  },
  ratios,
  ratioTitle,
  touches: {
    calls: { title: 'Chiamate', short: 'Chiam.' },
    emails: { title: 'E-mail', short: 'Mail' },
    social: { title: 'Social', short: 'Soc.' },
    meetings: { title: 'Incontri', short: 'Inc.' },
    demonstrations: { title: 'Dimostr.', short: 'Dim.' },
    proposals: { title: 'Proposte', short: 'Prop.' },
    negotiations: { title: 'Negoziazioni', short: 'Neg.' },
    events: { title: 'Eventi', short: 'Ev.' },
    followUps: { title: 'Ricontatti', short: 'Ric.' },
    other: { title: 'Altro', short: 'Alt.' },
  },
  way: (from, to) => `${outcomes[from]} → ${outcomes[to]}`,
} satisfies Voice['method'];
