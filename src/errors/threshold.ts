import type { CrossedThreshold } from '../say/facts.js';
import { voice } from '../say/voice.js';
import { spoken } from './error.js';

/** The alarm of --fail-if: which group, which value, which threshold, on one line. */
export const thresholdCrossed = (
  crossings: readonly CrossedThreshold[],
  kind: 'threshold' | 'data',
) =>
  spoken(kind, 'threshold-crossed', voice().errors.threshold.thresholdCrossed(crossings), {
    facts: {
      crossings: crossings.map(({ threshold, group, value }) => ({
        group,
        metric: threshold.metric,
        value,
        threshold: threshold.text,
      })),
    },
  });
