import type { TrendWarning } from '../../../warnings/trend.js';
import type { Wording } from '../../../warnings/wording.js';
import { periodText } from '../days.js';
import { shortList } from '../lists.js';
import { agreeing, countOf } from '../plurals.js';

const named = (periods: readonly string[]): string => shortList(periods.map(periodText), 5);

/** What a reader is told of periods and the time between the stages. */
export const trendNotes: Wording<TrendWarning> = {
  'targets-without-period': () =>
    'Les suspects d’une période sont inconnus, et ce qui en dépend : aucune colonne ne dit quand les prospects sont entrés au fichier.',
  'periods-partial': ({ periods }) =>
    `${agreeing(periods.length, 'Période comptée en partie', 'Périodes comptées en partie')} : ${named(periods)} ; la période est coupée, n’était pas finie, ou les données s’y arrêtent.`,
  'cohorts-immature': ({ periods, days, isGiven }) =>
    `${agreeing(periods.length, 'Cohorte encore trop jeune', 'Cohortes encore trop jeunes')}, dont la conversion peut monter : ${named(periods)} ; une cohorte est mûre quand tous ses prospects sont entrés il y a au moins ${countOf(days, 'jour')} (${isGiven ? 'selon --mature' : 'quand l’équipe a 9 ventes attendues sur 10 ; changez-le avec --mature'}).`,
  'maturity-unknown': ({ isCohort, isTimed }) =>
    `Trop peu de ventes pour dire quand les prospects sont mûrs : ${[isCohort && 'les cohortes ne sont pas marquées', isTimed && 'les délais entre étapes sont ceux de prospects de tout âge, ce qui flatte'].filter((one) => one !== false).join(', et ')}. Indiquez-le avec --mature <jours>.`,
  'steps-untimed': ({ days }) =>
    `Les délais entre étapes sont laissés de côté : aucun prospect${days === null ? '' : ` d’au moins ${countOf(days, 'jour')}`} n’a les dates de deux étapes de suite.`,
  'steps-backwards': ({ count }) =>
    `${countOf(count, 'passage exclu', 'passages exclus')} des délais entre étapes : la fin est datée avant le début.`,
  'steps-implied': () =>
    'Avec --stages implied, une étape non enregistrée porte le jour de la suivante : un tel passage dure 0 jour.',
  'wins-not-followed': ({ count }) =>
    `${countOf(count, 'vente exclue', 'ventes exclues')} de la conversion dans un nombre de jours : sans date, ou datée${agreeing(count, '', 's')} d’avant l’entrée.`,
};
