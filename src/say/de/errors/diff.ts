import type { Voice } from '../../en/index.js';

/** What is said of two exports side by side. */
export const diffErrors: Voice['errors']['diff'] = {
  needsTwo: (given) => ({
    message: `Exporte nicht vergleichbar: ${given === 0 ? 'es ist keiner genannt' : given === 1 ? 'es ist nur einer genannt' : `es sind ${given} genannt`}.`,
    hint: 'Nennen Sie den früheren, dann den späteren, jeweils als Datei oder Ordner: spanco diff gestern/ heute/.',
  }),
  withoutNames: () => ({
    message:
      'Welche Verkaufschancen dieselben sind, ist nicht zu erkennen: die Exporte haben weder IDs noch Namen gemeinsam.',
    hint: 'Exportieren Sie die ID jeder Verkaufschance, oder nennen Sie ihre Spalte mit --column prospects.id="…".',
  }),
  diffNeedsExports: () => ({
    message:
      'Exporte werden nicht über -p, -a, --history oder --counts verglichen: zwei Dateien oder Ordner stehen ohne Option da.',
    hint: 'Schreiben Sie spanco diff gestern/ heute/.',
  }),
};
