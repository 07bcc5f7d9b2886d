import type { Voice } from '../en/index.js';
import { andList, clauses } from './lists.js';
import { outcomeWord } from './method.js';

/** Words inside notes: measures that no column tells, with the field that would, and why. */
export const measureWords: Voice['measures'] = {
  source: 'Quelle (prospects.source)',
  temperature: 'Temperatur (prospects.temperature)',
  qualification: 'Qualifizierung (prospects.qualification)',
  lostReason: 'Verlustgrund (prospects.lostReason)',
  money: 'Umsatz (prospects.amount)',
  margin: 'gehaltene Marge (prospects.margin)',
  satisfaction: 'Zufriedenheit (activities.csat)',
  repeat: 'Wiederkäufer (prospects.customer)',
  cycle: 'Verkaufsdauer (prospects.created)',
  resolution: 'Lösungsquote (activities.caseStatus)',
  firstContact: 'Erstlösung (activities.contacts)',
  csat: 'CSAT (activities.csat)',
  times: 'Bearbeitungszeit und Tage bis zum Schließen (activities.minutes, activities.closedOn)',
};

const repeatUnknown =
  'wer wieder gekauft hat, ist unbekannt: kein Kunde hat zwei Verkaufschancen oder zwei Käufe, und keine Spalte nennt Bestandskunden';

const retainedUnknown =
  'wer geblieben ist, lässt sich nur für einen Zeitraum sagen: Geben Sie mit --since an, wo er beginnt';

/** Words inside other notes. */
export const noteWords: Voice['noteWords'] = {
  scaleReasons: {
    wholeUpTo5: 'keine Antwort liegt über 5, und alle sind ganze Zahlen',
    above5: 'keine Antwort liegt über 10, manche über 5',
    above10: 'manche Antworten liegen über 10',
  },
  scales: { '1-5': '1–5', '0-10': '0–10', percent: 'Prozent' },
  oddTimes: {
    closedBeforeOpened: 'vor dem Tag der Eröffnung geschlossen',
    negativeMinutes: 'mit negativer Bearbeitungszeit',
  },
  customersLeftOut: {
    repeat: repeatUnknown,
    retained: retainedUnknown,
    both: clauses([repeatUnknown, retainedUnknown]),
  },
  salesLeftOut: {
    nobodyDoesBoth: 'niemand macht beides',
    noSales: 'nichts, was hier gezählt wird, betrifft den Verkauf',
  },
  outcomes: (outcomes) => andList(outcomes.map(outcomeWord)),
};
