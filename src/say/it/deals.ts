/** What is said of a list of prospects. */
import type { Outcome } from '../../method/milestones.js';
import type { Voice } from '../en/index.js';
import { theDay } from './days.js';
import { methodWords } from './method.js';
import { worthText } from './money.js';
import { grouped } from './numbers.js';
import { capital, countOf } from './plurals.js';

/** What a prospect did that got to a milestone, of one and of several. */
const verbs: Readonly<Record<Outcome, readonly [one: string, several: string]>> = {
  targets: ['è entrato nel file', 'sono entrati nel file'],
  qualified: ['è stato qualificato', 'sono stati qualificati'],
  booked: ['ha fissato un appuntamento', 'hanno fissato un appuntamento'],
  held: ['ha onorato un appuntamento', 'hanno onorato un appuntamento'],
  proposals: ['ha ricevuto una proposta', 'hanno ricevuto una proposta'],
  wins: ['è stato acquisito', 'sono stati acquisiti'],
  orders: ['ha avuto l’ordine', 'hanno avuto l’ordine'],
  lost: ['è andato perso', 'sono andati persi'],
};

/** The same before a day. */
const reached: Readonly<Record<Outcome, string>> = {
  targets: 'entrato nel file',
  qualified: 'qualificato',
  booked: 'appuntamento fissato',
  held: 'appuntamento onorato',
  proposals: 'proposta ricevuta',
  wins: 'acquisito',
  orders: 'ordine ricevuto',
  lost: 'perso',
};

/** The same behind a number of days. */
const since: Readonly<Record<Outcome, string>> = {
  targets: 'dall’ingresso nel file',
  qualified: 'dalla qualificazione',
  booked: 'da quando l’appuntamento è stato fissato',
  held: 'dall’appuntamento onorato',
  proposals: 'dalla proposta',
  wins: 'dall’acquisizione',
  orders: 'dall’ordine',
  lost: 'dalla perdita',
};

const on = (day: string | null): string => (day === null ? ' in data ignota' : ` ${theDay(day)}`);

const daysText = (days: number): string => countOf(days, 'giorno', 'giorni');

export const dealsPhrases = {
  headings: { prospect: 'Prospetto', days: 'Giorni' },
  gotTo: (got, mayBeFurther) =>
    mayBeFurther ? `${methodWords.outcomes[got]} o oltre` : methodWords.outcomes[got],
  reason: (listed) => {
    const { at, atDay, droppedAfter, untold, stuck, got, days, usual, standing } = listed;
    if (stuck && days !== null && usual !== null) {
      return `${daysText(days)} ${since[got]}; 9 clienti acquisiti su 10 sono andati avanti entro ${daysText(usual)}`;
    }
    if (untold !== null) return `nulla dice se ${verbs[untold][0]}`;
    const lost = `, poi perso${listed.mayBeFurther ? ', forse più avanti' : ''}`;
    if (droppedAfter !== null) return `${reached[got]}${on(listed.since)}${lost}`;
    if (at !== null) return `${reached[at]}${on(atDay)}`;
    const how = standing === 'lost' && got !== 'wins' ? lost : '';
    return `${reached[got]}${on(listed.since)}${how}`;
  },
  found: (count, { at, droppedAfter, untold, open, stuck }, worth, unpriced) => {
    const isOpen = open || stuck;
    const several = count > 1 ? 1 : 0;
    const what = several === 1 ? `prospetti${isOpen ? ' aperti' : ''}` : `prospetto${isOpen ? ' aperto' : ''}`; // prettier-ignore
    const those = `${count === 0 ? 'nessun' : grouped(count)} ${what}`;
    const conditions = [
      ...(at === null ? [] : [`che ${verbs[at][several]}`]),
      ...(droppedAfter === null ? [] : [`che ${verbs[droppedAfter][several]} senza andare oltre`]),
      ...(untold === null ? [] : [`di cui nulla dice se ${verbs[untold][several]}`]),
      ...(stuck
        ? [
            several === 1
              ? 'fermi da più tempo di quanto sia servito a 9 clienti acquisiti su 10'
              : 'fermo da più tempo di quanto sia servito a 9 clienti acquisiti su 10',
          ]
        : []),
    ];
    const sum = worth.length === 0 ? '' : `, per ${worthText(worth, unpriced)}`;
    const all = conditions.length === 0 ? '' : ` ${conditions.join(' e ')}`;
    return `${capital(those)}${all}${sum}.`;
  },
  noneForCertain: (untold) =>
    `Nessuno con certezza: di ${countOf(untold, 'prospetto', 'prospetti')} l’esportazione non permette di saperlo.`,
  more: (rest, all) =>
    `E altri ${grouped(rest)}: per elencarli --most ${all}, o tutti con --format csv.`,
  standings: { open: 'aperto', won: 'acquisito', lost: 'perso', unknown: 'non si sa' },
} satisfies Voice['deals'];
