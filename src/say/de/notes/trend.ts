import type { TrendWarning } from '../../../warnings/trend.js';
import type { Wording } from '../../../warnings/wording.js';
import { periodText } from '../days.js';
import { shortList } from '../lists.js';
import { countOf, ofDays } from '../plurals.js';

const periodsOf = (periods: readonly string[]): string => shortList(periods.map(periodText), 5);

/** What a reader is told of periods and the time between the stages. */
export const trendNotes: Wording<TrendWarning> = {
  'targets-without-period': () =>
    'Die Zielkunden eines Zeitraums sind nicht bekannt und damit auch nicht, was daraus folgt: Keine Spalte sagt, wann Interessenten aufgenommen wurden.',
  'periods-partial': ({ periods }) =>
    `Nur zum Teil gezählt: ${periodsOf(periods)}; der Zeitraum ist abgeschnitten, war noch nicht vorbei, oder die Daten enden darin.`,
  'cohorts-immature': ({ periods, days, isGiven }) =>
    `Noch nicht reif, können also noch Abschlüsse bringen: ${periodsOf(periods)}; eine Kohorte ist reif, wenn alle vor mindestens ${ofDays(days)} aufgenommen wurden (${isGiven ? 'laut --mature' : 'dann hat das Team 9 von 10 der zu erwartenden Abschlüsse; anderes geben Sie mit --mature an'}).`,
  'maturity-unknown': ({ isCohort, isTimed }) =>
    `Zu wenige Abschlüsse, um zu sagen, wann Interessenten reif sind: ${[isCohort && 'Kohorten sind nicht gekennzeichnet', isTimed && 'die Zeit zwischen den Stufen gilt für Interessenten jeden Alters, was sie schönt'].filter((one) => one !== false).join(', und ')}. Geben Sie es mit --mature <Tage> an.`,
  'steps-untimed': ({ days }) =>
    `Die Zeit zwischen den Stufen fehlt: Kein Interessent${days === null ? '' : `, der mindestens ${countOf(days, 'Tag', 'Tage')} alt ist,`} hat die Tage zweier Stufen hintereinander.`,
  'steps-backwards': ({ count }) =>
    `${countOf(count, 'Schritt', 'Schritte')} nicht in der Zeit zwischen den Stufen enthalten: Das Ende liegt vor dem Anfang.`,
  'steps-implied': () =>
    'Mit --stages implied erhält eine nicht erfasste Stufe den Tag der nächsten: ein solcher Schritt dauert 0 Tage.',
  'wins-not-followed': ({ count }) =>
    `${countOf(count, 'Abschluss', 'Abschlüsse')} nicht in der Konversion binnen so vieler Tage enthalten: ohne Tag oder vor der Aufnahme.`,
};
