import type { Milestone } from './milestones.js';
import { quotientInfo, type QuotientKey } from './ratios.js';

/** The five steps from targets to wins: the four ratios with the booking link in its place. */
export const pathSteps = [
  'qualification',
  'booking',
  'appointment',
  'proposal',
  'closing',
] as const satisfies readonly QuotientKey[];

export type PathStep = (typeof pathSteps)[number];

/** The milestone a step starts from, and the one it leads to. */
export function endsOf(step: PathStep): { readonly from: Milestone; readonly to: Milestone } {
  const { numerator, denominator } = quotientInfo[step];
  return { from: denominator[0] as Milestone, to: numerator as Milestone };
}
