import type { Voice } from '../../en/index.js';
import { andList } from '../lists.js';

/** What is said of two exports side by side. */
export const diffErrors: Voice['errors']['diff'] = {
  needsTwo: (given) => ({
    message: `Exporte nicht vergleichbar: ${given === 0 ? 'es ist keiner genannt' : given === 1 ? 'es ist nur einer genannt' : `es sind ${given} genannt`}.`,
    hint: 'Nennen Sie den früheren, dann den späteren, jeweils als Datei oder Ordner: spanco diff gestern/ heute/.',
  }),
  withoutNames: () => ({
    message:
      'Welche Verkaufschancen dieselben sind, ist nicht zu erkennen: Die Exporte haben weder IDs noch Namen gemeinsam.',
    hint: 'Exportieren Sie die ID jeder Verkaufschance, oder nennen Sie ihre Spalte mit --column prospects.id="…".',
  }),
  diffNeedsExports: () => ({
    message:
      'Exporte werden nicht über -p, -a, --history oder --counts verglichen: zwei Dateien oder Ordner stehen ohne Option da.',
    hint: 'Schreiben Sie spanco diff gestern/ heute/.',
  }),
  reportBesideExport: (report, other, command) => ({
    message: `${report} und ${other} nicht vergleichbar: Das eine ist ein Ergebnis von spanco report, das andere ein Export.`,
    hint: `Machen Sie aus dem Export einen Bericht, ebenso gezählt, und vergleichen Sie beide: ${command}`,
  }),
  notAReport: (file, schema) => ({
    message: `${file} nicht vergleichbar: Es ist ${schema}, von Ergebnissen lässt sich nur spanco/report/1 vergleichen.`,
    hint: 'Schreiben Sie beide mit spanco report --format json.',
  }),
  notAsJson: (file) => ({
    message: `${file} lässt sich nicht vergleichen: Es ist ein Ergebnis von spanco, das nicht als JSON geschrieben wurde.`,
    hint: 'Schreiben Sie beide mit spanco report --format json.',
  }),
  brokenReport: (file, place) => ({
    message: `${file} nicht vergleichbar: spanco report schreibt so etwas nicht (${place ?? 'kein vollständiges JSON'}).`,
    hint: 'Schreiben Sie es noch einmal mit spanco report --format json.',
  }),
  reportsDiffer: ({ before, after, differences, isOfPeriods, command }) => ({
    message: `${before} und ${after} nicht vergleichbar: Sie sind nicht gleich gezählt (${differences
      .map(
        ({ flag, before: first, after: second }) =>
          `${first ?? `ohne ${flag}`} gegen ${second ?? `ohne ${flag}`}`,
      )
      .join('; ')}).`,
    hint: `${isOfPeriods ? 'Zeiträume stellt spanco trend nebeneinander. ' : ''}Machen Sie den zweiten noch einmal mit den Optionen des ersten: ${command}`,
  }),
  settledInReports: (flags) => ({
    message: `${andList(flags)} nicht möglich: beide Dateien sind Berichte, also schon gezählt.`,
    hint: 'Lassen Sie es weg, oder nennen Sie die beiden Exporte.',
  }),
};
