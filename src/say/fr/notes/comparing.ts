import type { ComparingWarning } from '../../../warnings/comparing.js';
import type { Wording } from '../../../warnings/wording.js';
import { no, groupNoun } from '../groups.js';
import { deMany } from '../things.js';
import { listed, quoted } from '../lists.js';

/** What a reader is told of comparing reps. */
export const comparingNotes: Wording<ComparingWarning> = {
  'mix-misleads': ({ rep, sentence }) => `${rep} : ${sentence}`,
  'unassigned-left-out': ({ by }) =>
    by === 'rep'
      ? 'Ce qui n’est à personne, (non attribué), n’est comparé à personne.'
      : `Ce qui n’a ${no(by)} ${groupNoun(by)}, (aucune valeur), n’est comparé à rien.`,
  'effort-unknown': ({ effort }) =>
    `L’efficience n’est pas connue pour tout le monde : le nombre ${deMany(effort)} manque pour certains.`,
  'no-shared-segment': ({ column, reps }) =>
    `Impossible de comparer à profil égal ${listed(reps, 5)} : aucune valeur de ${quoted(column)} commune avec les autres, ou plus de ventes que d’effort.`,
};
