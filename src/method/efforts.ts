/** What a result can be divided by, to see what it cost. */
export const efforts = ['targets', 'booked', 'held', 'proposals', 'activities'] as const;

export type Effort = (typeof efforts)[number];

/** What is counted, as one and as many. */
type Words = readonly [one: string, many: string];

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
} as const satisfies Record<string, Words>;

export type Thing = keyof typeof thingWords;

/** Where an effort is not known, the nearest one that is: the order they are tried in. */
export const effortOrder: readonly Effort[] = [
  'held',
  'booked',
  'proposals',
  'targets',
  'activities',
];
