/** What is said of an export that is checked. */
import type { Outcome } from '../../method/milestones.js';
import type { Voice } from '../en/index.js';
import { dayText } from './days.js';
import { andList, quoted } from './lists.js';
import { ofOutcome, outcomeWord, ratioWord } from './method.js';
import { grouped, percent } from './numbers.js';
import { agreeing, countOf, prospects } from './plurals.js';

/** What could tell of each milestone that an export does not speak of. */
const sources: Partial<Readonly<Record<Outcome, string>>> = {
  qualified: 'ein Export der Aktivitäten oder eine Spalte prospects.stage',
  booked: 'ein Export der Termine oder eine Spalte prospects.stage',
  held: 'eine Spalte activities.outcome, activities.wasHeld, activities.noShow oder prospects.heldOn',
  proposals: 'ein Export der Angebote oder eine Spalte prospects.stage oder prospects.proposedOn',
  wins: 'eine Spalte prospects.status, prospects.isWon oder prospects.wonOn',
};

const byWhat = { id: 'ID', name: 'Name', email: 'E-Mail-Adresse' };

const roles: Readonly<Record<string, string>> = {
  prospects: 'Interessenten',
  activities: 'Aktivitäten',
  history: 'Phasenverlauf',
  reps: 'Verkäufer',
  counts: 'Zählwerte',
  goals: 'Ziele',
};

const settlers: Readonly<Record<string, string>> = {
  values: 'nach den Werten',
  option: 'nach der Option',
  'other columns': 'nach anderen Spalten',
  system: 'nach dem System',
};

const unknownKinds = {
  types: 'Unbekannte Arten',
  outcomes: 'Unbekannte Ergebnisse',
  stages: 'Unbekannte Phasen',
};

export const checkPhrases: Voice['check'] = {
  headings: {
    read: 'Gelesen',
    used: 'Genutzt',
    blank: 'Leer',
    headerOrFooter: 'Kopf, Fuß',
    duplicate: 'Doppelt',
    rejected: 'Verworfen',
    unmatched: 'Ohne Bezug',
    rowsAre: 'Inhalt',
    ratio: 'Quote',
    value: 'Wert',
    missing: 'Was fehlt',
    mend: 'Was hilft',
    toldOf: 'Bekannt',
    open: 'Offen',
    toldBy: 'Belegt durch',
    system: 'Aus',
    encoding: 'Kodierung',
    delimiter: 'Trenner',
    field: 'Feld',
    column: 'Spalte',
    written: 'Form',
  },
  allFiles: 'Alle Dateien',
  about: 'Zum Export',
  role: (role) => roles[role] ?? role,
  ratio: (short, key) => `${short} ${ratioWord(key)}`,
  settledBy: (written, by) => `${written} (${settlers[by] ?? by})`,
  always: (value) => `immer ${quoted(value)}`,
  fit: {
    yes: 'Zum Messen geeignet: jede Zeile ist genutzt, alle vier Quoten sind bekannt.',
    partly: 'Teilweise zum Messen geeignet: siehe Hinweise.',
    no: 'Zum Messen nicht geeignet: Keine der vier Quoten lässt sich bestimmen, oder die Dateien gehören nicht zusammen.',
    service: 'Für den Service geeignet: Das sind Tickets, vom Trichter steht nichts darin.',
  },
  linked: (role, by, { matched, rows, rate }) => {
    const what = role === 'activities' ? 'Aktivitäten' : 'Phasenwechseln';
    const share = rate === null ? '' : ` (${percent(Math.floor(rate * 1000) / 1000)})`;
    return `${grouped(matched)} von ${grouped(rows)} ${what}${share} gehören zu einem Interessenten, zugeordnet nach ${andList(by.map((one) => byWhat[one]))}.`;
  },
  idle: (same, otherFields) => {
    const all = [
      same > 0 && `${grouped(same)} in dieselbe Phase`,
      otherFields > 0 && `${grouped(otherFields)} in anderen Feldern als der Phase`,
    ];
    return `Wechsel, die nichts belegen: ${all.filter((one) => one !== false).join(', ')}.`;
  },
  covers: (from, to) => `Die Daten reichen vom ${dayText(from)} bis zum ${dayText(to)}.`,
  unknown: (kind, words) =>
    `${unknownKinds[kind]}: ${words.map(({ word, count }) => `${quoted(word)} (${grouped(count)})`).join(', ')}.`,
  ready: (file, names) => `Für --by und --where verfügbar in ${file}: ${names.join(', ')}.`,
  served: (file, names) => `Liest service in ${file}: ${names.join(', ')}.`,
  notRead: (file, names) => `Nicht gelesen in ${file}: ${names.join(', ')}.`,
  noField: (file, names) => `Ohne Feld in ${file}: ${names.join(', ')}.`,
  unspoken: (outcomes) => `der Export sagt nichts zu ${andList(outcomes.map(ofOutcome))}`,
  nobody: (outcomes) => `es gibt keine ${outcomes.map(outcomeWord).join(' und keine ')}`,
  mends: {
    type: (files) =>
      `eine Aktivitätsart für ${files.join(', ')}, als Konstante der Quelle in der Konfiguration`,
    history: () => 'ein Export der Phasenwechsel, mit --history',
    of: sources,
  },
  lacks: {
    prospects: () => 'es gibt keine Interessenten',
    reps: (argument) =>
      `keine Spalte nennt Verkäufer${argument === null ? ' (prospects.rep)' : `: ${argument}`}`,
    wins: () => 'nichts sagt, wer gewonnen ist (prospects.status)',
    wonDeals: () => 'es gibt keinen Abschluss, von dem aus zu planen wäre',
    activities: () => 'es gibt keine Aktivitäten',
    days: () => 'keine Spalte enthält Tage (prospects.created)',
    leads: () => 'keine Spalte nennt Quelle, Temperatur oder Grund (prospects.source)',
  },
  canAnswer: (questions) => `Dieser Export kann beantworten: ${andList(questions)}.`,
  cannotAnswer: (question, missing) => `Nicht beantworten kann er ${question}: ${missing}.`,
  completed: (shared, files) =>
    `${prospects(shared)} ${shared === 1 ? 'steht' : 'stehen'} in mehreren Dateien, die einander ergänzen: ${files
      .filter(([, fields]) => fields.length > 0)
      .map(
        ([file, fields]) =>
          `${file} liefert ${fields.map(([field, of]) => `${field} von ${grouped(of)}`).join(', ')}`,
      )
      .join('; ')}.`,
  proposed: ({ evidence, argument }) => `${evidence}: ${argument}`,
  answersOpen: (open) =>
    `${countOf(open, 'Antwort', 'Antworten')} ${agreeing(open, 'ist', 'sind')} offen`,
  sources: {
    dates: 'Datumsspalten',
    stages: 'Phase und Status',
    flags: 'Ja/Nein-Spalten',
    history: 'Phasenverlauf',
    activities: 'Aktivitäten',
  },
};
