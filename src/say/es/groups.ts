/** Groups of prospects: what they are groups by, and what they are called. */
import type { Dimension } from '../en/groups.js';
import type { Voice } from '../en/index.js';
import { dayWords } from './days.js';
import { quoted } from './lists.js';
import { capital } from './plurals.js';

/** What groups are called of which we know what they are by. */
interface GroupWords {
  readonly one: string;
  readonly several: string;
  readonly isFeminine?: true;
}

const known: Readonly<Record<string, GroupWords>> = {
  rep: { one: 'comercial', several: 'comerciales' },
  team: { one: 'equipo', several: 'equipos' },
  segment: { one: 'segmento', several: 'segmentos' },
  source: { one: 'origen', several: 'orígenes' },
  temperature: { one: 'temperatura', several: 'temperaturas', isFeminine: true },
  qualification: { one: 'cualificación', several: 'cualificaciones', isFeminine: true },
  stage: { one: 'etapa', several: 'etapas', isFeminine: true },
  status: { one: 'estado', several: 'estados' },
  account: { one: 'empresa', several: 'empresas', isFeminine: true },
  currency: { one: 'moneda', several: 'monedas', isFeminine: true },
  customer: { one: 'tipo de cliente', several: 'tipos de cliente' },
  lostReason: { one: 'motivo de pérdida', several: 'motivos de pérdida' },
  role: { one: 'función', several: 'funciones', isFeminine: true },
  manager: { one: 'responsable', several: 'responsables' },
  day: { one: 'día', several: 'días' },
  week: { one: 'semana', several: 'semanas', isFeminine: true },
  month: { one: 'mes', several: 'meses' },
  quarter: { one: 'trimestre', several: 'trimestres' },
  year: { one: 'año', several: 'años' },
};

const periods = new Set(['day', 'week', 'month', 'quarter', 'year']);

function wordsOf(by: Dimension): GroupWords {
  if (by === null) return { one: 'grupo', several: 'grupos' };
  return Object.hasOwn(known, by)
    ? known[by]!
    : { one: `grupo de ${quoted(by)}`, several: `grupos de ${quoted(by)}` };
}

/** One of the groups, as a noun: `comercial`, `segmento`, `grupo de «Industry»`. */
export const groupNoun = (by: Dimension): string => wordsOf(by).one;

/** Several of them: `comerciales`, `segmentos`. */
export const groupNouns = (by: Dimension): string => wordsOf(by).several;

/** All of them: `los comerciales`, `las etapas`. */
export const theGroups = (by: Dimension): string =>
  `${wordsOf(by).isFeminine === true ? 'las' : 'los'} ${groupNouns(by)}`;

/** None of them: `ningún comercial`, `ninguna etapa`. */
export const noGroup = (by: Dimension): string =>
  `${wordsOf(by).isFeminine === true ? 'ninguna' : 'ningún'} ${groupNoun(by)}`;

/** What a column is called in a sentence: `segmento`, `«Industry»`. */
export const columnNoun = (by: string): string =>
  Object.hasOwn(known, by) ? known[by]!.one : quoted(by);

/** What we ourselves call those without a value. */
const withoutValue: Readonly<Record<string, string>> = {
  '(none)': '(sin valor)',
  '(unassigned)': '(sin asignar)',
  '(decided)': '(decisión tomada)',
};

/** A group or a period inside a list: `(sin asignar)`, `mar 2026`. */
export const groupLabel = (label: string): string =>
  Object.hasOwn(withoutValue, label) ? withoutValue[label]! : dayWords.period(label);

export const groupWords: Voice['groups'] = {
  heading: (by) => (Object.hasOwn(known, by) ? capital(known[by]!.one) : by),
  name: (by, label) => {
    if (Object.hasOwn(withoutValue, label)) return withoutValue[label]!;
    return periods.has(by) ? dayWords.period(label) : label;
  },
  total: 'Total',
  all: 'Todos',
};
