import type { RejectReason } from '../../warnings/reject-reasons.js';
import type { Voice } from '../en/index.js';
import { rowFaults } from './faults/rows.js';
import { agreeing } from './plurals.js';
import { roleWords } from './roles.js';
import { grouped } from './numbers.js';

type Seen = Voice['seen'];

/** What told how something is written. */
const settled: Readonly<Record<NonNullable<Parameters<Seen['written']>[1]>, string>> = {
  values: 'según los valores',
  option: 'como se indicó',
  'other columns': 'según otras columnas',
  system: 'como lo escribe el sistema',
};

/** Where the rows of a file went, each of one and of several. */
const fates = {
  blank: ['vacía', 'vacías'],
  headerOrFooter: ['de encabezado o pie', 'de encabezado o pie'],
  duplicate: ['duplicada', 'duplicadas'],
  unmatched: [
    'de un prospecto que no está en los archivos',
    'de prospectos que no están en los archivos',
  ],
} as const satisfies Readonly<Record<string, readonly [one: string, several: string]>>;

/** What the comments of a proposed configuration say of what was seen in a file, a line each. */
export const seenPhrases: Seen = {
  dateForms: {
    iso: 'yyyy-mm-dd',
    dayFirst: 'dd/mm/yyyy',
    monthFirst: 'mm/dd/yyyy',
    doubtful: 'dd/mm/yyyy o mm/dd/yyyy',
    yearFirst: 'yy/mm/dd',
    dotted: 'dd.mm.yyyy',
    dayMonthName: 'd Mon yyyy',
    monthNameDay: 'Mon d, yyyy',
    compact: 'yyyymmdd',
    serial: 'número de serie de Excel',
    epoch: 'milisegundos desde 1970',
    shortYear: 'años de dos cifras',
  },
  table: ({ role, system, format, encoding, delimiter }) => {
    const form = [format, encoding, ...(delimiter === null ? [] : [delimiter])].join(', ');
    return `Visto: ${roleWords[role]}, ${system ?? 'de ningún sistema conocido'}; ${form}.`;
  },
  rows: ({ read, used, rejectedBy, ...others }) => {
    const keys = Object.keys(fates) as (keyof typeof fates)[];
    const rest = keys.map((fate) => {
      const [one, several] = fates[fate];
      return [others[fate], agreeing(others[fate], one, several)] as const;
    });
    const reasons = Object.entries(rejectedBy) as [RejectReason, number][];
    const rejected = reasons.map(
      ([reason, count]) =>
        [
          count,
          `${agreeing(count, 'rechazada', 'rechazadas')} (${rowFaults.reasons[reason]})`,
        ] as const,
    );
    const parts = [...rest, ...rejected].filter(([count]) => count > 0);
    const all = [
      `${grouped(read)} ${agreeing(read, 'leída', 'leídas')}`,
      `${grouped(used)} ${agreeing(used, 'usada', 'usadas')}`,
      ...parts.map((part) => part.join(' ')),
    ];
    return `Filas: ${all.join(', ')}.`;
  },
  written: (form, by, columns) =>
    `Formato ${form}${by === null ? '' : `, ${settled[by]}`}: ${columns.join(', ')}.`,
  columns: (fields) =>
    `Columnas: ${fields.map(([field, headers]) => `${field}: ${headers.join(', ')}`).join('; ')}.`,
  constants: (constants) =>
    `Donde ninguna columna lo dice, cada fila es: ${constants.map((one) => one.join(' ')).join(', ')}.`,
  notRead: (headers, mayBeAsked) =>
    `No se lee${mayBeAsked ? ', salvo que lo pidan --by o --where' : ''}: ${headers.join(', ')}.`,
  proposed: (evidence, argument) => `${evidence}: ${argument}`,
  about: (about) => `Para saber: ${about}`,
};
