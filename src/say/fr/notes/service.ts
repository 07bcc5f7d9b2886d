import type { ServiceWarning } from '../../../warnings/service.js';
import type { Wording } from '../../../warnings/wording.js';
import { noteWords } from '../measures.js';
import { agreeing, countOf } from '../plurals.js';

/** What a reader is told of cases and the customers behind them. */
export const serviceNotes: Wording<ServiceWarning> = {
  'cases-undated': ({ count }) =>
    `${countOf(count, 'demande')} sans jour d’ouverture, ${agreeing(count, 'exclue', 'exclues')} de la période.`,
  'no-agents': ({ proposed = [] }) =>
    [
      'Aucune colonne ne dit qui a traité une demande : toutes sont (non attribué)',
      ...proposed.map(({ evidence, argument }) => `${evidence} : ${argument}`),
    ].join(' ; ') + '.',
  'cases-apart': ({ proposed }) =>
    `Des lignes qui peuvent être d’une même demande comptent à part : ${proposed.map(({ evidence, argument }) => `${evidence} ; avec ${argument} chacune compte une fois`).join(' ; ')}.`,
  'wins-undated': ({ count }) =>
    `${countOf(count, 'vente')} sans date, ${agreeing(count, 'exclue', 'exclues')} de la période.`,
  'cases-repeated': ({ count }) =>
    `${countOf(count, 'ligne')} d’une demande revenue avec un contenu différent ; sa ligne la plus récente vaut.`,
  'cases-undecided': ({ count }) =>
    `${countOf(count, 'demande')} avec plusieurs lignes qui disent des choses différentes, et rien ne dit laquelle est la plus récente : où ${count > 1 ? 'elles en sont' : 'elle en est'} est inconnu. Une colonne de la dernière modification (activities.modified) le dit.`,
  'case-times-odd': ({ count, what }) =>
    `${countOf(count, 'demande')} ${noteWords.oddTimes[what]} : hors des durées.`,
  'csat-scale-found': ({ scale, why }) =>
    `Le CSAT est lu sur l’échelle ${noteWords.scales[scale]} : ${noteWords.scaleReasons[why]}. Pour une autre, indiquez --csat-scale.`,
  'csat-scale-unknown': () =>
    'Le CSAT est laissé de côté : ses réponses ne disent pas sur quelle échelle elles sont données. Indiquez-la avec --csat-scale.',
  'csat-off-scale': ({ count, scale }) =>
    `${countOf(count, 'réponse')} de clients laissée${agreeing(count, '', 's')} de côté : hors de l’échelle ${noteWords.scales[scale]}.`,
  'sales-left-out': ({ why }) =>
    `Ventes et service ne sont pas mis côte à côte : ${noteWords.salesLeftOut[why]}.`,
  'customers-left-out': ({ why }) => `Clients : ${noteWords.customersLeftOut[why]}.`,
};
