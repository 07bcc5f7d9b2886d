import type { ComparingWarning } from '../../../warnings/comparing.js';
import type { Wording } from '../../../warnings/wording.js';
import { dimensionName } from '../groups.js';
import { many } from '../things.js';
import { listed } from '../lists.js';

/** What a reader is told of comparing reps. */
export const comparingNotes: Wording<ComparingWarning> = {
  'mix-misleads': ({ rep, sentence }) => `${rep}: ${sentence}`,
  'unassigned-left-out': ({ by }) =>
    by === 'rep'
      ? 'Die Zeile (nicht zugewiesen) wird mit niemandem verglichen.'
      : `Die Zeile (ohne Angabe), ohne Wert in ${dimensionName(by)}, wird mit nichts verglichen.`,
  'effort-unknown': ({ effort }) =>
    `Die Effizienz ist nicht bei allen bekannt: bei manchen fehlt die Zahl für ${many(effort)}.`,
  'no-shared-segment': ({ column, reps }) =>
    `${listed(reps, 5)}: kein Vergleich bei gleichem Mix nach ${dimensionName(column)}, denn es gibt nichts Gemeinsames mit den übrigen, oder es enthält mehr Abschlüsse als Aufwand.`,
};
