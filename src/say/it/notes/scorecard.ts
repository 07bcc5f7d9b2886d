import type { ScorecardWarning } from '../../../warnings/scorecard.js';
import type { Wording } from '../../../warnings/wording.js';
import { agreeing, countOf } from '../plurals.js';
import { grouped } from '../numbers.js';

/** How many other words say the same little: ` (e un’altra voce)`, ` (e altre 3 voci)`. */
const andOthers = (count: number): string =>
  count === 0 ? '' : ` (${agreeing(count, 'e un’altra voce', `e altre ${grouped(count)} voci`)})`;

/** What a reader is told of a scorecard. */
export const scorecardNotes: Wording<ScorecardWarning> = {
  'no-activities': () => 'Non ci sono attività: manca che cosa è stato fatto, e che cosa ha reso.',
  'owner-performed': () =>
    'Nessuna colonna dice chi ha svolto l’attività: vale il titolare del prospetto.',
  'no-touches': ({ system, notDone }) => {
    const parts = [
      ...(system === 0
        ? []
        : [
            countOf(
              system,
              'nota, promemoria, acquisizione, perdita, riga del sistema o riga di tipo sconosciuto',
              'note, promemoria, acquisizioni, perdite, righe del sistema o righe di tipo sconosciuto',
            ),
          ]),
      ...(notDone === 0
        ? []
        : [
            countOf(
              notDone,
              'attività pianificata, annullata o mancata',
              'attività pianificate, annullate o mancate',
            ),
          ]),
    ];
    return `Fuori dall’attività, perché non sono contatti: ${parts.join('; ')}.`;
  },
  'activities-undated': ({ count }) =>
    `${countOf(count, 'attività senza data esclusa', 'attività senza data escluse')} dal periodo.`,
  'unknown-customers': ({ count, words }) =>
    `${countOf(count, 'acquisizione', 'acquisizioni')} in cui «${words[0]!.word}»${andOthers(words.length - 1)} non dice se il cliente è nuovo o già acquisito: non vale come cliente esistente.`,
  'wins-too-recent': ({ count, days }) =>
    `${countOf(count, 'acquisizione', 'acquisizioni')} di meno di ${countOf(days, 'giorno', 'giorni')}: troppo presto per giudicare il ricontatto.`,
  'win-times-unknown': ({ count }) =>
    `${countOf(count, 'acquisizione', 'acquisizioni')} senza data: non si possono dire né il ricontatto né il ciclo di vendita.`,
  'cycle-unknown': ({ count }) =>
    `${countOf(count, 'acquisizione', 'acquisizioni')} senza data di ingresso, o con data precedente: ${agreeing(count, 'esclusa', 'escluse')} dal ciclo di vendita.`,
};
