import { grouped } from '../numbers.js';

/** `(did you mean "closing"?)`, where something is near. */
const meant = (near: string | null): string => (near === null ? '' : ` (did you mean "${near}"?)`);

/** A word that is not known, the known one that is spelled most alike, and all there are. */
const instead = (word: string, near: string | null, known: readonly string[]): string =>
  `"${word}"${meant(near)}; there are ${known.join(', ')}`;

/** What is wrong with a value of an option or of a cell, as a clause that stands behind a colon. */
export const valueFaults = {
  noneOf: (known: readonly string[]) => `it is none of ${known.join(', ')}`,
  noValue: () => 'nothing stands there',
  noWholeNumber: () => 'it is not a whole number',
  least: (least: number) => `the least is ${grouped(least)}`,
  most: (most: number) => `the most is ${grouped(most)}`,
  limit: (most: number) => `the limit is ${grouped(most)}`,
  emptyName: () => 'the name is empty',
  notAName: () => 'it is no name',
  notADay: () => 'it is not a day',
  noDelimiter: () => 'it is none of , ; | tab',
  noEncoding: () =>
    'it is no encoding of text on the web, such as utf-8, utf-16le, windows-1252 or iso-8859-1',
  /** @param form a day that is one, such as `2026-03-31` */
  noDay: (form: string) => `it is no day of the form ${form}`,
  dayForPeriod: (day: string) => `it is a day; write --since ${day} --until ${day}`,
  noPeriod: (near: string | null, words: readonly string[]) =>
    `it is no period${meant(near)}; there are ${words.join(', ')}, and such as 2026, 2026-Q1, 2026-03 or 2026-W05`,
  noZone: () => 'there is no such time zone',
  noCondition: () => 'it is not of the form field=value',
  noColumnChoice: () => 'it is not of the form prospects.field=header or activities.field=header',
  noField: (role: string, field: string, near: string | null, known: readonly string[]) =>
    `${role} have no field ${instead(field, near, known)}`,
  noSortOrder: () => 'it is not of the form key, key:asc or key:desc',
  /** @param example a condition that is one */
  noThreshold: (example: string) =>
    `it is not of the form ${example} or rep=Anna Rossi: ${example}`,
  noMetric: (metric: string, near: string | null, known: readonly string[]) =>
    `there is no value ${instead(metric, near, known)}`,
  /** A condition on groups of what is one number. */
  notOfGroups: (metric: string) => `${metric} is one number here, and not of groups`,
  ageNoShare: () => 'age is in days, and no share',
  rowsNotGrouped: (field: string) => `rows are not grouped by ${field} (--by ${field})`,
  goalsNotOf: (field: string) => `goals are those of a rep or of the team, not of ${field}`,
  noAmount: () => 'it is no amount above 0',
  doubtfulAmount: () => 'it could be thousands or decimals; leave the separator out',
  /** Of money in a column that names its currency. */
  plainMoney: () => 'the money of a column of one currency is a plain number, such as 1234.5',
  afterUntil: (day: string) => `it is after --until ${day}`,
  noColumnName: () => 'it is no name of a column',
  noProbability: () => 'it is no probability between 0 and 1, such as 0.8 or 80%',
  moreThan: (flag: string, value: number) => `it is more than ${flag} ${value}`,
  // Of tables of counts and goals.
  wholeCount: () => 'a count is a whole number, 0 or more',
  rowNeedsRep: () => 'every row needs a rep',
  wholeGoal: () => 'a goal that is no money is a whole number above 0',
  goalWithoutTarget: () => 'a goal says how much',
  moneyGoal: () => 'money to be reached is an amount above 0',
  goalTooLarge: (most: number) =>
    `a goal that is no money is a whole number up to ${grouped(most)}`,
  // Of what a program hands over.
  noGoal: (given: string) => `${given} is none`,
  goalDay: (day: string, form: string) => `"${day}" is no day of the form ${form}`,
  goalRep: (rep: string) => `"${rep}" is no name`,
  goalMeasure: (measure: string, known: readonly string[]) =>
    `"${measure}" is none of ${known.join(', ')}`,
  goalTarget: (target: number, fault: string) => `its target is ${target}, but ${fault}`,
  goalsNoList: () => 'goals are a list',
};
