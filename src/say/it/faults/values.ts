import type { Voice } from '../../en/index.js';
import { grouped } from '../numbers.js';

/** `(forse «closing»?)`, where something is near. */
const meant = (near: string | null): string => (near === null ? '' : ` (forse «${near}»?)`);

/** A word that is not known, the known one that is spelled most alike, and all there are. */
const instead = (word: string, near: string | null, known: readonly string[]): string =>
  `«${word}»${meant(near)}; ci sono ${known.join(', ')}`;

/** What is wrong with a value of an option or of a cell, as a clause that stands behind a colon. */
export const valueFaults = {
  noneOf: (known) => `i valori possibili sono ${known.join(', ')}`,
  noValue: () => 'manca il valore',
  noWholeNumber: () => 'non è un numero intero',
  least: (least) => `il minimo è ${grouped(least)}`,
  most: (most) => `il massimo è ${grouped(most)}`,
  limit: (most) => `il limite è ${grouped(most)}`,
  emptyName: () => 'il nome è vuoto',
  notAName: () => 'non è un nome',
  notADay: () => 'non è una data',
  noDelimiter: () => 'i valori possibili sono , ; | tab',
  noEncoding: () =>
    'non è una codifica di testo del web, come utf-8, utf-16le, windows-1252 o iso-8859-1',
  noDay: (form) => `non è una data della forma ${form}`,
  dayForPeriod: (day) => `è un giorno; scrivere --since ${day} --until ${day}`,
  noPeriod: (near, words) =>
    `non è un periodo${meant(near)}; ci sono ${words.join(', ')}, e per esempio 2026, 2026-Q1, 2026-03 o 2026-W05`,
  noZone: () => 'il fuso orario non esiste',
  noCondition: () => 'non ha la forma field=value',
  noColumnChoice: () => 'non ha la forma prospects.field=header o activities.field=header',
  noField: (role, field, near, known) =>
    `in ${role} non c’è il campo ${instead(field, near, known)}`,
  noSortOrder: () => 'non ha la forma key, key:asc o key:desc',
  noThreshold: (example) => `non ha la forma ${example} o rep=Anna Rossi: ${example}`,
  noMetric: (metric, near, known) => `non c’è il valore ${instead(metric, near, known)}`,
  notOfGroups: (metric) => `qui ${metric} è un numero solo, non uno per gruppo`,
  ageNoShare: () => 'age è in giorni, non è una quota',
  rowsNotGrouped: (field) => `le righe non sono raggruppate per ${field} (--by ${field})`,
  goalsNotOf: (field) => `gli obiettivi sono di un venditore o della squadra, non di ${field}`,
  noAmount: () => 'non è un importo maggiore di 0',
  doubtfulAmount: () => 'il separatore può essere delle migliaia o dei decimali; toglierlo',
  plainMoney: () =>
    'in una colonna di una sola valuta un importo è un numero semplice, come 1234.5',
  afterUntil: (day) => `viene dopo --until ${day}`,
  noColumnName: () => 'non è il nome di una colonna',
  noProbability: () => 'non è una probabilità tra 0 e 1, come 0.8 o 80%',
  moreThan: (flag, value) => `supera ${flag} ${value}`,
  // Of tables of counts and goals.
  wholeCount: () => 'un conteggio è un numero intero, da 0 in su',
  rowNeedsRep: () => 'ogni riga deve avere un venditore',
  wholeGoal: () => 'un obiettivo che non è in denaro è un numero intero maggiore di 0',
  goalWithoutTarget: () => 'un obiettivo deve dire quanto',
  moneyGoal: () => 'un obiettivo in denaro è un importo maggiore di 0',
  goalTooLarge: (most) =>
    `un obiettivo che non è in denaro è un numero intero fino a ${grouped(most)}`,
  // Of what a program hands over.
  noGoal: (given) => `${given} non è un obiettivo`,
  goalDay: (day, form) => `«${day}» non è una data della forma ${form}`,
  goalRep: (rep) => `«${rep}» non è un nome`,
  goalMeasure: (measure, known) => `«${measure}» non è possibile; ci sono ${known.join(', ')}`,
  goalTarget: (target, fault) => `target è ${target}, ma ${fault}`,
  goalsNoList: () => 'gli obiettivi devono essere un elenco',
} satisfies Voice['valueFaults'];
