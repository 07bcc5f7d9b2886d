/** What is said of an export that is checked. */
import type { Outcome } from '../../method/milestones.js';
import type { Voice } from '../en/index.js';
import { dayWords } from './days.js';
import { andList } from './lists.js';
import { ratioWord } from './method.js';
import { grouped, percent } from './numbers.js';
import { agreeing, countOf } from './plurals.js';
import { many } from './things.js';

/** What could tell of each milestone that an export does not speak of. */
const sources: Partial<Readonly<Record<Outcome, string>>> = {
  qualified: 'un’esportazione delle attività, o una colonna prospects.stage',
  booked: 'un’esportazione degli appuntamenti, o una colonna prospects.stage',
  held: 'una colonna activities.outcome, activities.wasHeld, activities.noShow o prospects.heldOn',
  proposals: 'un’esportazione delle offerte, o una colonna prospects.stage o prospects.proposedOn',
  wins: 'una colonna prospects.status, prospects.isWon o prospects.wonOn',
};

const byWhat = { id: 'id', name: 'nome', email: 'indirizzo e-mail' } as const;

/** What a table holds, of the names that are given in English. */
const roles: Readonly<Record<string, string>> = {
  prospects: 'prospetti',
  activities: 'attività',
  history: 'storico',
  reps: 'venditori',
  counts: 'conteggi',
  goals: 'obiettivi',
};

const unknownWords = {
  types: 'Tipi non conosciuti',
  outcomes: 'Esiti non conosciuti',
  stages: 'Fasi non conosciute',
} as const;

const nouns = (outcomes: readonly Outcome[]): string =>
  andList(outcomes.map((outcome) => (outcome === 'lost' ? 'trattative perse' : many(outcome))));

export const checkPhrases = {
  headings: {
    read: 'Lette',
    used: 'Usate',
    blank: 'Vuote',
    headerOrFooter: 'Intest., totali',
    duplicate: 'Doppie',
    rejected: 'Scartate',
    unmatched: 'Senza prosp.',
    rowsAre: 'Le righe sono',
    ratio: 'Tasso',
    value: 'Valore',
    missing: 'Che cosa manca',
    mend: 'Come rimediare',
    toldOf: 'Noti',
    open: 'Aperti',
    toldBy: 'Lo dicono',
    system: 'Da',
    encoding: 'Codifica',
    delimiter: 'Separatore',
    field: 'Campo',
    column: 'Colonna',
    written: 'Scritto',
  },
  allFiles: 'Tutti i file',
  about: 'Sull’esportazione',
  role: (role) => (Object.hasOwn(roles, role) ? roles[role]! : role),
  ratio: (short, key) => `${short} ${ratioWord(key)}`,
  settledBy: (written, by) => `${written} (da ${by})`,
  always: (value) => `sempre «${value}»`,
  fit: {
    yes: 'Misurabile: ogni riga è stata usata e tutti e quattro i tassi sono noti.',
    partly: 'Misurabile in parte: si vedano le note.',
    no: 'Non misurabile: nessuno dei quattro tassi si può conoscere, o i file non vanno insieme.',
    service: 'Adatto all’assistenza: sono richieste di aiuto, e nulla di un imbuto.',
  },
  linked: (role, by, { matched, rows, rate }) => {
    const share = rate === null ? '' : ` (${percent(Math.floor(rate * 1000) / 1000)})`;
    const what =
      role === 'activities'
        ? countOf(rows, 'attività', 'attività')
        : countOf(rows, 'cambio di fase', 'cambi di fase');
    return `${grouped(matched)} su ${what}${share} ${agreeing(matched, 'corrisponde', 'corrispondono')} a un prospetto, per ${andList(by.map((one) => byWhat[one]))}.`;
  },
  idle: (same, otherFields) => {
    const all = [
      same > 0 && `${grouped(same)} da una fase a sé stessa`,
      otherFields > 0 && `${grouped(otherFields)} di campi diversi dalla fase`,
    ];
    return `Cambi che non provano nulla: ${all.filter((one) => one !== false).join(', ')}.`;
  },
  covers: (from, to) => `I dati vanno dal ${dayWords.inTable(from)} al ${dayWords.inTable(to)}.`,
  unknown: (kind, words) =>
    `${unknownWords[kind]}: ${words.map(({ word, count }) => `«${word}» (${grouped(count)})`).join(', ')}.`,
  ready: (file, names) => `Pronte per --by e --where in ${file}: ${names.join(', ')}.`,
  served: (file, names) => `Letto da service in ${file}: ${names.join(', ')}.`,
  notRead: (file, names) => `Non lette in ${file}: ${names.join(', ')}.`,
  noField: (file, names) => `Senza campo in ${file}: ${names.join(', ')}.`,
  unspoken: (outcomes) => `nulla nell’esportazione parla di ${nouns(outcomes)}`,
  nobody: (outcomes) => `non ci sono ${nouns(outcomes)}`,
  mends: {
    type: (files) =>
      `un tipo per ${files.join(', ')}, come costante della sua origine nella configurazione`,
    history: () => 'un’esportazione dei cambi di fase, con --history',
    of: sources,
  },
  lacks: {
    prospects: () => 'non ci sono prospetti',
    reps: (argument) =>
      `nessuna colonna indica un venditore${argument === null ? ' (prospects.rep)' : `: ${argument}`}`,
    wins: () => 'nulla dice chi è stato acquisito (prospects.status)',
    wonDeals: () => 'non c’è nessun cliente acquisito da cui pianificare',
    activities: () => 'non ci sono attività',
    days: () => 'nessuna colonna ha date (prospects.created)',
    leads: () => 'nessuna colonna è una fonte, una temperatura o un motivo (prospects.source)',
  },
  canAnswer: (questions) => `Questa esportazione può rispondere a: ${andList(questions)}.`,
  cannotAnswer: (question, missing) => `Non può rispondere a ${question}: ${missing}.`,
  completed: (shared, files) =>
    `${countOf(shared, 'prospetto è', 'prospetti sono')} in più file, che si completano a vicenda: ${files
      .filter(([, fields]) => fields.length > 0)
      .map(
        ([file, fields]) =>
          `${file} dà ${fields.map(([field, of]) => `${field} di ${grouped(of)}`).join(', ')}`,
      )
      .join('; ')}.`,
  proposed: ({ evidence, argument }) => `${evidence}: ${argument}`,
  answersOpen: (open) => `${countOf(open, 'risposta', 'risposte')} in sospeso`,
  sources: {
    dates: 'colonne di date',
    stages: 'fase e stato',
    flags: 'indicatori',
    history: 'storico delle fasi',
    activities: 'attività',
  },
} satisfies Voice['check'];
