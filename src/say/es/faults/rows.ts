import type { Voice } from '../../en/index.js';
import { quoted } from '../lists.js';
import { agreeing, countOf } from '../plurals.js';
import { grouped } from '../numbers.js';

type RowFaults = Voice['rowFaults'];

/** Why a row cannot be used, told of all of its kind. */
const reasons: RowFaults['reasons'] = {
  'no-id': 'falta el id',
  'no-name': 'falta el nombre',
  'damaged-id': 'el id es un número en notación científica y ha perdido sus cifras',
  date: 'una fecha no es un día',
  amount: 'un importe no es un número',
  cells: 'tiene más celdas que el encabezado, así que las celdas están desplazadas',
  quotes: 'una comilla (") se cierra en otra línea, en mitad de una celda',
  'not-a-record': 'no es un registro',
};

/** Why one row or cell cannot be used, as a clause that stands behind a colon. */
export const rowFaults: RowFaults = {
  reasons,
  damagedId: (id) => `${reasons['damaged-id']} (${quoted(id)})`,
  swallowed: (lines) => `${reasons.quotes}: se tragó ${countOf(lines, 'línea')}`,
  tooLong: (cells, lines, header) =>
    `tiene ${countOf(cells, 'celda')}${lines === 1 ? '' : `, en ${grouped(lines)} líneas`}; el encabezado tiene ${grouped(header)}`,
  noDay: (cell) => `${quoted(cell)} no es un día`,
  noNumber: (cell) => `${quoted(cell)} no es un número`,
  noUserName: () => 'falta el nombre del usuario',
  noProspect: {
    id: 'falta el id de su prospecto',
    name: 'falta el nombre de su prospecto',
    email: 'falta la dirección de su prospecto',
  },
  unknownProspect: {
    id: (id) => `ningún prospecto tiene el id ${quoted(id)}`,
    name: (name) => `ningún prospecto se llama ${quoted(name)}`,
    email: (address) => `ningún prospecto tiene la dirección ${quoted(address)}`,
  },
  severalProspects: (name) => `varios prospectos se llaman ${quoted(name)}`,
  notUsed: () => 'no se usó',
  placed: (what, place) => `${what} (${place})`,
  quoted: (text, place) => `${quoted(text)} (${place})`,
  rejectedBy: (rejected) =>
    rejected
      .map(
        ([reason, count]) =>
          `${grouped(count)} ${agreeing(count, 'rechazada', 'rechazadas')}: ${reasons[reason]}`,
      )
      .join(', '),
};
