import type { NotInShapes, OddShapes, TableFault } from '../../shape-faults.js';
import type { Voice } from '../../en/index.js';
import { listed, quoted } from '../lists.js';
import { fileName } from '../places.js';
import { activities, agreeing, countOf, prospects, rows } from '../plurals.js';
import { grouped } from '../numbers.js';

const firstDays = (command: string): string =>
  `Speisen Sie die Interessenten ein, wie sie sind, und die Aktivitäten so, wie ${command} sie liefert; siehe docs/from-a-database.md.`;

const allRows =
  'Speisen Sie alle Zeilen ein, Interessenten und Aktivitäten; siehe docs/from-a-database.md.';

/** @param command the query that serves */
const anew = (command: string): string => `Erstellen Sie sie neu mit ${command}.`;

/** Why no query can be written. @param table that lacks the column */
const tableFaults: Readonly<Record<TableFault, (table: string) => string>> = {
  noConfiguration: () => 'es gibt keine Konfiguration',
  noProspects: () => 'keine Quelle ist eine Tabelle von Interessenten',
  severalProspects: () =>
    'mehrere Tabellen enthalten Interessenten; nennen Sie eine Sicht (View), die sie zusammenfasst',
  noActivities: () => 'keine Quelle ist eine Tabelle von Aktivitäten',
  noId: (table) => `zu ${table} ist keine Spalte als id angegeben`,
  noProspect: (table) => `zu ${table} ist keine Spalte als prospect angegeben`,
};

/** What shapes cannot tell, and why. @param detail the system whose words are asked for */
const notTold: Readonly<Record<NotInShapes, (detail: string) => string>> = {
  history: () =>
    'Phasenwechsel gehen nicht mit Mustern: bei ihnen zählen Reihenfolge und Tag jedes einzelnen.',
  unit: () =>
    '--unit activities geht nicht mit Mustern: von gleichartigen Aktivitäten ist nur die erste erfasst.',
  reps: () =>
    'Verkäufer gehen hier nicht mit Mustern: Keine Spalte nennt den Inhaber eines Interessenten, es müsste also dessen erste Aktivität tun.',
  money: () =>
    'Beträge von Aktivitäten gehen nicht mit Mustern: jeder Betrag hat seinen eigenen Tag.',
  words: (system) =>
    `Die Wörter von ${system} gehen nicht mit Mustern: wie die Spalten hießen, steht nicht darin.`,
  single: () => 'Das geht nicht mit Mustern: gefragt ist nach einzelnen Interessenten und Tagen.',
};

/** What is wrong with the text of shapes. @param detail the text, or the column */
const odd: Readonly<Record<OddShapes, (detail: string) => string>> = {
  noColumn: (column) => `es fehlt die Spalte ${column}`,
  notMade: (text) => `${quoted(text)} sagt nicht, wofür sie erstellt sind`,
  several: () => 'sie sind für mehrere Fragen erstellt',
  noNumber: (text) => `${quoted(text)} ist keine Anzahl von Interessenten`,
  noForm: () => 'eines davon hat nicht die Form, die die Abfrage ausgibt',
  noRow: () => 'es gibt keine Zeile',
  noLog: () => 'es fehlt, wie viele Aktivitäten es gibt',
};

const unread = (file: string): string => `Muster nicht lesbar aus ${fileName(file)}`;
const uncounted = (file: string): string => `Muster in ${fileName(file)} nicht zählbar`;

/** What is said of queries and of the shapes that come of them. */
export const sqlErrors: Voice['errors']['sql'] = {
  noDatabase: (known) => ({
    message: 'Keine Abfrage zu schreiben: Es ist keine Datenbank genannt.',
    hint: `Geben Sie --dialect an: ${known.join(', ')}.`,
  }),
  noTables: (file, fault, table) => ({
    message: `Keine Abfrage zu schreiben${file === null ? '' : ` nach ${file}`}: ${tableFaults[fault](table)}.`,
    hint: 'Führen Sie die Tabellen auf, etwa "sources": [{ "table": "crm.deals", "as": "prospects", "columns": { "id": "deal_id", "stage": "stage" } }].',
  }),
  notInShapes: (what, detail, command) => ({
    message: notTold[what](detail),
    hint: command === null ? allRows : firstDays(command),
  }),
  otherShapes: (asked, made, command) => ({
    message: `Muster passen nicht zur Frage: gefragt ist ${asked}, erstellt sind sie für ${made}.`,
    hint: anew(command),
  }),
  otherReps: (command) => ({
    message: 'Keine Auswertung nach Verkäufern: diese Muster sind ohne sie erstellt.',
    hint: anew(command),
  }),
  otherOrder: (command) => ({
    message:
      '--stages strict geht nicht mit diesen Mustern: Die Reihenfolge der Tage steht nicht darin.',
    hint: anew(command),
  }),
  shapesAlone: (file) => ({
    message: `${fileName(file)} nicht neben anderen Dateien lesbar: Muster enthalten schon alle Interessenten und Aktivitäten.`,
    hint: 'Nennen Sie nur die Muster.',
  }),
  noShapes: (file, fault, detail) => ({
    message: `${unread(file)}: ${odd[fault](detail)}.`,
    hint: 'Erstellen Sie sie mit der Abfrage, die spanco sql ausgibt, unverändert; lassen Sie den Datenbank-Client CSV mit Kopfzeile schreiben.',
  }),
  repeatedKeys: (file, count, command) => ({
    message: `${uncounted(file)}: ${rows(count)} ${agreeing(count, 'hat', 'haben')} eine ID, die auch eine andere Zeile hat.`,
    hint: `Nötig ist eine Zeile je Interessent: Nennen Sie eine Sicht (View), die das leistet. ${firstDays(command)}`,
  }),
  damagedKeys: (file, count) => ({
    message: `${uncounted(file)}: ${countOf(count, 'ID ist eine Zahl', 'IDs sind Zahlen')} wie 1.2e+16, mit verlorenen Ziffern.`,
    hint: 'Speichern Sie IDs als Text oder ganze Zahlen, oder nennen Sie eine Sicht (View), die sie umwandelt, bevor sie gerundet werden.',
  }),
  untellableDays: (file, field, example, command) => ({
    message: `${uncounted(file)}: ${quoted(example)} (${field}) ist nicht als Tag lesbar.`,
    hint: `Tage müssen Datumswerte, Zeitstempel ohne Zeitzone oder Texte wie 2026-01-31 sein, aus den letzten vierzig oder den nächsten neun Jahren: Nennen Sie eine Sicht (View), die sie in der gemeinten Zeitzone umwandelt und Platzhalter leer lässt. ${firstDays(command)}`,
  }),
  listedKeys: (file, count, command) => ({
    message: `${uncounted(file)}: ${activities(count)} ${agreeing(count, 'nennt', 'nennen')} mehrere Interessenten in einer Zelle.`,
    hint: `Nennen Sie eine Sicht (View) mit einer eigenen Zeile für jeden. ${firstDays(command)}`,
  }),
  nothingLinked: (count, unmatched) => ({
    message: `Aktivitäten lassen sich keinen Interessenten zuordnen: ${grouped(unmatched)} von ${grouped(count)} ${agreeing(unmatched, 'gehört', 'gehören')} zu einem, den es nicht gibt.`,
    hint: 'Vergleichen Sie die Spalten, die bei den Interessenten "id" und bei den Aktivitäten "prospect" sind; IDs mit Dezimalstellen stehen hier als 7.0 und dort als 7.',
  }),
  untoldOrder: (count, command) => ({
    message: `Ausgang bei ${prospects(count)} nicht zu erkennen: sowohl gewonnen als auch verloren, und was zuletzt kam, steht nicht in diesen Mustern.`,
    hint: anew(command),
  }),
  uncountableAmounts: (file, example) => ({
    message: `Beträge nicht lesbar aus ${fileName(file)}: ${quoted(example)} ist keine Summe von Beträgen.`,
    hint: 'Beträge müssen Zahlen sein: Nennen Sie eine Sicht (View), die sie umwandelt.',
  }),
  unknownShapeColumns: (names, known, command) => ({
    message: `${listed(names)} nicht verwendbar: diese Muster sind ohne ${agreeing(names.length, 'diese Spalte', 'diese Spalten')} erstellt${known.length === 0 ? '' : `, nur mit ${listed(known)}`}.`,
    hint: anew(command),
  }),
  otherWords: (words, command) => ({
    message: `Diese Muster nicht lesbar: Aktivitäten mit ${listed(words)} sind darin weggelassen, weil sie nichts belegten; laut Konfiguration tun sie es nun.`,
    hint: anew(command),
  }),
  noWords: (file, fields, found) => ({
    message: `Wörter nicht lesbar aus ${fileName(file)}: nötig sind die Spalten ${listed(fields)}. Gefundene Spalten: ${listed(found, 20)}.`,
    hint: 'Erstellen Sie die Datei mit einer Abfrage wie select distinct kind as type, result as outcome from crm.activities.',
  }),
};
