/** Every message about two exports side by side. */
import { voice } from '../say/voice.js';
import { spoken } from './error.js';

export const needsTwo = (given: number) =>
  spoken('usage', 'needs-two-exports', voice().errors.diff.needsTwo(given));

export const withoutNames = () =>
  spoken('data', 'diff-without-names', voice().errors.diff.withoutNames());

export const diffNeedsExports = () =>
  spoken('usage', 'diff-needs-exports', voice().errors.diff.diffNeedsExports());
