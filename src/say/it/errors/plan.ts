import type { Voice } from '../../en/index.js';
import { countOf } from '../plurals.js';
import { grouped } from '../numbers.js';

/** What is said of plans. */
export const planErrors = {
  noGoal: () => ({
    message: 'Impossibile pianificare: non è stato indicato nessun obiettivo.',
    hint: 'Indicarne uno, con --wins o con --revenue.',
  }),
  goalTooLarge: (wins, most) => ({
    message: `Impossibile pianificare ${countOf(wins, 'cliente acquisito', 'clienti acquisiti')}: il limite è ${grouped(most)}.`,
    hint: 'Indicare un obiettivo più piccolo.',
  }),
  twoGoals: () => ({
    message: 'Impossibile pianificare insieme per --wins e per --revenue.',
    hint: 'Indicare un solo obiettivo.',
  }),
  manyPlanned: () => ({
    message: 'Impossibile pianificare da più tappe insieme: sono alternative, non si sommano.',
    hint: 'Indicare una sola opzione tra --targets, --qualified, --booked, --held e --proposals.',
  }),
  noMoneyPerWin: () => ({
    message:
      'Impossibile tradurre l’obiettivo in clienti: quanto vale un cliente non si sa, o è in più valute.',
    hint: 'Indicare l’obiettivo con --wins, o fornire gli importi (una colonna revenue).',
  }),
  headsTooMany: (count) => ({
    message: `Impossibile usare qui ${countOf(count, 'venditore', 'venditori')}.`,
    hint: 'compare accetta un --rep (contro il resto della squadra) o due; plan ne accetta uno.',
  }),
  sameRepTwice: (rep) => ({
    message: `Impossibile fare un confronto di «${rep}» contro «${rep}».`,
    hint: 'Indicare un altro venditore, o uno solo per il confronto con il resto della squadra.',
  }),
  adjustNeedsCounts: () => ({
    message:
      'Impossibile usare --adjust con --effort activities: le attività non hanno questa colonna.',
    hint: 'Usare --effort held, proposals, booked o targets.',
  }),
} satisfies Voice['errors']['plan'];
