/** What is said of leads. */
import type { Milestone } from '../../method/milestones.js';
import type { Voice } from '../en/index.js';
import { leadKinds } from './lead-kinds.js';
import { quoted } from './lists.js';
import { sumText } from './money.js';
import { grouped, percent } from './numbers.js';
import { countOf, days as daysOf, ofDays } from './plurals.js';

type Leads = Voice['leads'];
type LostProspect = Parameters<Leads['lost']>[0];

const lostHow: Readonly<Record<NonNullable<LostProspect['reasonKind']>, string>> = {
  timing: 'wegen des Zeitpunkts verloren',
  noBudget: 'mangels Budget verloren',
  noDecision: 'ohne Entscheidung verloren',
  competitor: 'an den Wettbewerb verloren',
  price: 'am Preis verloren',
  offer: 'am Angebot verloren',
  noAnswer: 'ohne Antwort verloren',
  notAFit: 'als unpassend verloren',
  notInterested: 'mangels Interesse verloren',
  gone: 'als nicht mehr vorhanden verloren',
};

const cameTo: Readonly<Record<Milestone, string>> = {
  targets: 'aufgenommen',
  qualified: 'qualifiziert',
  booked: 'Termin vereinbart',
  held: 'Termin wahrgenommen',
  proposals: 'Angebot abgegeben',
  wins: 'gewonnen',
  orders: 'geliefert',
};

const afterWhat: Readonly<Record<Milestone, string>> = {
  targets: 'vor der Qualifizierung',
  qualified: 'nach der Qualifizierung',
  booked: 'nach der Terminvereinbarung',
  held: 'nach einem wahrgenommenen Termin',
  proposals: 'nach einem Angebot',
  wins: 'nach dem Abschluss',
  orders: 'nach der Lieferung',
};

function lostText({ reasonKind, reason }: LostProspect): string {
  if (reasonKind !== null) return lostHow[reasonKind];
  return reason === null ? 'ohne Angabe von Gründen verloren' : `verloren (${quoted(reason)})`;
}

/** How long nobody waited longer than; on the day itself nobody waits a day. */
const wait = (days: number): string =>
  days < 1 ? 'weniger als 1 Tag' : `höchstens ${daysOf(days)}`;

export const leadsPhrases: Leads = {
  kinds: leadKinds,
  headings: {
    source: 'Quelle',
    temperature: 'Temperatur',
    qualification: 'Qualifizierung',
    leads: 'Leads',
    halfHeard: 'Hälfte\nin Tagen',
    nineInTenHeard: '9 von 10\nin Tagen',
    neverHeard: 'Ohne\nKontakt',
    openLead: 'Offener Lead',
    lastTouch: 'Letzter Kontakt',
    toWinBack: 'Zurückzugewinnen',
    points: 'Punkte',
    parts: { reason: 'Grund', amount: 'Betrag', got: 'Stand', age: 'Alter' },
  },
  legend: (hasContacts) =>
    hasContacts
      ? 'Anteile beziehen sich auf Zielkunden; Konversion = Abschlüsse / Zielkunden, mit 95-%-Intervall. Tage bis zum ersten Kontakt: die Hälfte und 9 von 10 der Kontaktierten; ohne Kontakt: mindestens einen Tag alt.'
      : 'Anteile beziehen sich auf Zielkunden; Konversion = Abschlüsse / Zielkunden, mit 95-%-Intervall.',
  points: (most) =>
    `Punkte, höchstens ${grouped(most)}, je 0 bis 3: für den Grund, den Betrag gemessen am Median der Währung, den erreichten Stand und die Tage seither (am besten 60 bis 540). Sie ordnen die Liste; eine Wahrscheinlichkeit sind sie nicht.`,
  moreToWinBack: (rest, all) =>
    `Und ${grouped(rest)} weitere zurückzugewinnen: Liste mit --win-back ${all}, alle mit --list win-back --format csv.`,
  lostAhead: (count) =>
    `Nicht zurückzugewinnen: ${countOf(count, 'Interessent', 'Interessenten')}, erst nach --as-of verloren.`,
  promise: ({ got, days, source: from, won, decided, lastTouch }) => {
    const like = from === null ? '' : ` aus ${quoted(from)}`;
    const record =
      won === null || decided === null
        ? 'für eine Aussicht sind zu wenige mit gleichem Stand entschieden'
        : `${grouped(won)} von ${grouped(decided)} entschiedenen mit gleichem Stand${like} gewonnen`;
    const when = days === null ? '' : ` vor ${ofDays(days)}`;
    const touch = lastTouch === null ? '' : `; letzter Kontakt vor ${ofDays(lastTouch)}`;
    return `${cameTo[got]}${when}; ${record}${touch}`;
  },
  howRanked: () =>
    'Aussicht: Abschlüsse unter den entschiedenen Verkaufschancen mit gleichem Stand und gleicher Quelle, gestützt auf alle Quellen; über den einzelnen Lead sagt sie nichts.',
  unranked: (count) =>
    `${countOf(count, 'Lead', 'Leads')} am Ende ohne Rang: weniger als zehn Verkaufschancen mit diesem Stand sind entschieden.`,
  moreOpen: (rest, all) =>
    `Und ${grouped(rest)} weitere: Liste mit --win-back ${all}, alle mit --list open --format csv.`,
  openLeads: (leads) => {
    const [first] = leads;
    const called = first?.name ?? first?.id ?? 'ein Lead ohne Namen';
    const all = countOf(leads.length, 'offener Lead', 'offene Leads');
    return first === undefined || first.chance === null
      ? `${all}; für eine Rangfolge sind zu wenige Verkaufschancen entschieden.`
      : `${all}, die beste Aussicht hat ${called} (${percent(first.chance)}): ${first.why}.`;
  },
  noOpen: () => 'Niemand ist offen, oder nichts sagt es.',
  noWins: () => 'Noch keine Quelle hat einen Abschluss gebracht.',
  share: ({ wins, targets, share }) =>
    `${grouped(wins)} von ${countOf(targets, 'Zielkunden', 'Zielkunden')} gewonnen (${percent(share)})`,
  onlySource: (name, share) => `${name}: ${share}; eine andere Quelle zum Vergleich gibt es nicht.`,
  untested: (name, share) =>
    `Welche Quelle am besten konvertiert, lässt sich für einen Zeitraum nicht sagen: Die Abschlüsse müssen nicht von seinen Zielkunden stammen; bisher am höchsten: ${name}, ${share}.`,
  noContact: () => 'Kein erster Kontakt hat ein Datum.',
  waited: (median, ninetiethPercentile) =>
    `Die Hälfte der Kontaktierten wartete ${wait(median)}, 9 von 10 ${wait(ninetiethPercentile)}.`,
  neverContacted: (never, all) =>
    `Nie kontaktiert: ${grouped(never)} von ${grouped(all)} (${percent(never / all)}).`,
  nobodyToWinBack: () => 'Niemand ist zurückzugewinnen.',
  toWinBack: (count, name, why) =>
    `Zurückzugewinnen: ${countOf(count, 'verlorener Interessent', 'verlorene Interessenten')}, zuerst ${name === null ? 'einer ohne Namen' : name}: ${why}.`,
  lost: (prospect) => {
    const { daysSince, got, amount, ofMedian } = prospect;
    const when = daysSince === null ? 'an einem unbekannten Tag' : `vor ${ofDays(daysSince)}`;
    const times = ofMedian === null ? '' : ` (${grouped(ofMedian, 1)} × Median)`;
    const sum = amount === null ? '' : `, ${sumText(amount)}${times}`;
    const after = got === null ? '' : ` ${afterWhat[got]}`;
    return `${when}${after} ${lostText(prospect)}${sum}`;
  },
};
