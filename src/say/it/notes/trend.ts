import type { TrendWarning } from '../../../warnings/trend.js';
import type { Wording } from '../../../warnings/wording.js';
import { dayWords } from '../days.js';
import { shortList } from '../lists.js';
import { agreeing, countOf } from '../plurals.js';

/** Periods as tables call them. */
const periodsListed = (periods: readonly string[]): string =>
  shortList(periods.map(dayWords.period), 5);

/** What a reader is told of periods and the time between the stages. */
export const trendNotes: Wording<TrendWarning> = {
  'targets-without-period': () =>
    'I sospetti di un periodo sono ignoti, e con loro ciò che se ne ricava: nessuna colonna dice quando i prospetti sono entrati nel file.',
  'periods-partial': ({ periods }) =>
    `Periodi contati solo in parte, perché tagliati, non ancora finiti o coperti solo in parte dai dati: ${periodsListed(periods)}.`,
  'cohorts-immature': ({ periods, days, isGiven }) =>
    `Immature, quindi possono ancora convertire: ${periodsListed(periods)}; una coorte è matura quando tutti i suoi prospetti sono entrati da almeno ${countOf(days, 'giorno', 'giorni')} (${isGiven ? 'come dice --mature' : 'quando la squadra ha 9 acquisizioni attese su 10; per cambiare: --mature'}).`,
  'maturity-unknown': ({ isCohort, isTimed }) =>
    `Troppo poche acquisizioni per dire quando i prospetti sono maturi: ${[isCohort && 'le coorti non sono segnate', isTimed && 'il tempo tra le fasi è quello di prospetti di ogni età, e risulta troppo breve'].filter((one) => one !== false).join(', e ')}. Indicarlo con --mature <giorni>.`,
  'steps-untimed': ({ days }) =>
    `Il tempo tra le fasi manca: nessun prospetto${days === null ? '' : ` di almeno ${countOf(days, 'giorno', 'giorni')}`} ha le date di due fasi consecutive.`,
  'steps-backwards': ({ count }) =>
    `${countOf(count, 'passaggio escluso', 'passaggi esclusi')} dal tempo tra le fasi: la fine ha una data precedente all’inizio.`,
  'steps-implied': () =>
    'Con --stages implied una fase non registrata prende la data della successiva: quel passaggio dura 0 giorni.',
  'wins-not-followed': ({ count }) =>
    `${countOf(count, 'acquisizione', 'acquisizioni')} ${agreeing(count, 'esclusa', 'escluse')} dalla conversione entro tanti giorni: senza data, o con data precedente all’ingresso.`,
};
