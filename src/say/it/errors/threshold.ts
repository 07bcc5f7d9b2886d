import type { Voice } from '../../en/index.js';

/** What is said of a crossed threshold. */
export const thresholdErrors = {
  thresholdCrossed: (crossings) => ({
    message: `Soglia superata: ${crossings
      .map(({ threshold, group, value, from }) => {
        const digits = `${Number(value.toFixed(4))}`.replace('.', ',');
        const source = from === null ? '' : `, ${from}`;
        return `${group}: ${threshold.metric} è ${digits}${source} (--fail-if "${threshold.text}")`;
      })
      .join('; ')}.`,
  }),
} satisfies Voice['errors']['threshold'];
