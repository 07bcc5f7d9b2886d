import type { ScorecardWarning } from '../../../warnings/scorecard.js';
import type { Wording } from '../../../warnings/wording.js';
import { quoted } from '../lists.js';
import { activities, agreeing, countOf, ofDays } from '../plurals.js';
import { grouped } from '../numbers.js';

const winsOf = (count: number): string => countOf(count, 'Abschluss', 'Abschlüsse');

/** What a reader is told of a scorecard. */
export const scorecardNotes: Wording<ScorecardWarning> = {
  'no-activities': () =>
    'Aktivitäten liegen nicht vor: Was getan wurde und was dabei herauskam, fehlt.',
  'owner-performed': () =>
    'Keine Spalte sagt, wer eine Aktivität ausgeführt hat: an dessen Stelle gilt der Inhaber des Interessenten.',
  'no-touches': ({ system, notDone }) => {
    const parts = [
      ...(system === 0
        ? []
        : [
            countOf(
              system,
              'Notiz, Aufgabe, Gewinn- oder Verlustmeldung, Systemzeile oder Zeile unbekannter Art',
              'Notizen, Aufgaben, Gewinn- oder Verlustmeldungen, Systemzeilen oder Zeilen unbekannter Art',
            ),
          ]),
      ...(notDone === 0 ? [] : [`${grouped(notDone)} geplant, abgesagt oder verpasst`]),
    ];
    return `Keine Kontakte, zählen also nicht als Aktivität: ${parts.join('; ')}.`;
  },
  'activities-undated': ({ count }) =>
    `${activities(count)} ohne Datum ${agreeing(count, 'fehlt', 'fehlen')} im Zeitraum.`,
  'unknown-customers': ({ count, words }) =>
    `${winsOf(count)}, bei ${agreeing(count, 'dem', 'denen')} ${quoted(words[0]!.word)}${words.length > 1 ? ` (und ${countOf(words.length - 1, 'weiteres Wort', 'weitere Wörter')})` : ''} nicht sagt, ob Neu- oder Bestandskunde: nicht als Bestandskunde gezählt.`,
  'wins-too-recent': ({ count, days }) =>
    `${winsOf(count)} vor weniger als ${ofDays(days)}: Die Nachbetreuung lässt sich noch nicht beurteilen.`,
  'win-times-unknown': ({ count }) =>
    `${winsOf(count)} ohne Tag: weder Nachbetreuung noch Verkaufsdauer ist zu erkennen.`,
  'cycle-unknown': ({ count }) =>
    `${winsOf(count)} ohne Aufnahmetag oder mit Abschluss davor: nicht in der Verkaufsdauer enthalten.`,
};
