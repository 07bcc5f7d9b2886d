/** What is said of service. */
import type { Voice } from '../en/index.js';
import { decimal, grouped, percent } from './numbers.js';
import { noteWords } from './measures.js';
import { agreeing, capital, countOf } from './plurals.js';
import { type Share, spokenOf } from '../share.js';

/** `78,0 %, entre 64,8 % et 87,2 % à 95 %`. */
function sure({ value, low, high }: Share): string {
  const interval =
    low === null || high === null ? '' : `, entre ${percent(low)} et ${percent(high)} à 95 %`;
  return `${percent(value)}${interval}`;
}

const units = { minutes: 'minutes', days: 'jours' } as const;

export const servicePhrases = {
  headings: {
    agent: 'Agent',
    cases: 'Demandes',
    open: 'En cours',
    resolved: 'Résolues',
    firstContact: { title: '1er contact', short: 'R1C' },
    csat: 'CSAT',
    satisfied: 'Satisfaits',
    average: (unit) => `Moyenne\n${units[unit]}`,
    median: (unit) => `Médiane\n${units[unit]}`,
    timed: 'Mesurées',
    oldest: 'Plus ancienne',
    repeat: 'Réachat',
    retained: 'Fidèles',
  },
  /** Over those who both sell and serve. */
  both: 'Ventes et service, pour qui fait les deux',
  /** How long the oldest case is open: `45 j (C-17)`. */
  age: ({ days, id }) => `${grouped(days)} j${id === null ? '' : ` (${id})`}`,
  /** What the columns are, a sentence each. */
  legend: (shown) => {
    const parts = [
      ...(shown.scale === null
        ? []
        : [
            `CSAT sur l’échelle ${noteWords.scales[shown.scale.key]}, satisfait à partir de ${shown.scale.satisfied}`,
          ]),
      ...(shown.resolution
        ? ['résolues : sur toutes les demandes ouvertes dans la période, y compris celles en cours']
        : []),
      ...(shown.firstContact
        ? [
            '1er contact : résolues en un seul contact, parmi les résolues dont les contacts sont connus',
          ]
        : []),
      ...(shown.times === 'minutes' ? ['les minutes sont le temps de traitement'] : []),
      ...(shown.times === 'days'
        ? ['les jours sont calendaires, de l’ouverture à la clôture, sans temps de traitement']
        : []),
    ];
    return [
      ...(parts.length === 0 ? [] : [`${capital(parts.join(' ; '))}.`]),
      ...(shown.repeat
        ? [
            'Réachat : parmi les clients qui ont acheté dans la période, ceux qui l’ont fait plus d’une fois.',
          ]
        : []),
      ...(shown.retained
        ? [
            'Fidèles : parmi les clients gagnés avant la période, ceux qui y ont été actifs sans être perdus.',
          ]
        : []),
    ];
  },
  nothing: () => 'Ces clients n’ont ouvert aucune demande sur ce temps.',
  unresolvedUnknown: (cases) =>
    `${countOf(cases, 'demande')} ; rien ne dit ${agreeing(cases, 'si elle est résolue', 'lesquelles sont résolues')}.`,
  resolved: (resolution, unknown) => {
    const all = countOf(resolution.denominator!, 'demande');
    const known = unknown === 0 ? '' : ' dont on le sait,';
    const are = agreeing(spokenOf(resolution), 'résolue', 'résolues');
    return `${grouped(resolution.numerator!)} sur ${all}${known} ${are} (${sure(resolution)}).`;
  },
  maybeResolved: (unknown, cases, least, most) =>
    `Pour ${grouped(unknown)} ${agreeing(unknown, 'autre, rien ne dit où elle en est', 'autres, rien ne dit où elles en sont')} : sur les ${grouped(cases)}, entre ${percent(least)} et ${percent(most)} sont résolues.`,
  noneOpen: () => 'Aucune en cours.',
  open: (count, oldest) => {
    const id = oldest?.id ?? null;
    const name = id === null ? '' : ` (${id})`;
    const age =
      oldest === null ? '' : `, la plus ancienne depuis ${countOf(oldest.days, 'jour')}${name}`;
    return `${grouped(count)} en cours${age}.`;
  },
  satisfied: (satisfied, answers) =>
    `Satisfaits : ${sure(satisfied)}, sur ${countOf(answers, 'réponse')}.`,
  minutes: (median) =>
    `La moitié des demandes a pris ${decimal(median)} ${agreeing(median, 'minute', 'minutes')} ou moins.`,
  daysToClose: (median) =>
    `La moitié des demandes clôturées a pris ${decimal(median)} ${agreeing(median, 'jour', 'jours')} ou moins.`,
} satisfies Voice['service'];
