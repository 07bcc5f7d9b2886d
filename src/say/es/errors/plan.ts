import type { Voice } from '../../en/index.js';
import { quoted } from '../lists.js';
import { grouped } from '../numbers.js';

/** What is said of plans. */
export const planErrors: Voice['errors']['plan'] = {
  noGoal: () => ({
    message: 'No se puede planificar: no se indicó ningún objetivo.',
    hint: 'Indica uno, con --wins o con --revenue.',
  }),
  goalTooLarge: (wins, most) => ({
    message: `No se pueden planificar ${grouped(wins)} ventas: el límite es ${grouped(most)}.`,
    hint: 'Indica un objetivo menor.',
  }),
  twoGoals: () => ({
    message: 'No se puede planificar a la vez para --wins y --revenue.',
    hint: 'Indica un solo objetivo.',
  }),
  manyPlanned: () => ({
    message: 'No se puede planificar a la vez desde varios hitos: son alternativas, no una suma.',
    hint: 'Da uno de --targets, --qualified, --booked, --held y --proposals.',
  }),
  noMoneyPerWin: () => ({
    message:
      'No se puede convertir el objetivo en ventas: no se sabe cuánto vale una venta, o hay varias monedas.',
    hint: 'Indica el objetivo con --wins, o aporta los importes (una columna revenue).',
  }),
  headsTooMany: (count) => ({
    message: `Aquí no se pueden usar ${grouped(count)} comerciales.`,
    hint: 'compare admite un --rep (contra el resto del equipo) o dos; plan admite uno.',
  }),
  sameRepTwice: (rep) => ({
    message: `No se puede comparar ${quoted(rep)} consigo mismo.`,
    hint: 'Nombra otro, o solo uno para compararlo con el resto del equipo.',
  }),
  adjustNeedsCounts: () => ({
    message:
      'No se puede usar --adjust con --effort activities: las actividades no tienen esa columna.',
    hint: 'Usa --effort held, proposals, booked o targets.',
  }),
};
