/** Milestones a plan can start from. */
export const starts = ['targets', 'qualified', 'booked', 'held', 'proposals'] as const;

export type PlanStart = (typeof starts)[number];
