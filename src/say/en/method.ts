/** How the things of the method are called: what is reached, the ratios, what reps do. */
import type { Outcome } from '../../method/milestones.js';
import { quotientInfo, type QuotientKey } from '../../method/ratios.js';
import type { TouchKey } from '../../method/touches.js';

/** Headings of what is reached. */
const outcomes = {
  targets: 'Targets',
  qualified: 'Qualified',
  booked: 'Booked',
  held: 'Held',
  proposals: 'Proposals',
  wins: 'Wins',
  orders: 'Orders',
  lost: 'Lost',
} as const satisfies Record<Outcome, string>;

/** Headings of the ratios. */
const ratios = {
  qualification: 'Qualification',
  appointment: 'Appointment',
  proposal: 'Proposal',
  closing: 'Closing',
  booking: 'Booking',
  conversion: 'Conversion',
  efficiency: 'Efficiency',
  fulfilment: 'Fulfilment',
  winRate: 'Win rate',
} as const satisfies Record<QuotientKey, string>;

/** Headings of what reps do, and where there is little room. */
const touches = {
  calls: { title: 'Calls', short: 'Calls' },
  emails: { title: 'E-mails', short: 'Mail' },
  social: { title: 'Social', short: 'Soc.' },
  meetings: { title: 'Meetings', short: 'Meet.' },
  demonstrations: { title: 'Demos', short: 'Demo' },
  proposals: { title: 'Proposals', short: 'Prop.' },
  negotiations: { title: 'Negotiations', short: 'Neg.' },
  events: { title: 'Events', short: 'Ev.' },
  followUps: { title: 'Follow-ups', short: 'F-up' },
  other: { title: 'Other', short: 'Oth.' },
} as const satisfies Record<TouchKey, { readonly title: string; readonly short: string }>;

/** Several of what is reached, inside a sentence. */
export const outcomeWord = (outcome: Outcome): string =>
  outcome === 'lost' ? 'losses' : outcomes[outcome].toLowerCase();

/** What is reached, inside a sentence on one prospect. */
export const reachedWord = (outcome: Outcome): string => outcomes[outcome].toLowerCase();

/** A ratio, inside a sentence: `closing`, `win rate`. */
export const ratioWord = (key: QuotientKey): string => ratios[key].toLowerCase();

/** Heading of a ratio: `R1 Qualification`; `R1` alone where there is little room. */
export function ratioTitle(key: QuotientKey, isShort: boolean): string {
  const { short } = quotientInfo[key];
  if (short === null) return ratios[key];
  return isShort ? short : `${short} ${ratios[key]}`;
}

export const methodWords = {
  outcomes,
  /** The same over a narrow column. */
  short: {
    targets: 'Targets',
    qualified: 'Qual.',
    booked: 'Booked',
    held: 'Held',
    proposals: 'Prop.',
    wins: 'Wins',
    orders: 'Orders',
    lost: 'Lost',
  } satisfies Record<Outcome, string>,
  ratios,
  ratioTitle,
  touches,
  /** From one milestone to another: a step in a table. */
  way: (from: Outcome, to: Outcome): string => `${outcomes[from]} → ${outcomes[to]}`,
};
