import type { Voice } from '../../en/index.js';
import { andList } from '../lists.js';

/** What is said of two exports side by side. */
export const diffErrors = {
  needsTwo: (given) => ({
    message: `Impossible de comparer des exports : ${given === 0 ? 'aucun n’est nommé' : given === 1 ? 'un seul est nommé' : `${given} sont nommés`}.`,
    hint: 'Nommez le plus ancien, puis le plus récent, fichier ou dossier : spanco diff hier/ aujourdhui/.',
  }),
  withoutNames: () => ({
    message:
      'Impossible de dire quelles affaires sont les mêmes : les exports n’ont en commun ni identifiants ni noms.',
    hint: 'Exportez l’identifiant de chaque affaire, ou nommez sa colonne avec --column prospects.id="…".',
  }),
  diffNeedsExports: () => ({
    message:
      'Impossible de comparer des exports par -p, -a, --history ou --counts : les deux fichiers ou dossiers se nomment sans option.',
    hint: 'Écrivez spanco diff hier/ aujourdhui/.',
  }),
  reportBesideExport: (report, other, command) => ({
    message: `Impossible de comparer ${report} à ${other} : l’un est un résultat de spanco report, l’autre un export.`,
    hint: `Faites un rapport de l’export, compté de la même façon, et comparez les deux : ${command}`,
  }),
  notAReport: (file, schema) => ({
    message: `Impossible de comparer ${file} : c’est ${schema}, et seul spanco/report/1 se compare parmi les résultats.`,
    hint: 'Écrivez les deux avec spanco report --format json.',
  }),
  notAsJson: (file) => ({
    message: `${file} : comparaison impossible, c’est un résultat de spanco qui n’est pas écrit en JSON.`,
    hint: 'Écrivez les deux avec spanco report --format json.',
  }),
  brokenReport: (file, place) => ({
    message: `Impossible de comparer ${file} : ce n’est pas ce qu’écrit spanco report (${place ?? 'JSON incomplet'}).`,
    hint: 'Écrivez-le de nouveau avec spanco report --format json.',
  }),
  reportsDiffer: ({ before, after, differences, isOfPeriods, command }) => ({
    message: `Impossible de comparer ${before} à ${after} : ils ne sont pas comptés de la même façon (${differences
      .map(
        ({ flag, before: first, after: second }) =>
          `${first ?? `sans ${flag}`} contre ${second ?? `sans ${flag}`}`,
      )
      .join(' ; ')}).`,
    hint: `${isOfPeriods ? 'Pour mettre des périodes côte à côte : spanco trend. ' : ''}Refaites le second avec les options du premier : ${command}`,
  }),
  settledInReports: (flags) => ({
    message: `Impossible d’utiliser ${andList(flags)} : les deux fichiers sont des rapports, déjà comptés.`,
    hint: 'Retirez l’option, ou nommez les deux exports.',
  }),
} satisfies Voice['errors']['diff'];
