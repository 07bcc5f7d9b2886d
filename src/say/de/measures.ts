import type { Voice } from '../en/index.js';
import { andList } from './lists.js';
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

/** Words inside other notes. */
export const noteWords: Voice['noteWords'] = {
  scaleReasons: {
    '1-5': 'keine Antwort liegt über 5, und alle sind ganze Zahlen',
    '0-10': 'keine Antwort liegt über 10, manche über 5',
    percent: 'manche Antworten liegen über 10',
  },
  scales: { '1-5': '1–5', '0-10': '0–10', percent: 'Prozent' },
  oddTimes: {
    closedBeforeOpened: 'vor dem Tag der Eröffnung geschlossen',
    negativeMinutes: 'mit negativer Bearbeitungszeit',
  },
  repeatUnknown: () =>
    'wer wieder gekauft hat, ist unbekannt: kein Kunde hat zwei Verkaufschancen oder zwei Käufe, und keine Spalte nennt Bestandskunden',
  retainedUnknown: () =>
    'wer geblieben ist, lässt sich nur für einen Zeitraum sagen: geben Sie mit --since an, wo er beginnt',
  nobodyDoesBoth: () => 'niemand macht beides',
  noSales: () => 'nichts, was hier gezählt wird, betrifft den Verkauf',
  outcomes: (outcomes) => andList(outcomes.map(outcomeWord)),
};
