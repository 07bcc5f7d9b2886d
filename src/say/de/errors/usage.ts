import type { Named, Written } from '../../facts.js';
import type { Voice } from '../../en/index.js';
import { listed, orList, quoted } from '../lists.js';
import { grouped } from '../numbers.js';

/** `Meinten Sie …?`, where something is near. */
const nearest = (near: string | null, otherwise: string): string =>
  near === null ? otherwise : `Meinten Sie ${quoted(near)}?`;

/** What is written to files that have one form. */
const written = {
  rejects: 'Die verworfenen Zeilen',
  page: 'Eine Seite',
  config: 'Die Konfiguration',
  schema: 'Ein Schema',
  query: 'Eine Abfrage',
} satisfies Record<Written, string>;

/** None of what has a name. */
const noneNamed = {
  rep: 'ein Verkäufer',
  option: 'eine Option',
  input: 'eine Eingabe',
  schema: 'ein Schema',
  shell: 'eine Shell',
  'value or column': 'ein Wert oder eine Spalte',
} satisfies Record<Named, string>;

const seeHelp = 'Siehe spanco --help.';

/** What is said of the command line and the configuration. */
export const usageErrors: Voice['errors']['usage'] = {
  unknownFlag: (flag, near) => ({
    message: `Befehlszeile nicht lesbar: unbekannte Option '${flag}'.`,
    hint:
      near.length === 0
        ? seeHelp
        : `Meinten Sie ${near.length === 1 ? '' : 'eine von '}${near.join(', ')}?`,
  }),
  withoutValue: (flags) => ({
    message: `Befehlszeile nicht lesbar: der Option '${flags}' fehlt der Wert.`,
    hint: seeHelp,
  }),
  commandLine: (cause) => ({
    message: `Befehlszeile nicht lesbar: ${cause}.`,
    hint: seeHelp,
  }),
  oneProspect: (extra) => ({
    message: `${quoted(extra)} nicht verwendbar: immer nur ein Interessent.`,
    hint: 'Setzen Sie einen Namen mit Leerzeichen in Anführungszeichen.',
  }),
  oneSchema: (extra) => ({
    message: `${quoted(extra)} nicht verwendbar: immer nur ein Schema.`,
  }),
  noInput: (folder, config) => ({
    message: `Nichts zu berichten: Es ist keine Datei genannt, nichts wird eingespeist, und ${
      config === null
        ? `in ${folder} gibt es keine spanco.config.json`
        : `${config} in ${folder} nennt keine Quellen`
    }.`,
    hint: 'Nennen Sie Dateien oder einen Ordner, etwa spanco deals.csv calls.csv; speisen Sie einen Export ein; oder wechseln Sie in den Ordner der Konfiguration.',
  }),
  invalidOption: (flag, value, cause, near = null) => ({
    message: `${flag} ${quoted(value)} nicht verwendbar: ${cause}.`,
    hint: near === null ? undefined : nearest(near, ''),
  }),
  saidTwice: (flag, other) => ({
    message: `${flag} neben ${other} nicht möglich: beide sagen dasselbe.`,
    hint: 'Lassen Sie eine davon weg.',
  }),
  givenTwice: (flag, first, second) => ({
    message: `${flag} zweimal nicht möglich: Es gibt nur einen Wert, genannt sind ${quoted(first)} und ${quoted(second)}.`,
    hint: 'Lassen Sie einen davon weg.',
  }),
  unknownCommand: (word, near) => ({
    message: `${quoted(word)} nicht ausführbar: weder ein solcher Befehl noch eine solche Datei existiert.`,
    hint: nearest(near, seeHelp),
  }),
  commandNotFirst: (word, isFile) => ({
    message: `${quoted(word)} nicht ausführbar: ein Befehl steht vor seinen Dateien und Optionen.`,
    hint: isFile
      ? `Schreiben Sie zuerst spanco ${word}, oder ./${word} für die Datei.`
      : `Schreiben Sie zuerst spanco ${word}.`,
  }),
  stdinTwice: () => ({
    message: 'Die Standardeingabe lässt sich nicht zweimal lesen: Sie ist mehrfach genannt.',
    hint: 'Verwenden Sie "-" einmal; beides passt in ein JSON-Objekt {"prospects": […], "activities": […]}.',
  }),
  outputIsInput: (file) => ({
    message: `${file} nicht zu schreiben: Das ist eine der Eingaben.`,
    hint: 'Wählen Sie einen anderen Namen für --output oder --rejects.',
  }),
  notAFile: () => ({
    message: 'Die Standardeingabe kann keine Quelle sein: eine Konfiguration nennt Dateien.',
    hint: 'Speichern Sie sie in einer Datei, und nennen Sie diese.',
  }),
  nothingToConfigure: (folder) => ({
    message: `Keine Konfiguration für ${folder} vorzuschlagen: Es ist keine Datei genannt.`,
    hint: 'Nennen Sie Dateien oder einen Ordner, etwa spanco init deals.csv calls.csv.',
  }),
  configExists: (file) => ({
    message: `${file} nicht zu schreiben: Die Datei gibt es schon.`,
    hint: 'Überschreiben Sie sie mit --force, wählen Sie mit -o eine andere Datei, oder sehen Sie den Vorschlag mit -o - an.',
  }),
  rejectsAmongData: () => ({
    message:
      'Verworfene Zeilen lassen sich nicht ins Ergebnis schreiben: beides geht auf die Standardausgabe.',
    hint: 'Nennen Sie eine Datei mit --rejects oder --output.',
  }),
  formatTwice: (format) => ({
    message: `${format} und JSON lassen sich nicht zugleich ausgeben.`,
    hint: 'Verwenden Sie --format oder --json.',
  }),
  spreadsheetOnTerminal: () => ({
    message: 'Eine Arbeitsmappe lässt sich nicht ausgeben: ein Terminal zeigt Text.',
    hint: 'Schreiben Sie sie mit -o report.xlsx in eine Datei.',
  }),
  pageOnTerminal: () => ({
    message: 'Eine Seite lässt sich nicht ausgeben: ein Terminal zeigt Text.',
    hint: 'Schreiben Sie sie mit -o page.html in eine Datei.',
  }),
  noSuchFormat: (file, ending, known) => ({
    message: `${file} nicht zu schreiben: eine Form ${quoted(ending)} gibt es nicht.`,
    hint: `Verwenden Sie eine der Endungen ${orList(known)}, oder geben Sie die Form mit --format an.`,
  }),
  onlyForm: (file, what, form, endings) => ({
    message: `${written[what]} nicht in ${file} zu schreiben: dort ist nur ${form} möglich.`,
    hint: `Verwenden Sie die Endung ${orList(endings)} oder keine.`,
  }),
  fileTwice: (file) => ({
    message: `${file} nicht zweimal lesbar: Die Zeilen würden doppelt zählen.`,
    hint: 'Nennen Sie jede Datei einmal.',
  }),
  sameOutput: (file) => ({
    message: `${file} nicht zweimal zu schreiben: --output und --rejects nennen dieselbe Datei.`,
    hint: 'Wählen Sie zwei Namen.',
  }),
  unknownName: (option, what, value, near, known) => ({
    message: `${option} ${quoted(value)} nicht verwendbar: ${noneNamed[what]} dieses Namens existiert nicht.`,
    hint: `${nearest(near, '')} Es gibt: ${listed(known)}.`.trim(),
  }),
  unknownValue: (condition, field, near, known) => ({
    message: `--where "${condition}" nicht verwendbar: Kein Interessent hat diesen Wert in ${field}.`,
    hint: `${nearest(near, '')} Es gibt: ${listed(known)}.`.trim(),
  }),
  ambiguousRep: (value, matches) => ({
    message: `--rep ${quoted(value)} nicht eindeutig, es passt auf mehrere Verkäufer: ${listed(matches)}.`,
    hint: 'Schreiben Sie den ganzen Namen.',
  }),
  noSuchGroup: (condition, field, value, near, groups) => ({
    message: `--fail-if "${condition}" nicht zu prüfen: Keine Zeile hat ${field} ${quoted(value)}.`,
    hint: `${nearest(near, '')} Zeilen: ${listed(groups)}.`.trim(),
  }),
  invalidConfig: (file, cause) => ({
    message: `Konfiguration ${file} nicht verwendbar: ${cause}.`,
    hint: 'Siehe spanco schema config.',
  }),
  configNotFound: (file, folder) => ({
    message: `Konfiguration ${file} nicht verwendbar: in ${folder} gibt es sie nicht.`,
    hint: 'Prüfen Sie den Pfad hinter --config, oder lassen Sie spanco init eine schreiben.',
  }),
  tooManyPeriods: (every, most) => ({
    message: `--every ${every} für jede Gruppe nicht darstellbar: Es gäbe mehr als ${grouped(most)} Zeilen.`,
    hint: 'Wählen Sie ein längeres --every oder --since und --until; --format csv fasst mehr Zeilen als JSON.',
  }),
};
