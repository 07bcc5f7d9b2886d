import type { ServiceWarning } from '../../../warnings/service.js';
import type { Wording } from '../../../warnings/wording.js';
import { noteWords } from '../measures.js';
import { agreeing, countOf, rows } from '../plurals.js';

const ticketsOf = (count: number): string => countOf(count, 'Ticket', 'Tickets');

/** What a reader is told of cases and the customers behind them. */
export const serviceNotes: Wording<ServiceWarning> = {
  'cases-undated': ({ count }) =>
    `${ticketsOf(count)} ohne Eröffnungstag ${agreeing(count, 'fehlt', 'fehlen')} im Zeitraum.`,
  'no-agents': ({ proposed = [] }) =>
    [
      'Keine Spalte sagt, wer ein Ticket bearbeitet hat: alle sind (nicht zugewiesen)',
      ...proposed.map(({ evidence, argument }) => `${evidence}: ${argument}`),
    ].join('; ') + '.',
  'cases-apart': ({ proposed }) =>
    `Zeilen, die zu einem Ticket gehören können, zählen einzeln: ${proposed.map(({ evidence, argument }) => `${evidence}; mit ${argument} zählt jedes einmal`).join('; ')}.`,
  'wins-undated': ({ count }) =>
    `${countOf(count, 'Abschluss', 'Abschlüsse')} ohne Datum ${agreeing(count, 'fehlt', 'fehlen')} im Zeitraum.`,
  'cases-repeated': ({ count }) =>
    `${rows(count)} zu einem Ticket, das mit anderem Inhalt wiederkommt; es gilt die neueste Zeile.`,
  'cases-undecided': ({ count }) =>
    `${ticketsOf(count)} mit mehreren Zeilen, die Verschiedenes sagen, und nichts verrät, welche die neueste ist: Ihr Stand ist unbekannt. Eine Spalte der letzten Änderung (activities.modified) verrät es.`,
  'case-times-odd': ({ count, what }) =>
    `${ticketsOf(count)} ${noteWords.oddTimes[what]}: nicht in den Zeiten.`,
  'csat-scale-found': ({ scale, why }) =>
    `CSAT gilt als auf der Skala ${noteWords.scales[scale]} gegeben: ${noteWords.scaleReasons[why]}. Eine andere nennen Sie mit --csat-scale.`,
  'csat-scale-unknown': () =>
    'CSAT fehlt: Die Antworten verraten nicht, auf welcher Skala sie gegeben wurden. Nennen Sie sie mit --csat-scale.',
  'csat-off-scale': ({ count, scale }) =>
    `${countOf(count, 'Kundenantwort', 'Kundenantworten')} weggelassen: nicht auf der Skala ${noteWords.scales[scale]}.`,
  'sales-left-out': ({ why }) =>
    `Verkauf und Service stehen nicht nebeneinander: ${noteWords.salesLeftOut[why]}.`,
  'customers-left-out': ({ why }) => `Kunden: ${noteWords.customersLeftOut[why]}.`,
};
