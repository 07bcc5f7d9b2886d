import type { GoalsWarning } from '../../../warnings/goals.js';
import type { Wording } from '../../../warnings/wording.js';
import { agreeing, countOf } from '../plurals.js';
import { measureOf } from '../terms.js';

/** What a reader is told of goals. */
export const goalsNotes: Wording<GoalsWarning> = {
  'goals-unknown': ({ measures }) =>
    `Ziele nicht verfolgbar, weil der Export nichts dazu sagt: ${measures.map(measureOf).join(', ')}.`,
  'goals-unforeseen': () =>
    'Für Ziele gibt es keine Prognose: Kohorten und gleich alte Interessenten verteilen sich nicht gleichmäßig über die Tage.',
  'goals-undated': ({ count }) =>
    `${countOf(count, 'Abschluss', 'Abschlüsse')} ohne Tag: ${agreeing(count, 'er zählt', 'sie zählen')} zu einem Ziel nur, wo die Tage ringsum keinen anderen Zeitraum zulassen.`,
};
