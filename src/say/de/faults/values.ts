import type { Voice } from '../../en/index.js';
import { quoted } from '../lists.js';
import { grouped } from '../numbers.js';

/** `(meinten Sie „closing“?)`, where something is near. */
const meant = (near: string | null): string =>
  near === null ? '' : ` (meinten Sie ${quoted(near)}?)`;

/** A word that is not known, the known one that is spelled most alike, and all there are. */
const instead = (word: string, near: string | null, known: readonly string[]): string =>
  `${quoted(word)}${meant(near)}; es gibt ${known.join(', ')}`;

/** What is wrong with a value of an option or of a cell, as a clause that stands behind a colon. */
export const valueFaults: Voice['valueFaults'] = {
  noneOf: (known) => `möglich sind ${known.join(', ')}`,
  noValue: () => 'der Wert ist leer',
  noWholeNumber: () => 'das ist keine ganze Zahl',
  least: (least) => `der kleinste Wert ist ${grouped(least)}`,
  most: (most) => `der größte Wert ist ${grouped(most)}`,
  limit: (most) => `die Grenze ist ${grouped(most)}`,
  emptyName: () => 'der Name ist leer',
  notAName: () => 'das ist kein Name',
  notADay: () => 'das ist kein Tag',
  noDelimiter: () => 'möglich sind , ; | tab',
  noEncoding: () =>
    'das ist keine im Web übliche Textkodierung wie utf-8, utf-16le, windows-1252 oder iso-8859-1',
  noDay: (form) => `das ist kein Tag der Form ${form}`,
  dayForPeriod: (day) => `das ist ein Tag; schreiben Sie --since ${day} --until ${day}`,
  noPeriod: (near, words) =>
    `das ist kein Zeitraum${meant(near)}; es gibt ${words.join(', ')} und Angaben wie 2026, 2026-Q1, 2026-03 oder 2026-W05`,
  noZone: () => 'eine solche Zeitzone gibt es nicht',
  noCondition: () => 'es fehlt die Form field=value',
  noColumnChoice: () => 'es fehlt die Form prospects.field=header oder activities.field=header',
  noField: (role, field, near, known) => `${role} hat kein Feld ${instead(field, near, known)}`,
  noSortOrder: () => 'es fehlt die Form key, key:asc oder key:desc',
  noThreshold: (example) => `es fehlt die Form ${example} oder rep=Anna Rossi: ${example}`,
  noMetric: (metric, near, known) => `es gibt keinen Wert ${instead(metric, near, known)}`,
  notOfGroups: (metric) => `${metric} ist hier eine einzige Zahl, keine je Gruppe`,
  ageNoShare: () => 'age zählt in Tagen und ist kein Anteil',
  rowsNotGrouped: (field) => `die Zeilen sind nicht nach ${field} gruppiert (--by ${field})`,
  goalsNotOf: (field) => `Ziele gelten für einen Verkäufer oder das Team, nicht für ${field}`,
  noAmount: () => 'das ist kein Betrag über 0',
  doubtfulAmount: () =>
    'das Trennzeichen könnte Tausender oder Dezimalstellen meinen; lassen Sie es weg',
  plainMoney: () => 'Beträge in einer Spalte mit nur einer Währung sind reine Zahlen, etwa 1234.5',
  afterUntil: (day) => `das liegt nach --until ${day}`,
  noColumnName: () => 'das ist kein Name einer Spalte',
  noProbability: () => 'das ist keine Wahrscheinlichkeit zwischen 0 und 1, etwa 0.8 oder 80%',
  moreThan: (flag, value) => `das ist mehr als ${flag} ${value}`,
  wholeCount: () => 'ein Zählwert ist eine ganze Zahl ab 0',
  rowNeedsRep: () => 'jede Zeile braucht einen Verkäufer',
  wholeGoal: () => 'ein Ziel, das kein Betrag ist, ist eine ganze Zahl über 0',
  goalWithoutTarget: () => 'zu einem Ziel gehört, wie viel erreicht werden soll',
  moneyGoal: () => 'ein Umsatzziel ist ein Betrag über 0',
  goalTooLarge: (most) => `ein Ziel, das kein Betrag ist, ist eine ganze Zahl bis ${grouped(most)}`,
  noGoal: (given) => `${given} ist keines`,
  goalDay: (day, form) => `${quoted(day)} ist kein Tag der Form ${form}`,
  goalRep: (rep) => `${quoted(rep)} ist kein Name`,
  goalMeasure: (measure, known) => `${quoted(measure)} gibt es nicht; es gibt ${known.join(', ')}`,
  goalTarget: (target, fault) => `die Vorgabe ist ${target}, aber ${fault}`,
  goalsNoList: () => 'Ziele sind eine Liste',
};
