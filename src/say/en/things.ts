import type { Effort } from '../../method/efforts.js';
import type { Milestone } from '../../method/milestones.js';
import { type CountedAs, countOf } from './plurals.js';

/** How what is counted is spoken of: milestones, activities, and single kinds of them. */
export const thingWords = {
  targets: ['target', 'targets'],
  qualified: ['qualified prospect', 'qualified prospects'],
  booked: ['appointment booked', 'appointments booked'],
  held: ['appointment held', 'appointments held'],
  proposals: ['proposal', 'proposals'],
  wins: ['win', 'wins'],
  orders: ['order', 'orders'],
  decided: ['decided deal', 'decided deals'],
  activities: ['activity', 'activities'],
  calls: ['call', 'calls'],
  emails: ['e-mail', 'e-mails'],
  messages: ['message', 'messages'],
  qualifications: ['qualification call', 'qualification calls'],
  meetings: ['meeting', 'meetings'],
  demonstrations: ['demonstration', 'demonstrations'],
  negotiations: ['negotiation', 'negotiations'],
  followUps: ['follow-up', 'follow-ups'],
  events: ['event', 'events'],
  service: ['service request', 'service requests'],
} as const satisfies Record<Milestone | Effort, CountedAs> & Record<string, CountedAs>;

export type Thing = keyof typeof thingWords;

/** So many of something: `1 appointment held`, `106 appointments held`. */
export const things = (count: number, thing: Thing): string =>
  countOf(count, thingWords[thing][0], thingWords[thing][1]);

/** Several of something: `appointments held`. */
export const many = (thing: Thing): string => thingWords[thing][1];

/** A chance as one would say it: `about 29 of 100 cases`. */
export function chanceText(probability: number): string {
  const hundredths = Math.round(probability * 100);
  if (hundredths === 0 && probability > 0) return 'fewer than 1 of 100 cases';
  return hundredths === 100 && probability < 1
    ? 'more than 99 of 100 cases'
    : `about ${hundredths} of 100 cases`;
}
