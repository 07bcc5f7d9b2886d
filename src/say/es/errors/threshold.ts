import type { Voice } from '../../en/index.js';

/** What is said of a crossed threshold. */
export const thresholdErrors: Voice['errors']['threshold'] = {
  thresholdCrossed: (crossings) => ({
    message: `Umbral superado: ${crossings
      .map(({ threshold, group, value, from }) => {
        const digits = String(Number(value.toFixed(4))).replace('.', ',');
        const source = from === null ? '' : `, ${from}`;
        return `${group}: ${threshold.metric} es ${digits}${source} (--fail-if "${threshold.text}")`;
      })
      .join('; ')}.`,
  }),
};
