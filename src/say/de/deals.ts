/** What is said of a list of prospects. */
import type { Milestone, Outcome } from '../../method/milestones.js';
import type { Voice } from '../en/index.js';
import { dayText } from './days.js';
import { methodWords } from './method.js';
import { worthText } from './money.js';
import { grouped } from './numbers.js';
import { countOf, days as daysOf, ofDays } from './plurals.js';

type Deals = Voice['deals'];

/** What happened to somebody who got to a milestone, as a heading has it: a participle. */
const happened: Readonly<Record<Outcome, string>> = {
  targets: 'aufgenommen',
  qualified: 'qualifiziert',
  booked: 'Termin vereinbart',
  held: 'Termin wahrgenommen',
  proposals: 'Angebot erhalten',
  wins: 'gewonnen',
  orders: 'beliefert',
  lost: 'verloren',
};

/** The same of one in a clause, with the verb at its end. */
const oneDid: Readonly<Record<Outcome, string>> = {
  targets: 'aufgenommen wurde',
  qualified: 'qualifiziert wurde',
  booked: 'einen Termin vereinbart hat',
  held: 'einen Termin wahrgenommen hat',
  proposals: 'ein Angebot erhalten hat',
  wins: 'gewonnen wurde',
  orders: 'beliefert wurde',
  lost: 'verloren wurde',
};

/** The same of several. */
const severalDid: Readonly<Record<Outcome, string>> = {
  targets: 'aufgenommen wurden',
  qualified: 'qualifiziert wurden',
  booked: 'einen Termin vereinbart haben',
  held: 'einen Termin wahrgenommen haben',
  proposals: 'ein Angebot erhalten haben',
  wins: 'gewonnen wurden',
  orders: 'beliefert wurden',
  lost: 'verloren wurden',
};

/** That somebody went no further, in a clause. */
const stoppedAfter: Readonly<Record<Milestone, string>> = {
  targets: 'nach der Aufnahme',
  qualified: 'nach der Qualifizierung',
  booked: 'nach der Terminvereinbarung',
  held: 'nach dem wahrgenommenen Termin',
  proposals: 'nach dem Angebot',
  wins: 'nach dem Abschluss',
  orders: 'nach der Lieferung',
};

const on = (day: string | null): string =>
  day === null ? ' an einem unbekannten Tag' : ` am ${dayText(day)}`;

export const dealsPhrases: Deals = {
  headings: { prospect: 'Interessent', days: 'Tage' },
  gotTo: (got, mayBeFurther) =>
    mayBeFurther ? `${methodWords.outcomes[got]} oder weiter` : methodWords.outcomes[got],
  reason: (listed) => {
    const { at, atDay, droppedAfter, untold, stuck, got, since, days, usual, standing } = listed;
    if (stuck && days !== null && usual !== null) {
      return `${happened[got]} vor ${ofDays(days)}; 9 von 10 der gewonnenen brauchten höchstens ${daysOf(usual)}`;
    }
    if (untold !== null) return `unklar, ob ${happened[untold]}`;
    const lost = `, dann verloren${listed.mayBeFurther ? ', vielleicht erst später' : ''}`;
    if (droppedAfter !== null) return `${happened[droppedAfter]}${on(since)}${lost}`;
    if (at !== null) return `${happened[at]}${on(atDay)}`;
    const how = standing === 'lost' && got !== 'wins' ? lost : '';
    return `${happened[got]}${on(since)}${how}`;
  },
  found: (count, { at, droppedAfter, untold, open, stuck }, worth, unpriced) => {
    const isOne = count < 2;
    const [who, whose, did] = isOne
      ? (['der', 'bei dem', oneDid] as const)
      : (['die', 'bei denen', severalDid] as const);
    const none = open || stuck ? 'Kein offener Interessent' : 'Kein Interessent';
    const one = open || stuck ? '1 offener Interessent' : '1 Interessent';
    const several = `${grouped(count)} ${open || stuck ? 'offene ' : ''}Interessenten`;
    const those = count === 0 ? none : count === 1 ? one : several;
    const conditions = [
      ...(at === null ? [] : [`${who} ${did[at]}`]),
      ...(droppedAfter === null
        ? []
        : [`${who} ${stoppedAfter[droppedAfter]} verloren ${isOne ? 'ging' : 'gingen'}`]),
      ...(untold === null
        ? []
        : [`${whose} unklar ist, ob ${isOne ? 'er' : 'sie'} ${did[untold]}`]),
      ...(stuck
        ? [
            isOne
              ? 'der schon länger auf seinem Stand steht als 9 von 10 der gewonnenen'
              : 'die schon länger auf ihrem Stand stehen als 9 von 10 der gewonnenen',
          ]
        : []),
    ];
    const all = conditions.length === 0 ? '' : `, ${conditions.join(' und ')}`;
    const comma = all === '' ? '' : ',';
    const sum = worth.length === 0 ? '' : `${comma} im Wert von ${worthText(worth, unpriced)}`;
    return `${those}${all}${sum}.`;
  },
  noneForCertain: (untold) =>
    `Sicher keiner: bei ${countOf(untold, 'Interessenten', 'Interessenten')} lässt der Export es offen.`,
  more: (rest, all) =>
    `Und ${grouped(rest)} weitere: Liste mit --most ${all}, alle mit --format csv.`,
  standings: { open: 'offen', won: 'gewonnen', lost: 'verloren', unknown: 'unklar' },
};
