/** How the things of the method are called: what is reached, the ratios, what reps do. */
import { type Outcome, outcomes as outcomeCodes } from '../../method/milestones.js';
import { quotientInfo, type QuotientKey } from '../../method/ratios.js';
import type { Voice } from '../en/index.js';
import { many, thingWords } from './things.js';

type MethodWords = Voice['method'];

/** Headings of what is reached. */
const outcomes: MethodWords['outcomes'] = {
  targets: 'Contactos',
  qualified: 'Cualificados',
  booked: 'Citas',
  held: 'Realizadas',
  proposals: 'Propuestas',
  wins: 'Ventas',
  orders: 'Pedidos',
  lost: 'Perdidos',
};

/** Headings of the ratios. */
const ratios: MethodWords['ratios'] = {
  qualification: 'Cualificación',
  appointment: 'Asistencia',
  proposal: 'Propuesta',
  closing: 'Cierre',
  booking: 'Concertación',
  conversion: 'Conversión',
  efficiency: 'Eficiencia',
  fulfilment: 'Entrega',
  winRate: 'Tasa de éxito',
};

/** The one ratio that is masculine. */
const isMasculine = (key: QuotientKey): boolean => key === 'closing';

/** Several of what is reached, inside a sentence: `citas realizadas`, `prospectos perdidos`. */
export const outcomeWord = (outcome: Outcome): string =>
  outcome === 'lost' ? 'prospectos perdidos' : many(outcome);

/** The same of a code that may be one of them; else the code. */
export const outcomeCodeWord = (code: string): string => {
  const known = outcomeCodes.find((outcome) => outcome === code);
  return known === undefined ? code : outcomeWord(known);
};

/** What is reached, inside a sentence on one prospect: `cita realizada`. */
export const reachedWord = (outcome: Outcome): string => {
  if (outcome === 'lost') return 'pérdida';
  return outcome === 'qualified' ? 'cualificación' : thingWords[outcome][0];
};

/** A ratio, inside a sentence: `cierre`, `tasa de éxito`. */
export const ratioWord = (key: QuotientKey): string => ratios[key].toLowerCase();

/** The same with its article: `el cierre`, `la tasa de éxito`. */
export const theRatio = (key: QuotientKey): string =>
  `${isMasculine(key) ? 'el' : 'la'} ${ratioWord(key)}`;

/** The same of a code that may be one of them; else the code. */
export const ratioCodeWord = (code: string): string =>
  Object.hasOwn(ratios, code) ? theRatio(code as QuotientKey) : code;

/** Heading of a ratio: `R1 Cualificación`; `R1` alone where there is little room. */
export const ratioTitle: MethodWords['ratioTitle'] = (key, isShort) => {
  const { short } = quotientInfo[key];
  if (short === null) return isShort && key === 'booking' ? 'Concert.' : ratios[key];
  return isShort ? short : `${short} ${ratios[key]}`;
};

export const methodWords: MethodWords = {
  outcomes,
  short: {
    targets: 'Cont.',
    qualified: 'Cualif.',
    booked: 'Citas',
    held: 'Realiz.',
    proposals: 'Prop.',
    wins: 'Ventas',
    orders: 'Ped.',
    lost: 'Perd.',
  },
  ratios,
  ratioTitle,
  touches: {
    calls: { title: 'Llamadas', short: 'Llam.' },
    emails: { title: 'Correos', short: 'Corr.' },
    social: { title: 'Redes', short: 'Redes' },
    meetings: { title: 'Reuniones', short: 'Reun.' },
    demonstrations: { title: 'Demos', short: 'Demo' },
    proposals: { title: 'Propuestas', short: 'Prop.' },
    negotiations: { title: 'Negociaciones', short: 'Neg.' },
    events: { title: 'Eventos', short: 'Ev.' },
    followUps: { title: 'Seguimientos', short: 'Seg.' },
    other: { title: 'Otras', short: 'Otras' },
  },
  way: (from, to) => `${outcomes[from]} → ${outcomes[to]}`,
};
