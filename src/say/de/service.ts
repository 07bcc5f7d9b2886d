/** What is said of service. */
import type { Voice } from '../en/index.js';
import { type Share, spokenOf } from '../share.js';
import { noteWords } from './measures.js';
import { grouped, percent } from './numbers.js';
import { agreeing, capital, countOf, ofDays } from './plurals.js';

/** `78,0 %, zwischen 64,8 % und 87,2 % bei 95 % Sicherheit`. */
function sure({ value, low, high }: Share): string {
  const interval =
    low === null || high === null
      ? ''
      : `, zwischen ${percent(low)} und ${percent(high)} bei 95\u{a0}% Sicherheit`;
  return `${percent(value)}${interval}`;
}

const areOrIs = (count: number): string => agreeing(count, 'ist', 'sind');

const units = { minutes: 'Minuten', days: 'Tage' };

export const servicePhrases: Voice['service'] = {
  headings: {
    agent: 'Bearbeiter',
    cases: 'Tickets',
    open: 'Offen',
    resolved: 'Gelöst',
    firstContact: { title: 'Erstlösung', short: 'Erstl.' },
    csat: 'CSAT',
    satisfied: 'Zufrieden',
    average: (unit) => `Schnitt\n${units[unit]}`,
    median: (unit) => `Median\n${units[unit]}`,
    timed: 'Gemessen',
    oldest: 'Ältestes offen',
    repeat: 'Wiederkauf',
    retained: 'Gehalten',
  },
  both: 'Verkauf und Service bei denen, die beides machen',
  age: ({ days, id }) => `${grouped(days)} T${id === null ? '' : ` (${id})`}`,
  legend: (shown) => {
    const parts = [
      ...(shown.scale === null
        ? []
        : [
            `CSAT auf der Skala ${noteWords.scales[shown.scale.key]}, zufrieden ab ${shown.scale.satisfied}`,
          ]),
      ...(shown.resolution
        ? ['gelöst: Anteil an allen im Zeitraum eröffneten Tickets, auch den offenen']
        : []),
      ...(shown.firstContact
        ? [
            'Erstlösung: mit einem einzigen Kontakt gelöst, Anteil an den gelösten mit bekannten Kontakten',
          ]
        : []),
      ...(shown.times === 'minutes' ? ['Minuten sind die Bearbeitungszeit'] : []),
      ...(shown.times === 'days'
        ? ['Tage sind Kalendertage von der Eröffnung bis zum Schließen, keine Bearbeitungszeit']
        : []),
    ];
    return [
      ...(parts.length === 0 ? [] : [`${capital(parts.join('; '))}.`]),
      ...(shown.repeat
        ? [
            'Wiederkauf: von den Kunden, die im Zeitraum gekauft haben, die mit mehr als einem Kauf.',
          ]
        : []),
      ...(shown.retained
        ? [
            'Gehalten: von den vor dem Zeitraum gewonnenen Kunden die, die darin aktiv und nicht verloren waren.',
          ]
        : []),
    ];
  },
  nothing: () => 'In dieser Zeit wurde von diesen Kunden kein Ticket eröffnet.',
  unresolvedUnknown: (cases) =>
    `${countOf(cases, 'Ticket', 'Tickets')}; ${agreeing(cases, 'ob es gelöst ist', 'welche gelöst sind')}, steht nirgends.`,
  resolved: (resolution, unknown) => {
    const { numerator, denominator } = resolution;
    const all = countOf(denominator!, 'Ticket', 'Tickets');
    const known = agreeing(
      denominator!,
      ', von dem es bekannt ist,',
      ', von denen es bekannt ist,',
    );
    const are = areOrIs(spokenOf(resolution));
    return `${grouped(numerator!)} von ${all}${unknown === 0 ? '' : known} ${are} gelöst (${sure(resolution)}).`;
  },
  maybeResolved: (unknown, cases, least, most) =>
    `Von ${grouped(unknown)} ${agreeing(unknown, 'weiterem', 'weiteren')} ist es nicht bekannt: von allen ${grouped(cases)} sind zwischen ${percent(least)} und ${percent(most)} gelöst.`,
  noneOpen: () => 'Keines ist offen.',
  open: (count, oldest) => {
    const id = oldest?.id ?? null;
    const name = id === null ? '' : ` (${id})`;
    const age = oldest === null ? '' : `, das älteste seit ${ofDays(oldest.days)}${name}`;
    return `${grouped(count)} ${areOrIs(count)} offen${age}.`;
  },
  satisfied: (satisfied, answers) =>
    `Zufrieden: ${sure(satisfied)}, bei ${countOf(answers, 'Antwort', 'Antworten')}.`,
  minutes: (median) =>
    `Die Hälfte der Tickets war in höchstens ${countOf(median, 'Minute', 'Minuten')} bearbeitet.`,
  daysToClose: (median) =>
    `Die Hälfte der geschlossenen war in höchstens ${ofDays(median)} erledigt.`,
};
