import { voice, type Voice } from '../say/voice.js';
import { spoken } from './error.js';

/** A crossed threshold, as far as its message goes. */
export type CrossedThreshold = Parameters<
  Voice['errors']['threshold']['thresholdCrossed']
>[0][number];

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
