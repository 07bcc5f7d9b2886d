/** What a result can be divided by, to see what it cost. */
export const efforts = ['targets', 'booked', 'held', 'proposals', 'decided', 'activities'] as const;

/** `decided` are deals that were won or lost. */
export type Effort = (typeof efforts)[number];

/**
 * What wins are divided by where nobody asks: appointments held, else the first that the export tells of
 * everybody. Wins among decided deals and wins per target need no stage between.
 */
export const effortOrder: readonly Effort[] = [
  'held',
  'decided',
  'targets',
  'booked',
  'proposals',
  'activities',
];
