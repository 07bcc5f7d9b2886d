import type { Effort } from '../../method/efforts.js';
import type { Milestone } from '../../method/milestones.js';
import { type CountedAs, countOf } from '../plurals.js';

type Thing = Milestone | Effort;

/** How the milestones, and activities, are spoken of when they are counted: `106 prospects met`. */
export const thingWords = {
  targets: ['target', 'targets'],
  qualified: ['qualified prospect', 'qualified prospects'],
  booked: ['appointment booked', 'appointments booked'],
  held: ['prospect met', 'prospects met'],
  proposals: ['proposal', 'proposals'],
  wins: ['win', 'wins'],
  orders: ['order', 'orders'],
  activities: ['activity', 'activities'],
} as const satisfies Record<Thing, CountedAs>;

/** So many of something: `1 prospect met`, `106 prospects met`. */
export const things = (count: number, thing: Thing): string =>
  countOf(count, thingWords[thing][0], thingWords[thing][1]);

/** Several of something: `prospects met`. */
export const many = (thing: Thing): string => thingWords[thing][1];
