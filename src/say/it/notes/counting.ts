import { quotientInfo, type QuotientKey } from '../../../method/ratios.js';
import type { CountingWarning, PeriodsMixed } from '../../../warnings/counting.js';
import type { Mends, Wording } from '../../../warnings/wording.js';
import { dayWords, theDay } from '../days.js';
import { groupWords } from '../groups.js';
import { listed, shortList } from '../lists.js';
import { ratioWord } from '../method.js';
import { percent } from '../numbers.js';
import { measureWords, noteWords } from '../measures.js';
import { agreeing, countOf } from '../plurals.js';
import { outcomeName, rateName } from './names.js';

/** `R4 concretizzazione`. */
const titled = (key: QuotientKey): string =>
  [quotientInfo[key].short, ratioWord(key)].filter((part) => part !== null).join(' ');

/** The whole, as a ratio: `100 %`. */
/** A group or a period, as tables call it. */
const groupName = (group: string): string => dayWords.period(groupWords.name('rep', group));

const all = percent(1).replace(',0', '');

/** Which ratios a period makes of two groups of prospects, a sentence each kind. */
function mixes({ above, mixed }: Pick<PeriodsMixed, 'above' | 'mixed'>): string {
  const high = above.map(
    ({ ratio, groups }) => `${titled(ratio)} (${shortList(groups.map(groupName), 3)})`,
  );
  const sentences = [
    high.length > 0 && `Oltre il ${all}: ${high.join(', ')}.`,
    mixed.length > 0 &&
      `Più di un quinto del numeratore non è nel denominatore: ${mixed.map(titled).join(', ')}.`,
  ];
  return sentences.filter((sentence) => sentence !== false).join(' ');
}

/** What a reader is told of what is counted, and what is left out of it. */
export const countingNotes: Wording<CountingWarning> = {
  'held-unknown': () =>
    'Gli appuntamenti onorati non si possono sapere: nessuna colonna dice se l’appuntamento c’è stato, e i tassi che ne dipendono restano ignoti.',
  'outcome-unknown': ({ outcomes }) =>
    `Nulla nell’esportazione permette di sapere quanti sono: ${noteWords.outcomes(outcomes)}.`,
  'ratio-above-one': ({ ratio, groups }) =>
    `Il ${rateName(ratio)} supera il ${all} per ${listed(groups.map(groupName), 5)}: alcune fasi sono state saltate, oppure i conteggi sono di periodi diversi.`,
  'periods-mixed': (warning) =>
    `I tassi di un periodo mescolano prospetti diversi. ${mixes(warning)} Con --basis cohort si seguono quelli entrati nel periodo.`,
  'data-end-early': ({ last }) =>
    `I dati finiscono ${theDay(last)}: sui giorni da allora a --as-of non dicono nulla.`,
  'days-ahead': ({ count, asOf, last }) =>
    `${countOf(count, 'prospetto', 'prospetti')} ${agreeing(count, 'contato', 'contati')} in giorni successivi a --as-of ${asOf}, l’ultimo ${theDay(last)}: verificare quei giorni o chiedere a una data successiva.`,
  'counts-given': () =>
    'Numeri così come forniti: i conteggi di un periodo possono mescolare prospetti di periodi diversi, e i più recenti possono ancora convertire.',
  'outcomes-partly-given': ({ outcomes }) =>
    `Non forniti per tutti, quindi il totale è ignoto: ${outcomes.map(outcomeName).join(', ')}.`,
  'outcomes-not-given': ({ outcomes }) =>
    `Non forniti, quindi ignoti: ${outcomes.map(outcomeName).join(', ')}.`,
  'wins-without-amount': ({ count }) =>
    `${countOf(count, 'acquisizione', 'acquisizioni')} senza importo: il fatturato è quello delle altre.`,
  'measures-absent': ({ measures }) =>
    `Tralasciati, perché nessuna colonna li riporta: ${measures.map((measure) => measureWords[measure]).join(', ')}. Indicare le colonne con --column.`,
  'threshold-unknown': ({ condition }) =>
    `Impossibile verificare --fail-if "${condition}": il valore non si può determinare.`,
  'no-entry-dates': () =>
    'I sospetti sono tutti i prospetti del file: nessuna colonna dice quando ci sono entrati.',
  'without-entry': ({ count }) =>
    `${countOf(count, 'prospetto', 'prospetti')} senza data di ingresso ${agreeing(count, 'escluso', 'esclusi')} dai sospetti.`,
  'immature-left-out': ({ count, days }) =>
    `${countOf(count, 'prospetto escluso', 'prospetti esclusi')}: nel file da meno di ${countOf(days, 'giorno', 'giorni')}.`,
  'recent-may-convert': () =>
    'I prospetti recenti possono ancora convertire: con --mature <giorni> si confrontano coorti della stessa età.',
};

/** What would mend it. */
export const countingMends = {
  'held-unknown': () => 'indicare la colonna che lo dice (activities.outcome o prospects.heldOn)',
  'wins-without-amount': () => 'indicare la colonna degli importi (prospects.amount)',
  'no-entry-dates': () => 'indicare la colonna della data di ingresso (prospects.created)',
} satisfies Mends<CountingWarning>;
