import type { Voice } from '../../en/index.js';
import { quoted } from '../lists.js';
import { grouped } from '../numbers.js';

/** `(vouliez-vous dire « closing » ?)`, where something is near. */
const meant = (near: string | null): string =>
  near === null ? '' : ` (vouliez-vous dire ${quoted(near)} ?)`;

/** A word that is not known, the known one that is spelled most alike, and all there are. */
const instead = (word: string, near: string | null, known: readonly string[]): string =>
  `${quoted(word)}${meant(near)} ; valeurs possibles : ${known.join(', ')}`;

/** What is wrong with a value of an option or of a cell, as a clause that stands behind a colon. */
export const valueFaults = {
  noneOf: (known) => `les valeurs possibles sont ${known.join(', ')}`,
  noValue: () => 'la valeur est vide',
  noWholeNumber: () => 'ce n’est pas un nombre entier',
  least: (least) => `le minimum est ${grouped(least)}`,
  most: (most) => `le maximum est ${grouped(most)}`,
  limit: (most) => `la limite est ${grouped(most)}`,
  emptyName: () => 'le nom est vide',
  notAName: () => 'ce n’est pas un nom',
  notADay: () => 'ce n’est pas un jour',
  noDelimiter: () => 'séparateurs possibles : , ; | tab',
  noEncoding: () =>
    'ce n’est pas un encodage de texte du web, tel que utf-8, utf-16le, windows-1252 ou iso-8859-1',
  /** @param form a day that is one, such as `2026-03-31` */
  noDay: (form) => `ce n’est pas un jour de la forme ${form}`,
  dayForPeriod: (day) => `c’est un jour ; écrivez --since ${day} --until ${day}`,
  noPeriod: (near, words) =>
    `ce n’est pas une période${meant(near)} ; valeurs possibles : ${words.join(', ')}, ou par exemple 2026, 2026-Q1, 2026-03 ou 2026-W05`,
  noZone: () => 'ce fuseau horaire n’existe pas',
  noCondition: () => 'ce n’est pas de la forme field=value',
  noColumnChoice: () =>
    'ce n’est pas de la forme prospects.field=header ou activities.field=header',
  noField: (role, field, near, known) => `${role} n’a pas de champ ${instead(field, near, known)}`,
  noSortOrder: () => 'ce n’est pas de la forme key, key:asc ou key:desc',
  /** @param example a condition that is one */
  noThreshold: (example) => `ce n’est pas de la forme ${example} ou rep=Anna Rossi: ${example}`,
  noMetric: (metric, near, known) => `il n’y a pas de valeur ${instead(metric, near, known)}`,
  /** A condition on groups of what is one number. */
  notOfGroups: (metric) => `${metric} est ici un seul nombre, sans groupes`,
  ageNoShare: () => 'age se compte en jours, pas en pourcentage',
  rowsNotGrouped: (field) => `les lignes ne sont pas groupées par ${field} (--by ${field})`,
  goalsNotOf: (field) => `les objectifs sont ceux d’un commercial ou de l’équipe, pas de ${field}`,
  noAmount: () => 'ce n’est pas un montant supérieur à 0',
  doubtfulAmount: () => 'milliers ou décimales, les deux sont possibles ; supprimez le séparateur',
  /** Of money in a column that names its currency. */
  plainMoney: () =>
    'les montants d’une colonne à devise unique sont de simples nombres, tels que 1234.5',
  afterUntil: (day) => `c’est après --until ${day}`,
  noColumnName: () => 'ce n’est pas un nom de colonne',
  noProbability: () => 'ce n’est pas une probabilité entre 0 et 1, telle que 0.8 ou 80%',
  moreThan: (flag, value) => `c’est plus que ${flag} ${value}`,
  // Of tables of counts and goals.
  wholeCount: () => 'un comptage est un nombre entier, 0 ou plus',
  rowNeedsRep: () => 'chaque ligne doit nommer un commercial',
  wholeGoal: () => 'un objectif qui n’est pas une somme est un nombre entier supérieur à 0',
  goalWithoutTarget: () => 'un objectif dit combien',
  moneyGoal: () => 'une somme à atteindre est un montant supérieur à 0',
  goalTooLarge: (most) =>
    `un objectif qui n’est pas une somme est un nombre entier jusqu’à ${grouped(most)}`,
  // Of what a program hands over.
  noGoal: (given) => `${given} n’en est pas un`,
  goalDay: (day, form) => `${quoted(day)} n’est pas un jour de la forme ${form}`,
  goalRep: (rep) => `${quoted(rep)} n’est pas un nom`,
  goalMeasure: (measure, known) =>
    `${quoted(measure)} est inconnu ; valeurs possibles : ${known.join(', ')}`,
  goalTarget: (target, fault) => `sa cible est ${target}, mais ${fault}`,
  goalsNoList: () => 'les objectifs forment une liste',
} satisfies Voice['valueFaults'];
