import type { Voice } from '../../en/index.js';
import { fileFaults } from '../faults/files.js';
import { listed, quoted } from '../lists.js';
import { fileName } from '../places.js';

const cannot = (file: string): string => `${fileName(file)} nicht lesbar`;

const again = 'Exportieren Sie sie erneut, mit Kopfzeile.';

/** What is said of reading: files, bytes, CSV and JSON. */
export const inputErrors: Voice['errors']['input'] = {
  fileNotFound: (file, near = null) => ({
    message: `${cannot(file)}: eine solche Datei gibt es nicht.`,
    hint: near === null ? 'Prüfen Sie den Pfad.' : `Meinten Sie ${quoted(near)}?`,
  }),
  noFileMatches: (pattern, folder, files) => ({
    message: `${cannot(pattern)}: in ${folder} passt keine Datei dazu.`,
    hint: files.length === 0 ? 'Der Ordner ist leer.' : `Dateien dort: ${listed(files)}.`,
  }),
  emptyFolder: (folder) => ({
    message: `${cannot(folder)}: in diesem Ordner ist kein Export.`,
    hint: 'Exporte enden auf .csv, .tsv, .tab, .txt, .json, .jsonl, .ndjson, .xlsx, .xlsm oder .ods, gepackt (.gz) oder nicht; eine Datei mit anderer Endung nennen Sie selbst.',
  }),
  isDirectory: (file) => ({
    message: `${cannot(file)}: Das ist ein Ordner.`,
    hint: 'Nennen Sie eine Datei.',
  }),
  cannotRead: (file, cause) => ({ message: `${cannot(file)}: ${cause}.` }),
  cannotWrite: (file, cause) => ({
    message: `${file} nicht zu schreiben: ${cause}.`,
    hint: 'Nichts wurde geschrieben. Wählen Sie einen Ort, an dem das Schreiben erlaubt ist.',
  }),
  emptyInput: (file) => ({ message: `${cannot(file)}: Die Datei ist leer.`, hint: again }),
  noRows: (file, cause = fileFaults.noRows()) => ({
    message: `Nichts zu messen in ${fileName(file)}: ${cause}.`,
    hint: 'Prüfen Sie den Filter des Exports.',
  }),
  binaryInput: (file, disguise, command = null) => ({
    message: `${cannot(file)}: ${disguise === null ? 'sie enthält Binärdaten, keinen Text' : `das ist ${fileFaults.disguises[disguise]}`}.`,
    hint:
      disguise === null
        ? 'Speichern oder exportieren Sie sie als CSV oder JSON; ist es Text in UTF-16, geben Sie --encoding utf-16le an.'
        : command === null
          ? 'Speichern oder exportieren Sie sie als CSV, JSON oder .xlsx.'
          : `Exportieren Sie sie als CSV, JSON oder .xlsx, oder wandeln Sie sie um: ${command}`,
  }),
  utf32Input: (file) => ({
    message: `${cannot(file)}: Das ist Text in UTF-32.`,
    hint: 'Speichern Sie ihn als UTF-8.',
  }),
  packedTwice: (file) => ({
    message: `${fileName(file)} lässt sich nicht entpacken: gzip-Daten in gzip-Daten.`,
    hint: 'Entpacken Sie sie vorher einmal.',
  }),
  brokenGzip: (file) => ({
    message: `${fileName(file)} lässt sich nicht entpacken: Die gzip-Daten sind beschädigt.`,
    hint: 'Kopieren Sie die Datei erneut, oder laden Sie sie erneut herunter.',
  }),
  tooMuchData: (file, limit) => ({
    message: `${cannot(file)}: entpackt ist sie größer als die Grenze von ${limit}.`,
    hint: 'Teilen Sie den Export auf mehrere Dateien auf.',
  }),
  recordTooLong: (file, line, limit) => ({
    message: `${cannot(file)}: Der Datensatz, der in Zeile ${line} beginnt, ist länger als die Grenze von ${limit}.`,
    hint: 'Meist ist dort ein Anführungszeichen (") geöffnet und nie geschlossen.',
  }),
  unclosedQuote: (file, line) => ({
    message: `${cannot(file)}: im Datensatz, der in Zeile ${line} beginnt, ist ein Anführungszeichen (") nie geschlossen.`,
    hint: 'Schließen Sie es, oder verdoppeln Sie es (""), wenn es zum Text gehört.',
  }),
  secondHeader: ({ file, line }, row) => ({
    message: `${cannot(file)}: Zeile ${line} ist eine zweite Kopfzeile mit anderen Spalten (${listed(row, 5)}), hier sind also mehrere Exporte zusammengefügt.`,
    hint: 'Nennen Sie die Exporte einzeln, etwa spanco -p deals.csv -a activities.csv.',
  }),
  fileChanged: (file) => ({
    message: `${cannot(file)}: Sie hat sich beim Lesen verändert.`,
    hint: 'Warten Sie, bis sie fertig geschrieben ist, und führen Sie den Befehl erneut aus.',
  }),
  invalidJson: (file, line, column) => ({
    message: `${fileName(file)} nicht als JSON lesbar: Der Text ist in Zeile ${line}, Spalte ${column} fehlerhaft oder abgeschnitten.`,
    hint: 'Berichtigen Sie die Datei dort, oder exportieren Sie sie erneut.',
  }),
  resultInput: (file, schema) => ({
    message: `${fileName(file)} nicht als Export lesbar: Es ist ${schema}, das spanco selbst geschrieben hat.`,
    hint: 'Nennen Sie den Export, aus dem es entstand; zwei Ergebnisse von spanco report --format json vergleicht spanco diff.',
  }),
  jsonShape: (file, cause) => ({
    message: `${cannot(file)}: ${cause}.`,
    hint: 'JSON darf eine Liste von Datensätzen sein, ein Datensatz je Zeile, {"prospects": […], "activities": […]} oder {"records": […]}.',
  }),
};
