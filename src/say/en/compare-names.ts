/** Where a rep stands on result and result per effort. */
const quadrants = {
  'effective-efficient': 'effective and efficient',
  'effective-costly': 'effective but costly',
  'efficient-low-volume': 'efficient but too little volume',
  neither: 'neither effective nor efficient yet',
} as const;

export type EfficiencyQuadrant = keyof typeof quadrants;

export const compareNames = {
  quadrants,
  restOfTeam: 'the rest of the team',
} as const;
