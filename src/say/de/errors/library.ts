import type { Voice } from '../../en/index.js';
import { quoted } from '../lists.js';
import { grouped } from '../numbers.js';

/** What is said of what a program hands over, which a command line could not. */
export const libraryErrors: Voice['errors']['library'] = {
  notKept: (column) => ({
    message: `Nach ${quoted(column)} lässt sich nicht fragen: diese Spalte wurde nicht behalten.`,
    hint: `Nennen Sie sie in readStudy(…, { keep: [${JSON.stringify(column)}] }).`,
  }),
  nothingToRead: () => ({
    message: 'Nichts zu lesen: Es wurde keine Eingabe übergeben.',
    hint: "Übergeben Sie eine, etwa readStudy({ prospects: 'deals.csv' }).",
  }),
  wrongInput: (role, kind) => ({
    message: `${role} nicht lesbar: ${kind} ist keine Eingabe.`,
    hint: 'Übergeben Sie den Pfad einer Datei, einen Text wie { text: "id,stage\\n…" } oder eine Liste von Datensätzen.',
  }),
  unwritableRecords: (role, cause) => ({
    message: `${role} nicht lesbar: Die Datensätze lassen sich nicht als JSON schreiben: ${cause}.`,
    hint: 'Übergeben Sie einfache Werte; sehr viele Datensätze stehen besser in einer Datei, deren Pfad Sie übergeben.',
  }),
  countsApart: (tables) => ({
    message: `${grouped(tables)} Tabellen mit Zählwerten nicht lesbar: Zählwerte haben je Verkäufer eine Zeile.`,
    hint: 'Fassen Sie alle Zeilen in einer Tabelle zusammen.',
  }),
  wrongGoal: (place, cause) => ({
    message: `Ziel ${place} nicht verwendbar: ${cause}.`,
    hint: "Ein Ziel sieht aus wie { rep: 'Anna', measure: 'wins', target: 10, start: '2026-01-01', end: '2026-03-31' }.",
  }),
};
