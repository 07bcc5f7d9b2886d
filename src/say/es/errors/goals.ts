import type { WatchedGoal } from '../../facts.js';
import type { Voice } from '../../en/index.js';
import { goalsPhrases } from '../goals.js';
import { listed, quoted } from '../lists.js';
import { fileName } from '../places.js';

const goalName = (goal: WatchedGoal): string =>
  `${goal.rep ?? 'equipo'}: ${goalsPhrases.goalText(goal.target, goal)}`;

const cannotReadCell = (name: string, column: string, text: string, cause: string): string =>
  `No se puede leer ${column} en ${name}: ${text === '' ? 'está sin rellenar' : `${quoted(text)} no sirve`}; ${cause}.`;

/** What is said of goals. A goal or row is called as its place is, in words. */
export const goalsErrors: Voice['errors']['goals'] = {
  goalsColumn: (file, cause, found) => ({
    message: `No se pueden leer objetivos de ${fileName(file)}: ${cause}. Columnas encontradas: ${listed(found, 40)}.`,
    hint: 'Llama a las columnas rep, measure, target, currency, start y end; en lugar de measure y target sirven goal (ventas) y quota (dinero).',
  }),
  goalsCell: (name, column, text, cause) => ({
    message: cannotReadCell(name, column, text, cause),
    hint: 'Corrige la celda.',
  }),
  unknownMeasure: (name, text, near, known) => ({
    message: cannotReadCell(name, 'measure', text, 'no es nada que se cuente'),
    hint: `${near === null ? '' : `¿Querías decir ${quoted(near)}? `}Hay: ${listed(known, known.length)}.`,
  }),
  goalWithoutDays: (name, missing) => ({
    message: `No se puede usar ${name}: nada dice cuándo ${[missing.start ? 'empieza' : '', missing.end ? 'acaba' : ''].filter((verb) => verb !== '').join(' y ')} el objetivo.`,
    hint: 'Da a los objetivos las columnas start y end, o indícalo para todos con --since y --until.',
  }),
  goalBackwards: (name, start, end) => ({
    message: `No se puede usar ${name}: el objetivo acaba (${end}) antes de empezar (${start}).`,
    hint: 'Corrige los días; --since y --until valen para los que no se dan.',
  }),
  repeatedGoal: (name, first) => ({
    message: `No se puede usar ${name}: ${first} ya fija un objetivo para la misma medida, el mismo comercial y los mismos días.`,
    hint: 'Deja solo uno.',
  }),
  goalCurrency: (name, currency, known) => ({
    message:
      currency === null
        ? `No se puede usar ${name}: los importes están en ${listed(known)} y el objetivo no dice en qué moneda está.`
        : `No se puede usar ${name}: el objetivo está en ${quoted(currency)} y ningún importe de la exportación lo está.`,
    hint: `Indica la moneda del objetivo en una columna currency: ${listed(known)}.`,
  }),
  goalsForCompare: (file) => ({
    message: `No se pueden usar los objetivos de ${fileName(file)}: ninguno es de un comercial, de ventas o ingresos, en los días que se comparan.`,
    hint: 'Escribe una fila por comercial, con goal (ventas) o quota (dinero); los días que nombre un objetivo deben ser los de --since y --until.',
  }),
  severalGoals: (name, first) => ({
    message: `No se puede usar ${name}: ${first} fija un objetivo para la misma medida del mismo comercial, y nada dice cuál vale.`,
    hint: 'Indica con --since y --until qué días se comparan, o deja solo uno.',
  }),
  noGoalWatched: (condition, who, goals) => ({
    message: `No se puede comprobar --fail-if "${condition}": no hay un objetivo así para ${who === null ? 'el equipo' : who === '*' ? 'ningún comercial' : who}.`,
    hint:
      goals.length === 0
        ? 'Fija objetivos con --goals o en la configuración.'
        : `Objetivos: ${listed(goals.map(goalName))}. Escribe "rep=*:" delante de la condición para los de todos los comerciales.`,
  }),
  noGoalsToList: () => ({
    message: 'No se pueden listar objetivos: no hay ninguno para quienes se muestran.',
    hint: 'Fija objetivos con --goals o en la configuración.',
  }),
};
