import type { Said } from '../../said.js';

/** What is said of two exports side by side. */
export const diffErrors = {
  needsTwo: (given: number): Said => ({
    message: `Impossible de comparer des exports : ${given === 0 ? 'aucun n’est nommé' : given === 1 ? 'un seul est nommé' : `${given} sont nommés`}.`,
    hint: 'Nommez le plus ancien, puis le plus récent, fichier ou dossier : spanco diff hier/ aujourdhui/.',
  }),
  withoutNames: (): Said => ({
    message:
      'Impossible de dire quelles affaires sont les mêmes : les exports n’ont en commun ni identifiants ni noms.',
    hint: 'Exportez l’identifiant de chaque affaire, ou nommez sa colonne avec --column prospects.id="…".',
  }),
  diffNeedsExports: (): Said => ({
    message:
      'Impossible de comparer des exports par -p, -a, --history ou --counts : les deux fichiers ou dossiers se nomment sans option.',
    hint: 'Écrivez spanco diff hier/ aujourdhui/.',
  }),
};
