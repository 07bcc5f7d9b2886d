import type { WinBackEntry } from './result.js';
import { voice } from '../../say/voice.js';

const say = () => voice().leads;

/**
 * Why a lost prospect stands where it stands, in words. An amount of nothing is one that nobody filled in.
 *
 * @param isQualifiedTold whether the export can say if it was qualified; else it is not said not to have been
 */
export function whyOf(
  entry: Omit<WinBackEntry, 'why' | 'score'>,
  isQualifiedTold: boolean,
): string {
  const { got, amount } = entry;
  return say().lost({
    ...entry,
    got: got === 'targets' && !isQualifiedTold ? null : got,
    amount: amount?.amount === 0 ? null : amount,
  });
}
