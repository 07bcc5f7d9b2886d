import type { ScorecardWarning } from '../../../warnings/scorecard.js';
import type { Wording } from '../../../warnings/wording.js';
import { quoted } from '../lists.js';
import { agreeing, countOf } from '../plurals.js';

/** What a reader is told of a scorecard. */
export const scorecardNotes: Wording<ScorecardWarning> = {
  'no-activities': () =>
    'Aucune activité n’est donnée : ce qui a été fait, et ce qu’il en est sorti, est laissé de côté.',
  'owner-performed': () =>
    'Aucune colonne ne dit qui a fait une activité : le propriétaire du prospect en tient lieu.',
  'no-touches': ({ system, notDone }) => {
    const parts = [
      ...(system === 0
        ? []
        : [
            countOf(
              system,
              'note, tâche, vente, perte, ligne du système ou ligne de type inconnu',
              'notes, tâches, ventes, pertes, lignes du système ou lignes de type inconnu',
            ),
          ]),
      ...(notDone === 0
        ? []
        : [
            countOf(
              notDone,
              'activité prévue, annulée ou manquée',
              'activités prévues, annulées ou manquées',
            ),
          ]),
    ];
    return `Hors de l’activité, faute d’être des contacts : ${parts.join(' ; ')}.`;
  },
  'activities-undated': ({ count }) =>
    `${countOf(count, 'activité')} sans date, ${agreeing(count, 'exclue', 'exclues')} de la période.`,
  'unknown-customers': ({ count, words }) => {
    const others =
      words.length > 1 ? ` (et ${countOf(words.length - 1, 'autre mot', 'autres mots')})` : '';
    return `${countOf(count, 'vente')} dont ${quoted(words[0]!.word)}${others} ne dit pas si le client est nouveau ou existant : ${agreeing(count, 'comptée', 'comptées')} comme client non existant.`;
  },
  'wins-too-recent': ({ count, days }) =>
    `${countOf(count, 'vente')} de moins de ${countOf(days, 'jour')} : suivi pas encore jugé.`,
  'win-times-unknown': ({ count }) =>
    `${countOf(count, 'vente')} sans date : ni le suivi ni le cycle de vente ne peut se dire.`,
  'cycle-unknown': ({ count }) =>
    `${countOf(count, 'vente')} sans jour d’entrée, ou d’avant l’entrée : hors du cycle de vente.`,
};
