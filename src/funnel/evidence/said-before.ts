import { kindBits } from '../../load/completion.js';
import type { Outcome } from '../../method/milestones.js';
import type { Details } from '../details.js';

/** Whether a row of a prospect says an outcome, and what another one says stands. */
export function isSaidBefore({ saidBefore }: Details, prospect: number, outcome: Outcome): boolean {
  const bit = (kindBits as Readonly<Record<string, number>>)[outcome] ?? 0;
  return [...(saidBefore?.values() ?? [])].some((said) => (said[prospect]! & bit) !== 0);
}
