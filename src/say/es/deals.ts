/** What is said of a list of prospects. */
import type { Outcome } from '../../method/milestones.js';
import type { Voice } from '../en/index.js';
import { dayText } from './days.js';
import { andList } from './lists.js';
import { methodWords } from './method.js';
import { worthText } from './money.js';
import { grouped } from './numbers.js';
import { countOf } from './plurals.js';

/** What a prospect did that got to a milestone, and the same of several. */
const didGetTo: Readonly<Record<Outcome, readonly [one: string, several: string]>> = {
  targets: ['entró en el archivo', 'entraron en el archivo'],
  qualified: ['se cualificó', 'se cualificaron'],
  booked: ['concertó una cita', 'concertaron una cita'],
  held: ['acudió a una cita', 'acudieron a una cita'],
  proposals: ['recibió una propuesta', 'recibieron una propuesta'],
  wins: ['se ganó', 'se ganaron'],
  orders: ['recibió su pedido', 'recibieron su pedido'],
  lost: ['se perdió', 'se perdieron'],
};

const did = (outcome: Outcome): string => didGetTo[outcome][0];

const on = (day: string | null): string =>
  day === null ? ' en fecha desconocida' : ` el ${dayText(day)}`;

export const dealsPhrases: Voice['deals'] = {
  headings: { prospect: 'Prospecto', days: 'Días' },
  gotTo: (got, mayBeFurther) =>
    mayBeFurther ? `${methodWords.outcomes[got]} o más allá` : methodWords.outcomes[got],
  reason: (listed) => {
    const { at, atDay, droppedAfter, untold, stuck, got, since, days, usual, standing } = listed;
    if (stuck && days !== null && usual !== null) {
      return `${countOf(days, 'día')} desde que ${did(got)}; 9 de cada 10 de los ganados avanzaron en ${countOf(usual, 'día')} o menos`;
    }
    if (untold !== null) return `nada dice si ${did(untold)}`;
    const lost = ` y después se perdió${listed.mayBeFurther ? ', quizá más adelante' : ''}`;
    if (droppedAfter !== null) return `${did(got)}${on(since)}${lost}`;
    if (at !== null) return `${did(at)}${on(atDay)}`;
    const how = standing === 'lost' && got !== 'wins' ? lost : '';
    return `${did(got)}${on(since)}${how}`;
  },
  found: (count, { at, droppedAfter, untold, open, stuck }, worth, unpriced) => {
    const isOne = count < 2;
    const reached = (outcome: Outcome): string => didGetTo[outcome][isOne ? 0 : 1];
    const isOpen = open || stuck;
    const what = isOne
      ? `prospecto${isOpen ? ' abierto' : ''}`
      : `prospectos${isOpen ? ' abiertos' : ''}`;
    const those = count === 0 ? `Ningún ${what}` : `${grouped(count)} ${what}`;
    const conditions = [
      ...(at === null ? [] : [`que ${reached(at)}`]),
      ...(droppedAfter === null
        ? []
        : [`que ${reached(droppedAfter)} y no ${isOne ? 'pasó' : 'pasaron'} de ahí`]),
      ...(untold === null
        ? []
        : [`${isOne ? 'del' : 'de los'} que nada dice si ${reached(untold)}`]),
      ...(stuck
        ? [
            isOne
              ? 'que lleva parado más tiempo que 9 de cada 10 de los que se ganaron'
              : 'que llevan parados más tiempo que 9 de cada 10 de los que se ganaron',
          ]
        : []),
    ];
    const sum = worth.length === 0 ? '' : `, por valor de ${worthText(worth, unpriced)}`;
    const all = conditions.length === 0 ? '' : ` ${andList(conditions)}`;
    return `${those}${all}${sum}.`;
  },
  noneForCertain: (untold) =>
    `Ninguno con certeza: de ${countOf(untold, 'prospecto')} no se puede saber con esta exportación.`,
  more: (rest, all) =>
    `Y ${grouped(rest)} más: se listan con --most ${all}, o todos con --format csv.`,
  standings: { open: 'abierto', won: 'ganado', lost: 'perdido', unknown: 'no se sabe' },
};
