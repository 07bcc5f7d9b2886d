import type { MatchingWarning } from '../../../warnings/matching.js';
import type { Mends, Wording } from '../../../warnings/wording.js';
import { listed, quoted } from '../lists.js';
import { activities, agreeing, countOf, prospects, rows } from '../plurals.js';
import { grouped } from '../numbers.js';

const unmatched = (count: number, all: string): string =>
  `${grouped(count)} von ${all} ${agreeing(count, 'nennt', 'nennen')} einen Interessenten, der nicht in der Datei der Interessenten steht, und ${agreeing(count, 'zählt', 'zählen')} nicht.`;

/** What a reader is told of who is who, and what belongs to whom. */
export const matchingNotes: Wording<MatchingWarning> = {
  'activities-unmatched': ({ count, of }) => unmatched(count, activities(of)),
  'changes-unmatched': ({ count, of }) =>
    unmatched(count, countOf(of, 'Phasenwechsel', 'Phasenwechseln')),
  'names-ambiguous': ({ count, names }) =>
    `${rows(count)} ${agreeing(count, 'nennt', 'nennen')} einen Interessenten mit einem Namen, den mehrere tragen, und ${agreeing(count, 'zählt', 'zählen')} nicht: ${listed(names, 5)}.`,
  'id-conflicts': ({ count, fields, isBetweenFiles }) => {
    const each = fields.map(
      ({ field, prospects: of, ids }) =>
        `${field} bei ${grouped(of)}${ids.length === 0 ? '' : ` (${listed(ids, 5)})`}`,
    );
    const between = isBetweenFiles
      ? ' derselben Datei, zwischen Dateien die der Verkaufschancen, dann die spätere Änderung, dann der größere Wert'
      : '';
    return `${prospects(count)} ${agreeing(count, 'kommt', 'kommen')} zweimal mit verschiedenem Inhalt vor: ${each.join(', ')}; es gilt die spätere Zeile${between}.`;
  },
  'activity-id-conflicts': ({ count }) =>
    `${activities(count)} ${agreeing(count, 'teilt', 'teilen')} die ID mit einer anderen von anderem Inhalt; alle bleiben.`,
  'alike-activities': ({ count }) =>
    `${activities(count)} ohne ID ${agreeing(count, 'gleicht', 'gleichen')} einer anderen; alle bleiben, es können zwei echte Anrufe sein.`,
  'no-ids': ({ count }) =>
    `Die Interessenten haben keine IDs: jede der ${rows(count)} gilt als eigener Interessent.`,
  'merged-names': ({ count }) =>
    `${countOf(count, 'Schreibweise eines Namens gilt', 'Schreibweisen eines Namens gelten')} als derselbe Verkäufer wie eine andere.`,
  'several-owners': ({ count, sample }) =>
    `${countOf(count, 'Zelle nennt', 'Zellen nennen')} mehrere Inhaber, etwa ${quoted(sample)}; der erste zählt.`,
  'logins-shared': ({ logins }) =>
    `${listed(logins, 5)} ${agreeing(logins.length, 'steht', 'stehen')} für zwei Benutzer des CRM und damit für keinen.`,
  'owner-from-activities': () =>
    'Keine Spalte nennt den Inhaber eines Interessenten: an seiner Stelle gilt der Verkäufer der ersten Aktivität.',
  'no-reps': ({ proposed = [] }) =>
    [
      'Keine Spalte nennt Verkäufer: alles ist (nicht zugewiesen)',
      ...proposed.map((one) => one.evidence),
    ].join('; ') + '.',
};

const joinOr = (proposal: string | null, other: string): string =>
  proposal === null ? other : `--join ${proposal}`;

/** What would mend it. */
export const matchingMends = {
  'activities-unmatched': ({ proposal }) =>
    joinOr(proposal, 'nennen Sie die Spalte der Interessenten (activities.prospect)'),
  'changes-unmatched': ({ proposal }) =>
    joinOr(proposal, 'nennen Sie die Spalte der Interessenten (history.prospect)'),
  'names-ambiguous': () =>
    'nennen Sie die Spalte mit den IDs (activities.prospect), oder unterscheiden Sie die Namen',
  'no-ids': () => 'nennen Sie die Spalte der IDs (prospects.id)',
  'logins-shared': ({ logins }) =>
    `tragen Sie in spanco.config.json unter reps ein, wer ${JSON.stringify(logins[0]!)} ist`,
  'owner-from-activities': () => 'nennen Sie die Spalte der Inhaber (prospects.rep)',
  'no-reps': ({ proposed: [first] = [] }) =>
    first?.argument ?? 'nennen Sie die Spalte der Verkäufer (prospects.rep)',
} satisfies Mends<MatchingWarning>;
