import type { Outcome } from '../../method/milestones.js';
import type { Voice } from '../en/index.js';
import { dayWords } from './days.js';
import { andList, quoted } from './lists.js';
import { outcomeWord, ratioWord } from './method.js';
import { grouped, percent } from './numbers.js';
import { agreeing, countOf } from './plurals.js';
import { roleWords } from './roles.js';

/** What could tell of each milestone that an export does not speak of. */
const sources: Partial<Readonly<Record<Outcome, string>>> = {
  qualified: 'una exportación de las actividades o una columna prospects.stage',
  booked: 'una exportación de las citas o una columna prospects.stage',
  held: 'una columna activities.outcome, activities.wasHeld, activities.noShow o prospects.heldOn',
  proposals:
    'una exportación de los presupuestos o una columna prospects.stage o prospects.proposedOn',
  wins: 'una columna prospects.status, prospects.isWon o prospects.wonOn',
};

const byWhat = { id: 'id', name: 'nombre', email: 'dirección de correo' } as const;

/** What settled how a column is written, as the ledger calls it. */
const settledByWhat: Readonly<Record<string, string>> = {
  values: 'los valores',
  option: 'la opción',
  'other columns': 'otras columnas',
  system: 'el sistema',
};

/** What the rows of a file are, beside the roles. */
const otherRoles: Readonly<Record<string, string>> = { ...roleWords, cases: 'casos' };

/** Kinds of words that can be unknown. */
const unknownKinds = {
  types: 'Tipos desconocidos',
  outcomes: 'Resultados desconocidos',
  stages: 'Etapas desconocidas',
};

/** What is said of an export that is checked. */
export const checkPhrases: Voice['check'] = {
  headings: {
    read: 'Leídas',
    used: 'Usadas',
    blank: 'Vacías',
    headerOrFooter: 'Encabezados, pies',
    duplicate: 'Duplicadas',
    rejected: 'Rechazadas',
    unmatched: 'Sin pareja',
    rowsAre: 'Son',
    ratio: 'Tasa',
    value: 'Valor',
    missing: 'Qué falta',
    mend: 'Cómo se arregla',
    toldOf: 'Con dato',
    open: 'Sin dato',
    toldBy: 'Según',
    system: 'De',
    encoding: 'Codificación',
    delimiter: 'Separador',
    field: 'Campo',
    column: 'Columna',
    written: 'Formato',
  },
  allFiles: 'Todos los archivos',
  about: 'Sobre la exportación',
  role: (role) => (Object.hasOwn(otherRoles, role) ? otherRoles[role]! : role),
  ratio: (short, key) => `${short} ${ratioWord(key)}`,
  settledBy: (written, by) =>
    `${written} (según ${Object.hasOwn(settledByWhat, by) ? settledByWhat[by]! : by})`,
  always: (value) => `siempre ${quoted(value)}`,
  fit: {
    yes: 'Se puede medir: se han usado todas las filas y se conocen las cuatro tasas.',
    partly: 'Se puede medir en parte: consulta los avisos.',
    no: 'No se puede medir: no se puede conocer ninguna de las cuatro tasas, o los archivos no se corresponden entre sí.',
    service: 'Sirve para el servicio: son peticiones de ayuda, y nada de un embudo.',
  },
  linked: (role, by, { matched, rows, rate }) => {
    const what = role === 'activities' ? 'actividades' : 'cambios de etapa';
    const share = rate === null ? '' : ` (${percent(Math.floor(rate * 1000) / 1000)})`;
    return `${grouped(matched)} de ${grouped(rows)} ${what}${share} ${agreeing(matched, 'corresponde', 'corresponden')} a un prospecto, por ${andList(by.map((one) => byWhat[one]))}.`;
  },
  idle: (same, otherFields) => {
    const all = [
      same > 0 && `${grouped(same)} de una etapa a ella misma`,
      otherFields > 0 && `${grouped(otherFields)} de campos distintos de la etapa`,
    ];
    return `Cambios que no demuestran nada: ${all.filter((one) => one !== false).join(', ')}.`;
  },
  covers: (from, to) =>
    `Los datos abarcan del ${dayWords.inTable(from)} al ${dayWords.inTable(to)}.`,
  unknown: (kind, words) =>
    `${unknownKinds[kind]}: ${words.map(({ word, count }) => `${quoted(word)} (${grouped(count)})`).join(', ')}.`,
  ready: (file, names) => `Disponibles para --by y --where en ${file}: ${names.join(', ')}.`,
  served: (file, names) => `Lo lee service en ${file}: ${names.join(', ')}.`,
  notRead: (file, names) => `No se lee en ${file}: ${names.join(', ')}.`,
  noField: (file, names) => `Sin campo en ${file}: ${names.join(', ')}.`,
  unspoken: (outcomes) => `nada en la exportación habla de ${andList(outcomes.map(outcomeWord))}`,
  nobody: (outcomes) => `no hay ${andList(outcomes.map(outcomeWord))}`,
  mends: {
    type: (files) =>
      `un tipo para ${files.join(', ')}, como valor constante de su fuente en la configuración`,
    history: () => 'una exportación de los cambios de etapa, con --history',
    of: sources,
  },
  lacks: {
    prospects: () => 'no hay prospectos',
    reps: (argument) =>
      `ninguna columna nombra a un comercial${argument === null ? ' (prospects.rep)' : `: ${argument}`}`,
    wins: () => 'nada dice qué se ganó (prospects.status)',
    wonDeals: () => 'no hay ninguna venta de la que partir',
    activities: () => 'no hay actividades',
    days: () => 'ninguna columna tiene días (prospects.created)',
    leads: () => 'ninguna columna es un origen, una temperatura o un motivo (prospects.source)',
  },
  canAnswer: (questions) => `Esta exportación sirve para: ${andList(questions)}.`,
  cannotAnswer: (question, missing) => `No sirve para ${question}: ${missing}.`,
  completed: (shared, files) =>
    `${countOf(shared, 'prospecto')} ${agreeing(shared, 'está', 'están')} en varios archivos, que se completan entre sí: ${files
      .filter(([, fields]) => fields.length > 0)
      .map(
        ([file, fields]) =>
          `${file} aporta ${fields.map(([field, of]) => `${field} de ${grouped(of)}`).join(', ')}`,
      )
      .join('; ')}.`,
  proposed: ({ evidence, argument }) => `${evidence}: ${argument}`,
  answersOpen: (open) =>
    `${agreeing(open, 'queda', 'quedan')} ${countOf(open, 'respuesta')} sin dar`,
  sources: {
    dates: 'columnas de fechas',
    stages: 'etapa y estado',
    flags: 'indicadores',
    history: 'historial de etapas',
    activities: 'actividades',
  },
};
