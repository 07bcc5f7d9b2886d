import type { Voice } from '../../en/index.js';
import { columnNoun } from '../groups.js';
import { quoted } from '../lists.js';
import { grouped } from '../numbers.js';

/** `(¿querías decir «closing»?)`, where something is near. */
const meant = (near: string | null): string =>
  near === null ? '' : ` (¿querías decir ${quoted(near)}?)`;

/** A word that is not known, the known one that is spelled most alike, and all there are. */
const instead = (word: string, near: string | null, known: readonly string[]): string =>
  `${quoted(word)}${meant(near)}; hay ${known.join(', ')}`;

/** What is wrong with a value of an option or of a cell, as a clause that stands behind a colon. */
export const valueFaults: Voice['valueFaults'] = {
  noneOf: (known) => `no es ninguno de estos: ${known.join(', ')}`,
  noValue: () => 'el valor está vacío',
  noWholeNumber: () => 'no es un número entero',
  least: (least) => `el mínimo es ${grouped(least)}`,
  most: (most) => `el máximo es ${grouped(most)}`,
  limit: (most) => `el límite es ${grouped(most)}`,
  emptyName: () => 'el nombre está vacío',
  notAName: () => 'no es un nombre',
  notADay: () => 'no es un día',
  noDelimiter: () => 'no es ninguno de estos: , ; | tab',
  noEncoding: () =>
    'no es una codificación de texto de la web, como utf-8, utf-16le, windows-1252 o iso-8859-1',
  noDay: (form) => `no es un día de la forma ${form}`,
  dayForPeriod: (day) => `es un día; escribe --since ${day} --until ${day}`,
  noPeriod: (near, words) =>
    `no es un periodo${meant(near)}; hay ${words.join(', ')}, y también como 2026, 2026-Q1, 2026-03 o 2026-W05`,
  noZone: () => 'no existe esa zona horaria',
  noCondition: () => 'no es de la forma campo=valor',
  noColumnChoice: () =>
    'no es de la forma prospects.campo=encabezado o activities.campo=encabezado',
  noField: (role, field, near, known) => `${role} no tiene el campo ${instead(field, near, known)}`,
  noSortOrder: () => 'no es de la forma clave, clave:asc o clave:desc',
  noThreshold: (example) => `no es de la forma ${example} o rep=Anna Rossi: ${example}`,
  noMetric: (metric, near, known) => `no existe el valor ${instead(metric, near, known)}`,
  notOfGroups: (metric) => `${metric} es aquí un solo número, no uno por grupo`,
  ageNoShare: () => 'age va en días, no es un porcentaje',
  rowsNotGrouped: (field) => `las filas no se agrupan por ${columnNoun(field)} (--by ${field})`,
  goalsNotOf: (field) =>
    `los objetivos son de un comercial o del equipo, no de ${columnNoun(field)}`,
  noAmount: () => 'no es un importe mayor que 0',
  doubtfulAmount: () => 'pueden ser miles o decimales; quita el separador',
  plainMoney: () => 'el dinero de una columna de una sola moneda es un número sin más, como 1234.5',
  afterUntil: (day) => `es posterior a --until ${day}`,
  noColumnName: () => 'no es un nombre de columna',
  noProbability: () => 'no es una probabilidad entre 0 y 1, como 0.8 o 80%',
  moreThan: (flag, value) => `es más que ${flag} ${value}`,
  // Of tables of counts and goals.
  wholeCount: () => 'un recuento es un número entero, 0 o más',
  rowNeedsRep: () => 'cada fila necesita un comercial',
  wholeGoal: () => 'un objetivo que no es dinero es un número entero mayor que 0',
  goalWithoutTarget: () => 'un objetivo dice cuánto',
  moneyGoal: () => 'el dinero por alcanzar es un importe mayor que 0',
  goalTooLarge: (most) => `un objetivo que no es dinero es un número entero hasta ${grouped(most)}`,
  // Of what a program hands over.
  noGoal: (given) => `${given} no es un objetivo`,
  goalDay: (day, form) => `${quoted(day)} no es un día de la forma ${form}`,
  goalRep: (rep) => `${quoted(rep)} no es un nombre`,
  goalMeasure: (measure, known) => `${quoted(measure)} no es ninguno de estos: ${known.join(', ')}`,
  goalTarget: (target, fault) => `su target es ${target}, pero ${fault}`,
  goalsNoList: () => 'los objetivos son una lista',
};
