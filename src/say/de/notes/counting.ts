import type { QuotientKey } from '../../../method/ratios.js';
import type { CountingWarning, PeriodsMixed } from '../../../warnings/counting.js';
import type { Mends, Wording } from '../../../warnings/wording.js';
import { periodText } from '../days.js';
import { groupWords } from '../groups.js';
import { listed, shortList } from '../lists.js';
import { ratioTitle } from '../method.js';
import { measureWords, noteWords } from '../measures.js';
import { agreeing, capital, countOf, days as daysOf, prospects } from '../plurals.js';
import { outcomeOf, ratioOf } from '../terms.js';

const titled = (key: QuotientKey): string => ratioTitle(key, false);

/** A group or a period, as tables call it. */
const groupName = (group: string): string => periodText(groupWords.name('rep', group));

/** Which ratios a period makes of two groups of prospects, a sentence each kind. */
function mixes({ above, mixed }: Pick<PeriodsMixed, 'above' | 'mixed'>): string {
  const high = above.map(
    ({ ratio, groups }) => `${titled(ratio)} (${shortList(groups.map(groupName), 3)})`,
  );
  const sentences = [
    high.length > 0 && `Über 100\u{a0}%: ${high.join(', ')}.`,
    mixed.length > 0 &&
      `Mehr als ein Fünftel des Zählers steht nicht im Nenner: ${mixed.map(titled).join(', ')}.`,
  ];
  return sentences.filter((sentence) => sentence !== false).join(' ');
}

/** What a reader is told of what is counted, and what is left out of it. */
export const countingNotes: Wording<CountingWarning> = {
  'held-unknown': () =>
    'Wahrgenommene Termine sind nicht bekannt: Keine Spalte sagt, ob ein Termin wahrgenommen wurde, also fehlen auch die Quoten daraus.',
  'outcome-unknown': ({ outcomes }) =>
    `${capital(noteWords.outcomes(outcomes))} sind nicht bekannt: Der Export sagt nichts dazu.`,
  'ratio-above-one': ({ ratio, groups }) =>
    `Die ${ratioOf(ratio)} liegt über 100\u{a0}% bei ${listed(groups.map(groupName), 5)}: Stufen wurden übersprungen, oder die Anzahlen stammen aus verschiedenen Zeiträumen.`,
  'periods-mixed': (warning) =>
    `Quoten eines Zeitraums mischen Interessenten. ${mixes(warning)} --basis cohort verfolgt die, die im Zeitraum aufgenommen wurden.`,
  'data-end-early': ({ last }) =>
    `Die Daten enden am ${periodText(last)}: Über die Tage danach bis --as-of sagen sie nichts.`,
  'days-ahead': ({ count, asOf, last }) =>
    `${prospects(count)} ${agreeing(count, 'zählt', 'zählen')} an Tagen nach --as-of ${asOf}, zuletzt am ${periodText(last)}: Prüfen Sie diese Tage, oder nennen Sie einen späteren Stichtag.`,
  'counts-given': () =>
    'Zahlen wie angegeben: Die eines Zeitraums können Interessenten aus mehreren mischen, und neue können noch gewonnen werden.',
  'outcomes-partly-given': ({ outcomes }) =>
    `Nicht für alle angegeben, also in der Summe nicht bekannt: ${outcomes.map(outcomeOf).join(', ')}.`,
  'outcomes-not-given': ({ outcomes }) =>
    `Nicht angegeben, also nicht bekannt: ${outcomes.map(outcomeOf).join(', ')}.`,
  'wins-without-amount': ({ count }) =>
    `${countOf(count, 'Abschluss', 'Abschlüsse')} ohne Betrag: Der Umsatz ist der der übrigen.`,
  'measures-absent': ({ measures }) =>
    `Weggelassen, weil keine Spalte es enthält: ${measures.map((measure) => measureWords[measure]).join(', ')}. Nennen Sie die Spalten mit --column.`,
  'threshold-unknown': ({ condition }) =>
    `--fail-if "${condition}" ließ sich nicht prüfen: Der Wert ist nicht bekannt.`,
  'no-entry-dates': () =>
    'Als Zielkunden gelten alle Interessenten der Datei: Keine Spalte sagt, wann sie aufgenommen wurden.',
  'without-entry': ({ count }) =>
    `${prospects(count)} ohne Aufnahmetag, nicht unter den Zielkunden.`,
  'immature-left-out': ({ count, days }) =>
    `${prospects(count)} weggelassen: Die Aufnahme liegt weniger als ${daysOf(days)} zurück.`,
  'recent-may-convert': () =>
    'Neue Interessenten können noch gewonnen werden: Vergleichen Sie gleich alte Kohorten mit --mature <Tage>.',
};

/** What would mend it. */
export const countingMends = {
  'held-unknown': () =>
    'nennen Sie die Spalte, die es sagt (activities.outcome oder prospects.heldOn)',
  'wins-without-amount': () => 'nennen Sie die Spalte der Beträge (prospects.amount)',
  'no-entry-dates': () => 'nennen Sie die Spalte der Aufnahmetage (prospects.created)',
} satisfies Mends<CountingWarning>;
