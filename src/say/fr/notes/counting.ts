import type { QuotientKey } from '../../../method/ratios.js';
import type { CountingWarning, PeriodsMixed } from '../../../warnings/counting.js';
import type { Mends, Wording } from '../../../warnings/wording.js';
import { dayText, dayWords } from '../days.js';
import { groupWords } from '../groups.js';
import { listed, shortList } from '../lists.js';
import { methodWords, ratioTitle } from '../method.js';
import { measureWords, noteWords } from '../measures.js';
import { agreeing, capital, countOf } from '../plurals.js';
import { measureName } from '../things.js';

const titled = (key: QuotientKey): string => ratioTitle(key, false);

/** A ratio by its key, or the word itself where it is none. */
const ratioName = (key: string): string =>
  Object.hasOwn(methodWords.ratios, key) ? titled(key as QuotientKey) : key;

/** A group, or a period, as tables call it. */
const groupName = (group: string): string => dayWords.period(groupWords.name('rep', group));

/** Which ratios a period makes of two groups of prospects, a sentence each kind. */
function mixes({ above, mixed }: Pick<PeriodsMixed, 'above' | 'mixed'>): string {
  const high = above.map(
    ({ ratio, groups }) => `${titled(ratio)} (${shortList(groups.map(groupName), 3)})`,
  );
  const sentences = [
    high.length > 0 && `Au-dessus de 100 % : ${high.join(', ')}.`,
    mixed.length > 0 &&
      `Plus d’un cinquième du numérateur n’est pas au dénominateur : ${mixed.map(titled).join(', ')}.`,
  ];
  return sentences.filter((sentence) => sentence !== false).join(' ');
}

/** What a reader is told of what is counted, and what is left out of it. */
export const countingNotes: Wording<CountingWarning> = {
  'held-unknown': () =>
    'Les rendez-vous honorés ne peuvent être connus : aucune colonne ne dit si un rendez-vous a été honoré, et les ratios qui en dépendent sont inconnus.',
  'outcome-unknown': ({ outcomes }) =>
    `${capital(noteWords.outcomes(outcomes))} : impossible à connaître, rien dans l’export n’en parle.`,
  'ratio-above-one': ({ ratio, groups }) =>
    `${ratioName(ratio)} dépasse 100 % pour ${listed(groups.map(groupName), 5)} : des étapes ont été sautées, ou les comptages portent sur des périodes différentes.`,
  'periods-mixed': (warning) =>
    `Les ratios d’une période mélangent des prospects. ${mixes(warning)} --basis cohort suit ceux qui sont entrés dans la période.`,
  'data-end-early': ({ last }) =>
    `Les données s’arrêtent le ${dayText(last)} : elles ne disent rien des jours suivants jusqu’à --as-of.`,
  'days-ahead': ({ count, asOf, last }) =>
    `${countOf(count, 'prospect')} ${agreeing(count, 'compté', 'comptés')} à des jours postérieurs à --as-of ${asOf}, le dernier le ${dayText(last)} : vérifiez ces jours, ou donnez une date plus tardive.`,
  'counts-given': () =>
    'Chiffres tels que donnés : les comptages d’une période peuvent mélanger des prospects de plusieurs, et les récents peuvent encore convertir.',
  'outcomes-partly-given': ({ outcomes }) =>
    `Non donné pour tout le monde, le total est donc inconnu : ${outcomes.map(measureName).join(', ')}.`,
  'outcomes-not-given': ({ outcomes }) =>
    `Non donné, donc inconnu : ${outcomes.map(measureName).join(', ')}.`,
  'wins-without-amount': ({ count }) =>
    `${countOf(count, 'vente')} sans montant : le chiffre d’affaires est celui des autres.`,
  'measures-absent': ({ measures }) =>
    `Laissé de côté, faute de colonne : ${measures.map((measure) => measureWords[measure]).join(', ')}. Nommez les colonnes avec --column.`,
  'threshold-unknown': ({ condition }) =>
    `--fail-if "${condition}" n’a pas pu être vérifié : la valeur ne peut pas se dire.`,
  'no-entry-dates': () =>
    'Les suspects sont tous les prospects du fichier : aucune colonne ne dit quand ils y sont entrés.',
  'without-entry': ({ count }) =>
    `${countOf(count, 'prospect')} sans jour d’entrée, ${agreeing(count, 'non compté', 'non comptés')} dans les suspects.`,
  'immature-left-out': ({ count, days }) =>
    `${countOf(count, 'prospect')} laissé${agreeing(count, '', 's')} de côté : moins de ${countOf(days, 'jour')} d’âge.`,
  'recent-may-convert': () =>
    'Les prospects récents peuvent encore convertir : comparez des cohortes du même âge avec --mature <jours>.',
};

/** What would mend it. */
export const countingMends = {
  'held-unknown': () => 'nommez la colonne qui le dit (activities.outcome ou prospects.heldOn)',
  'wins-without-amount': () => 'nommez la colonne des montants (prospects.amount)',
  'no-entry-dates': () => 'nommez la colonne des jours d’entrée (prospects.created)',
} satisfies Mends<CountingWarning>;
