import type { Voice } from '../../en/index.js';

/** What is wrong with what is asked of an export, as a clause that stands behind a colon. */
export const askedFaults: Voice['askedFaults'] = {
  noComparison: (sign, known) =>
    `la comparaison "${sign}" n’existe pas ; il y a ${known.join(' ')}`,
  nothingBehind: (sign) => `rien ne suit "${sign}"`,
  notContained: (column, value) => `aucun prospect n’a "${value}" dans ${column}`,
  noOrder: (value) => `"${value}" n’est ni un nombre ni un jour tel que 2026-03-31`,
  noneOfKind: (column, kind) =>
    `aucun prospect n’a de ${kind === 'day' ? 'jour' : 'nombre'} dans ${column}`,
  oneColumn: () => 'les groupes se comparent selon une seule colonne',
  goalsOfReps: () => 'les objectifs sont ceux des commerciaux (--goals)',
  activitiesOfReps: () => 'les activités sont celles des commerciaux (--effort activities)',
  alreadyCompared: () => 'c’est déjà ce que l’on compare (--by)',
  noEntryDays: () => 'aucune colonne ne dit quand un prospect est entré dans le fichier',
  periodOfEntry: () =>
    'c’est celle où un prospect est entré dans le fichier, et aucune colonne ne dit quand',
};
