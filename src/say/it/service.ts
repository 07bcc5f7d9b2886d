/** What is said of service. */
import type { Voice } from '../en/index.js';
import { type Share, spokenOf } from '../share.js';
import { noteWords } from './measures.js';
import { grouped, percent } from './numbers.js';
import { agreeing, capital, countOf } from './plurals.js';

/** `78,0 %, tra 64,8 % e 87,2 % al 95 %`. */
function sure({ value, low, high }: Share): string {
  const interval =
    low === null || high === null
      ? ''
      : `, tra ${percent(low)} e ${percent(high)} con certezza al 95\u00a0%`;
  return `${percent(value)}${interval}`;
}

const cases = (count: number): string => countOf(count, 'caso', 'casi');

export const servicePhrases = {
  headings: {
    agent: 'Operatore',
    cases: 'Casi',
    open: 'Aperti',
    resolved: 'Risolti',
    firstContact: { title: 'Primo contatto', short: 'FCR' },
    csat: 'CSAT',
    satisfied: 'Soddisfatti',
    average: (unit) => `Media\n${unit === 'minutes' ? 'minuti' : 'giorni'}`,
    median: (unit) => `Mediana\n${unit === 'minutes' ? 'minuti' : 'giorni'}`,
    timed: 'Misurati',
    oldest: 'Più vecchio',
    repeat: 'Ricomprano',
    retained: 'Rimasti',
  },
  both: 'Vendite e assistenza, per chi fa entrambe',
  age: ({ days, id }) => `${grouped(days)} g${id === null ? '' : ` (${id})`}`,
  legend: (shown) => {
    const parts = [
      ...(shown.scale === null
        ? []
        : [
            `la CSAT è sulla scala ${noteWords.scales[shown.scale.key]}, soddisfatti da ${shown.scale.satisfied} in su`,
          ]),
      ...(shown.resolution
        ? ['risolti: su tutti i casi aperti nel periodo, anche quelli ancora in corso']
        : []),
      ...(shown.firstContact
        ? [
            'primo contatto: risolti con un solo contatto, tra i risolti di cui si conoscono i contatti',
          ]
        : []),
      ...(shown.times === 'minutes' ? ['i minuti sono il tempo di gestione'] : []),
      ...(shown.times === 'days'
        ? ['i giorni sono di calendario, dall’apertura alla chiusura: non è tempo di gestione']
        : []),
    ];
    return [
      ...(parts.length === 0 ? [] : [`${capital(parts.join('; '))}.`]),
      ...(shown.repeat
        ? [
            'Ricomprano: dei clienti che hanno comprato nel periodo, quelli che l’hanno fatto più di una volta.',
          ]
        : []),
      ...(shown.retained
        ? [
            'Rimasti: dei clienti acquisiti prima del periodo, quelli che nel periodo hanno fatto qualcosa e non sono andati persi.',
          ]
        : []),
    ];
  },
  nothing: () => 'Nessun caso aperto da questi clienti in questo periodo.',
  unresolvedUnknown: (count) =>
    `${cases(count)}; ${agreeing(count, 'se sia risolto', 'quali siano risolti')} non lo dice nulla.`,
  resolved: (resolution, unknown) => {
    const known = unknown === 0 ? '' : ' di cui si sa';
    const resolved = agreeing(spokenOf(resolution), 'risolto', 'risolti');
    return `${grouped(resolution.numerator!)} ${resolved} su ${cases(resolution.denominator!)}${known} (${sure(resolution)}).`;
  },
  maybeResolved: (unknown, count, least, most) =>
    `Di ${agreeing(unknown, '1 altro nulla dice a che punto sia', `altri ${grouped(unknown)} nulla dice a che punto siano`)}: di tutti i ${grouped(count)} è risolto tra ${percent(least)} e ${percent(most)}.`,
  noneOpen: () => 'Nessuno è aperto.',
  open: (count, oldest) => {
    const id = oldest?.id ?? null;
    const name = id === null ? '' : ` (${id})`;
    const age =
      oldest === null
        ? ''
        : `, il più vecchio da ${countOf(oldest.days, 'giorno', 'giorni')}${name}`;
    return `${grouped(count)} ancora ${agreeing(count, 'aperto', 'aperti')}${age}.`;
  },
  satisfied: (satisfied, answers) =>
    `Soddisfatti: ${sure(satisfied)}, su ${countOf(answers, 'risposta', 'risposte')}.`,
  minutes: (median) => `Metà dei casi ha preso al massimo ${countOf(median, 'minuto', 'minuti')}.`,
  daysToClose: (median) =>
    `Metà di quelli chiusi ha preso al massimo ${countOf(median, 'giorno', 'giorni')}.`,
} satisfies Voice['service'];
