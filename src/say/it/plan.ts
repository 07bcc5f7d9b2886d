/** What is said of a plan. */
import type { Voice } from '../en/index.js';
import { wholeAbove } from '../numbers.js';
import { beforeNumber, toName } from './articles.js';
import { andList } from './lists.js';
import { grouped, numbers } from './numbers.js';
import { agreeing, countOf } from './plurals.js';
import { chanceText, things } from './things.js';

type Plan = Voice['plan'];
type WinsGoal = Parameters<Plan['needed']>[0];
type Need = Parameters<Plan['needed']>[2];
type WinsRecord = Parameters<Plan['chance']>[4];

/** Why a row cannot be planned. */
const unplannable = {
  unknown: 'non registrato',
  'by-construction': 'qui nessuno poteva fallire',
  untold: 'l’esportazione non lo dice',
  'no-record': 'ancora nessuno storico',
  'no-wins': 'nessun cliente acquisito nello storico',
  'beyond-limit': 'più di un milione per esserne certi',
} as const;

/** `80 %`, with a fraction where it has one. */
const surely = (probability: number): string =>
  numbers.roundPercent(Number(probability.toFixed(3)));

/** `dell’80 %` */
const ofSurely = (probability: number): string => beforeNumber('del', surely(probability));

/** Who plans, at the head of a clause; null for the team. */
const called = (rep: string | null): string => rep ?? 'la squadra';
const ofCalled = (rep: string | null): string => (rep === null ? 'della squadra' : `di ${rep}`);
const toCalled = (rep: string | null): string => (rep === null ? 'alla squadra' : toName(rep));

/** What a goal in money is made of: `a 13.000 EUR l’uno`; null of a goal in wins. */
function moneyText({ revenue, perWin }: WinsGoal): readonly [goal: string, each: string] | null {
  if (revenue === null || perWin === null) return null;
  const currency = perWin.currency === null ? '' : ` ${perWin.currency}`;
  return [
    `${grouped(revenue)}${currency}`,
    `${grouped(Math.round(perWin.amount))}${currency} a cliente`,
  ];
}

function goalText(goal: WinsGoal): string {
  const text = things(goal.wins, 'wins');
  const money = moneyText(goal);
  return money === null ? text : `${money[0]}, cioè ${text} a ${money[1]}`;
}

const recordText = ({ wins, of, milestone }: WinsRecord): string =>
  `${things(wins ?? 0, 'wins')} su ${things(of ?? 0, milestone)}`;

/** What to plan to be so sure; null for nothing. */
function adviceText(goal: WinsGoal, { milestone, sure: wanted }: Need): string | null {
  const possible = wanted.flatMap(({ probability, needed }) =>
    needed === null ? [] : [{ needed, probability }],
  );
  const [first, ...others] = possible;
  if (first === undefined) return null;
  const money = moneyText(goal);
  const aside = money === null ? '' : ` (${money[0]} a ${money[1]})`;
  const more = others
    .map(({ needed, probability }) => `, ${grouped(needed)} per una ${ofSurely(probability)}`)
    .join('');
  return `Pianificare ${things(first.needed, milestone)} per una certezza ${ofSurely(first.probability)} di arrivare a ${countOf(goal.wins, 'cliente acquisito', 'clienti acquisiti')}${aside}${more}`;
}

/** That nobody can be so sure. */
const beyondText = (wanted: Need['sure']): string =>
  wanted.length === 0
    ? ''
    : ` Per una certezza ${andList(wanted.map(({ probability }) => ofSurely(probability)))} ne servirebbe più di un milione.`;

export const planPhrases = {
  headings: {
    from: 'Partendo da',
    record: 'Storico',
    rate: 'Tasso usato',
    onAverage: 'In media',
    note: 'Nota',
  },
  unplannable,
  sure: (probability) => `Certi ${beforeNumber('al', surely(probability))}`,
  chanceUnknown: (goal, rep, planned, milestone, why) =>
    `${goalText(goal)}: quanto sia probabile con ${things(planned, milestone)} lo storico ${ofCalled(rep)} non lo dice (${unplannable[why]}).`,
  chance: (goal, rep, planned, probability, record) =>
    `${goalText(goal)}: con ${things(planned, record.milestone)} in programma, ${called(rep)} ci arriva in ${chanceText(probability)} (storico: ${recordText(record)}).`,
  unplanned: (goal, rep, why) =>
    `${goalText(goal)}: con lo storico ${ofCalled(rep)} non si può pianificare (${unplannable[why]}).`,
  needed: (goal, rep, need) => {
    const count = wholeAbove(need.onAverage);
    const average = `${agreeing(count, 'serve', 'servono')} ${things(count, need.milestone)}`;
    const fails = need.fails === null ? '' : `, ma così non bastano in ${chanceText(need.fails)}`;
    const onAverage = `in media ${toCalled(rep)} ${average}${fails}.`;
    const advice = adviceText(goal, need);
    return advice === null
      ? `${goalText(goal)}: ${onAverage}${beyondText(need.sure)}`
      : `${advice}; ${onAverage}`;
  },
  alternatives: () =>
    'Le righe sono alternative, non una somma. «Tasso usato»: la quota acquisita partendo da lì, gli storici brevi avvicinati alla squadra.',
} satisfies Plan;
