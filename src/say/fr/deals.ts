/** What is said of a list of prospects. */
import type { Voice } from '../en/index.js';
import type { Milestone, Outcome } from '../../method/milestones.js';
import { worthText } from './money.js';
import { grouped } from './numbers.js';
import { countOf } from './plurals.js';
import { dayText } from './days.js';

/** What happened, as a noun: `rendez-vous honoré le 3 mars 2026`. */
const happening: Readonly<Record<Outcome, string>> = {
  targets: 'entrée au fichier',
  qualified: 'qualification',
  booked: 'rendez-vous pris',
  held: 'rendez-vous honoré',
  proposals: 'proposition remise',
  wins: 'vente conclue',
  orders: 'commande passée',
  lost: 'perte',
};

/** The same after `depuis`. */
const sinceThe: Readonly<Record<Outcome, string>> = {
  targets: 'l’entrée au fichier',
  qualified: 'la qualification',
  booked: 'la prise du rendez-vous',
  held: 'le rendez-vous honoré',
  proposals: 'la proposition',
  wins: 'la vente',
  orders: 'la commande',
  lost: 'la perte',
};

/** What is said of prospects that got there, behind their noun: `12 prospects qualifiés`. */
const reached: Readonly<Record<Outcome, readonly [one: string, several: string]>> = {
  targets: ['entré au fichier', 'entrés au fichier'],
  qualified: ['qualifié', 'qualifiés'],
  booked: ['avec un rendez-vous pris', 'avec un rendez-vous pris'],
  held: ['avec un rendez-vous honoré', 'avec un rendez-vous honoré'],
  proposals: ['avec une proposition', 'avec une proposition'],
  wins: ['gagné', 'gagnés'],
  orders: ['avec une commande', 'avec une commande'],
  lost: ['perdu', 'perdus'],
};

/** Where they stopped. */
const stopped: Readonly<Record<Milestone, string>> = {
  targets: 'dès l’entrée au fichier',
  qualified: 'après la qualification',
  booked: 'après la prise du rendez-vous',
  held: 'après le rendez-vous honoré',
  proposals: 'après la proposition',
  wins: 'après la vente',
  orders: 'après la commande',
};

/** How far one prospect got, in a table. */
const where: Readonly<Record<Milestone, string>> = {
  targets: 'Suspect',
  qualified: 'Qualifié',
  booked: 'RDV pris',
  held: 'RDV honoré',
  proposals: 'Proposition',
  wins: 'Vente',
  orders: 'Commande',
};

const on = (day: string | null): string =>
  day === null ? ' à une date inconnue' : ` le ${dayText(day)}`;

export const dealsPhrases = {
  headings: { prospect: 'Prospect', days: 'Jours' },
  /** `Qualifié`; `Qualifié ou plus loin` where nothing says if it got further. */
  gotTo: (got, mayBeFurther) => (mayBeFurther ? `${where[got]} ou plus loin` : where[got]),
  /** Why a prospect is listed. */
  reason: (listed) => {
    const { at, atDay, droppedAfter, untold, stuck, got, since, days, usual, standing } = listed;
    if (stuck && days !== null && usual !== null) {
      return `${countOf(days, 'jour')} depuis ${sinceThe[got]} ; 9 gagnés sur 10 sont passés à la suite en ${countOf(usual, 'jour')}`;
    }
    if (untold !== null) return `rien ne permet de dire : ${happening[untold]}, oui ou non`;
    const lost = `, puis perte${listed.mayBeFurther ? ', peut-être plus loin' : ''}`;
    if (droppedAfter !== null) return `${happening[got]}${on(since)}${lost}`;
    if (at !== null) return `${happening[at]}${on(atDay)}`;
    const how = standing === 'lost' && got !== 'wins' ? lost : '';
    return `${happening[got]}${on(since)}${how}`;
  },
  /** @param worth what all of them are worth, by currency */
  found: (count, { at, droppedAfter, untold, open, stuck }, worth, unpriced) => {
    const isSeveral = count >= 2;
    const what = `prospect${isSeveral ? 's' : ''}${open || stuck ? ' en cours' : ''}`;
    const those = count === 0 ? `Aucun ${what}` : `${grouped(count)} ${what}`;
    const conditions = [
      ...(at === null ? [] : [reached[at][isSeveral ? 1 : 0]]),
      ...(droppedAfter === null
        ? []
        : [`${isSeveral ? 'perdus' : 'perdu'} ${stopped[droppedAfter]}`]),
      ...(untold === null
        ? []
        : [
            `pour ${isSeveral ? 'lesquels' : 'lequel'} rien ne permet de dire : ${happening[untold]}, oui ou non`,
          ]),
      ...(stuck
        ? [`${isSeveral ? 'arrêtés' : 'arrêté'} à la même étape plus longtemps que 9 gagnés sur 10`]
        : []),
    ];
    const sum = worth.length === 0 ? '' : `, pour ${worthText(worth, unpriced)}`;
    const all = conditions.length === 0 ? '' : ` ${conditions.join(' et ')}`;
    return `${those}${all}${sum}.`;
  },
  noneForCertain: (untold) =>
    `Aucun avec certitude : pour ${countOf(untold, 'prospect')}, l’export ne permet pas de trancher.`,
  /** A list that is longer than the table. */
  more: (rest, all) =>
    `Et ${grouped(rest)} de plus : liste avec --most ${all}, ou complète avec --format csv.`,
  standings: { open: 'en cours', won: 'gagné', lost: 'perdu', unknown: 'indéterminé' },
} satisfies Voice['deals'];
