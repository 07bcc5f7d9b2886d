import type { ServiceWarning } from '../../../warnings/service.js';
import type { Wording } from '../../../warnings/wording.js';
import { noteWords } from '../measures.js';
import { agreeing, countOf } from '../plurals.js';

/** What a reader is told of cases and the customers behind them. */
export const serviceNotes: Wording<ServiceWarning> = {
  'cases-undated': ({ count }) =>
    `${countOf(count, 'caso', 'casi')} senza data di apertura ${agreeing(count, 'escluso', 'esclusi')} dal periodo.`,
  'no-agents': ({ proposed = [] }) =>
    [
      'Nessuna colonna dice chi ha gestito un caso: risultano tutti (non assegnati)',
      ...proposed.map(({ evidence, argument }) => `${evidence}: ${argument}`),
    ].join('; ') + '.',
  'cases-apart': ({ proposed }) =>
    `Righe che possono essere di uno stesso caso sono contate a parte: ${proposed.map(({ evidence, argument }) => `${evidence}; con ${argument} ognuno conta una volta`).join('; ')}.`,
  'wins-undated': ({ count }) =>
    `${countOf(count, 'acquisizione senza data esclusa', 'acquisizioni senza data escluse')} dal periodo.`,
  'cases-repeated': ({ count }) =>
    `${countOf(count, 'riga', 'righe')} di un caso che ritorna con contenuto diverso; vale la sua riga più recente.`,
  'cases-undecided': ({ count }) =>
    `${countOf(count, 'caso', 'casi')} con più righe che dicono cose diverse, e nulla dice quale sia la più recente: a che punto ${agreeing(count, 'sia', 'siano')} non si sa. Lo dice una colonna dell’ultima modifica (activities.modified).`,
  'case-times-odd': ({ count, what }) =>
    `${countOf(count, 'caso', 'casi')} ${noteWords.oddTimes[what]}: ${agreeing(count, 'escluso', 'esclusi')} dai tempi.`,
  'csat-scale-found': ({ scale, why }) =>
    `Per la CSAT si assume la scala ${noteWords.scales[scale]}: ${noteWords.scaleReasons[why]}. Se è un’altra, indicarla con --csat-scale.`,
  'csat-scale-unknown': () =>
    'La CSAT manca: le risposte non dicono su quale scala sono date. Indicarla con --csat-scale.',
  'csat-off-scale': ({ count, scale }) =>
    `${countOf(count, 'risposta di clienti esclusa', 'risposte di clienti escluse')}: fuori dalla scala ${noteWords.scales[scale]}.`,
  'sales-left-out': ({ why }) =>
    `Vendite e assistenza non sono affiancate: ${noteWords.salesLeftOut[why]}.`,
  'customers-left-out': ({ why }) => `Clienti: ${noteWords.customersLeftOut[why]}.`,
};
