/** What a result can be divided by, to see what it cost. */
export const efforts = ['targets', 'booked', 'held', 'proposals', 'activities'] as const;

export type Effort = (typeof efforts)[number];

/** Where an effort is not known, the nearest one that is: the order they are tried in. */
export const effortOrder: readonly Effort[] = [
  'held',
  'booked',
  'proposals',
  'targets',
  'activities',
];
