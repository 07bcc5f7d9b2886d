import type { Voice } from '../../en/index.js';
import type { WatchedGoal } from '../../facts.js';
import { goalsPhrases } from '../goals.js';
import { listed, quoted } from '../lists.js';
import { didYouMeanThen } from '../near.js';
import { fileName } from '../places.js';

const goalName = (goal: WatchedGoal): string =>
  `${goal.rep ?? 'équipe'} : ${goalsPhrases.goalText(goal.target, goal)}`;

const cannotReadCell = (name: string, column: string, text: string, cause: string): string =>
  `Impossible de lire ${column} dans ${name} : ${text === '' ? 'la cellule est vide' : `${quoted(text)} est inutilisable`} ; ${cause}.`;

/** What is said of goals. A goal or row is called as its place is, in words. */
export const goalsErrors = {
  goalsColumn: (file, cause, found) => ({
    message: `Impossible de lire les objectifs dans ${fileName(file)} : ${cause}. Colonnes trouvées : ${listed(found, 40)}.`,
    hint: 'Nommez les colonnes rep, measure, target, currency, start et end ; goal (ventes) et quota (somme) remplacent measure et target.',
  }),
  goalsCell: (name, column, text, cause) => ({
    message: cannotReadCell(name, column, text, cause),
    hint: 'Corrigez la cellule.',
  }),
  unknownMeasure: (name, text, near, known) => ({
    message: cannotReadCell(name, 'measure', text, 'ce n’est rien de ce qui est compté'),
    hint: `${didYouMeanThen(near)}Valeurs possibles : ${listed(known, known.length)}.`,
  }),
  goalWithoutDays: (name, missing) => ({
    message: `Impossible d’utiliser ${name} : rien ne dit quand l’objectif ${missing.start && missing.end ? 'commence et finit' : missing.start ? 'commence' : 'finit'}.`,
    hint: 'Donnez aux objectifs les colonnes start et end, ou dites-le pour tous avec --since et --until.',
  }),
  goalBackwards: (name, start, end) => ({
    message: `Impossible d’utiliser ${name} : l’objectif finit (${end}) avant de commencer (${start}).`,
    hint: 'Corrigez les jours ; --since et --until remplacent ceux qui manquent.',
  }),
  repeatedGoal: (name, first) => ({
    message: `Impossible d’utiliser ${name} : ${first} fixe déjà un objectif pour la même mesure, le même commercial et les mêmes jours.`,
    hint: 'Gardez l’un des deux.',
  }),
  goalCurrency: (name, currency, known) => ({
    message:
      currency === null
        ? `Impossible d’utiliser ${name} : les montants sont en ${listed(known)}, et l’objectif ne dit pas sa devise.`
        : `Impossible d’utiliser ${name} : l’objectif est en ${quoted(currency)}, et aucun montant de l’export ne l’est.`,
    hint: `Nommez la devise de l’objectif dans une colonne currency : ${listed(known)}.`,
  }),
  goalsForCompare: (file) => ({
    message: `Impossible d’utiliser les objectifs de ${fileName(file)} : aucun n’est celui d’un commercial, en ventes ou en chiffre d’affaires, sur les jours comparés.`,
    hint: 'Écrivez une ligne par commercial, avec goal (ventes) ou quota (somme) ; les jours qu’un objectif nomme doivent être ceux de --since et --until.',
  }),
  severalGoals: (name, first) => ({
    message: `Impossible d’utiliser ${name} : ${first} fixe un objectif pour la même mesure du même commercial, et rien ne dit lequel est le bon.`,
    hint: 'Dites avec --since et --until quels jours sont comparés, ou gardez l’un des deux.',
  }),
  /** @param who a rep, `*` for any, null for the team */
  noGoalWatched: (condition, who, goals) => ({
    message: `Impossible de vérifier --fail-if "${condition}" : aucun objectif de ce genre n’est fixé pour ${who === null ? 'l’équipe' : who === '*' ? 'un commercial' : who}.`,
    hint:
      goals.length === 0
        ? 'Fixez des objectifs avec --goals ou dans la configuration.'
        : `Objectifs : ${listed(goals.map(goalName))}. Écrivez "rep=*:" devant la condition pour ceux de chaque commercial.`,
  }),
  noGoalsToList: () => ({
    message: 'Impossible de lister les objectifs : aucun n’est fixé pour qui est affiché.',
    hint: 'Fixez des objectifs avec --goals ou dans la configuration.',
  }),
} satisfies Voice['errors']['goals'];
