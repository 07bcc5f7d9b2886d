import { SpancoError } from './error.js';

/** A crossed threshold, as far as its message goes. */
export interface CrossedThreshold {
  readonly threshold: { readonly text: string; readonly metric: string };
  readonly group: string;
  readonly value: number;
}

/** The alarm of --fail-if: which group, which value, which threshold, on one line. */
export const thresholdCrossed = (crossings: readonly CrossedThreshold[]) =>
  new SpancoError(
    'threshold',
    'threshold-crossed',
    `Threshold crossed: ${crossings
      .map(({ threshold, group, value }) => {
        const digits = Number(value.toFixed(4));
        return `${group}: ${threshold.metric} is ${digits} (--fail-if "${threshold.text}")`;
      })
      .join('; ')}.`,
    {
      facts: {
        crossings: crossings.map(({ threshold, group, value }) => ({
          group,
          metric: threshold.metric,
          value,
          threshold: threshold.text,
        })),
      },
    },
  );
