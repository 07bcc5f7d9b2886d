import type { Voice } from '../../en/index.js';

/** What is said of a crossed threshold. */
export const thresholdErrors = {
  /** The alarm of --fail-if: which group, which value, which threshold, on one line. */
  thresholdCrossed: (crossings) => ({
    message: `Seuil franchi : ${crossings
      .map(({ threshold, group, value, from }) => {
        const digits = String(Number(value.toFixed(4))).replace('.', ',');
        const source = from === null ? '' : `, ${from}`;
        return `${group} : ${threshold.metric} vaut ${digits}${source} (--fail-if "${threshold.text}")`;
      })
      .join(' ; ')}.`,
  }),
} satisfies Voice['errors']['threshold'];
