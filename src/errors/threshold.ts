import { SpancoError } from './error.js';

/** A crossed threshold, as far as its message goes. */
export interface CrossedThreshold {
  readonly threshold: { readonly text: string; readonly metric: string };
  readonly group: string;
  readonly value: number;
  readonly from: string | null;
}

/** The alarm of --fail-if: which group, which value, which threshold, on one line. */
export const thresholdCrossed = (
  crossings: readonly CrossedThreshold[],
  kind: 'threshold' | 'data',
) =>
  new SpancoError(
    kind,
    'threshold-crossed',
    `Threshold crossed: ${crossings
      .map(({ threshold, group, value, from }) => {
        const digits = Number(value.toFixed(4));
        const source = from === null ? '' : `, ${from}`;
        return `${group}: ${threshold.metric} is ${digits}${source} (--fail-if "${threshold.text}")`;
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
