/** What is said of a plan. */
import { wholeAbove } from '../numbers.js';
import type { Voice } from '../en/index.js';
import { orList } from './lists.js';
import { grouped, numbers } from './numbers.js';
import { wins as winsOf } from './plurals.js';
import { chanceText, ofThings, things } from './things.js';

type Plan = Voice['plan'];
type WinsGoal = Parameters<Plan['needed']>[0];
type Need = Parameters<Plan['needed']>[2];
type WinsRecord = Parameters<Plan['chance']>[4];

/** Why a row cannot be planned. */
const unplannable: Plan['unplannable'] = {
  unknown: 'nicht erfasst',
  'by-construction': 'hier konnte niemand scheitern',
  untold: 'der Export lässt es offen',
  'no-record': 'noch keine Zahlen',
  'no-wins': 'kein Abschluss erfasst',
  'beyond-limit': 'über eine Million nötig, um sicher zu sein',
};

const share = (probability: number): string => numbers.roundPercent(probability);

/** Who plans, behind `von` or as who does something; null for the team. */
const called = (rep: string | null): string => rep ?? 'das Team';
const ofCalled = (rep: string | null): string => (rep === null ? 'des Teams' : `von ${rep}`);

/** What a goal in money is made of: `13.000 EUR je Abschluss`; null of a goal in wins. */
function moneyText({ revenue, perWin }: WinsGoal): readonly [goal: string, each: string] | null {
  if (revenue === null || perWin === null) return null;
  const currency = perWin.currency === null ? '' : ` ${perWin.currency}`;
  return [
    `${grouped(revenue)}${currency}`,
    `${grouped(Math.round(perWin.amount))}${currency} je Abschluss`,
  ];
}

function goalText(goal: WinsGoal): string {
  const text = winsOf(goal.wins);
  const money = moneyText(goal);
  return money === null ? text : `${money[0]}, also ${text} zu ${money[1]}`;
}

const recordText = ({ wins, of, milestone }: WinsRecord): string =>
  `${winsOf(wins ?? 0)} aus ${ofThings(of ?? 0, milestone)}`;

/** What to plan to be so sure; null for nothing. */
function adviceText(goal: WinsGoal, { milestone, sure: wanted }: Need): string | null {
  const possible = wanted.flatMap(({ probability, needed }) =>
    needed === null ? [] : [{ needed, probability }],
  );
  const [first, ...others] = possible;
  if (first === undefined) return null;
  const money = moneyText(goal);
  const aside = money === null ? '' : ` (${money[0]} zu ${money[1]})`;
  const more = others
    .map(({ needed, probability }) => `, ${grouped(needed)} für ${share(probability)}`)
    .join('');
  return `Für ${winsOf(goal.wins)}${aside} mit ${share(first.probability)} Sicherheit ${things(first.needed, milestone)} einplanen${more}`;
}

/** That nobody can be so sure. */
const beyondText = (wanted: Need['sure']): string =>
  wanted.length === 0
    ? ''
    : ` Für ${orList(wanted.map(({ probability }) => share(probability)))} Sicherheit wäre über eine Million nötig.`;

export const planPhrases: Plan = {
  headings: {
    from: 'Ausgehend von',
    record: 'Bisher',
    rate: 'Geplant mit',
    onAverage: 'Im Schnitt',
    note: 'Hinweis',
  },
  unplannable,
  sure: (probability) => `${share(probability)} sicher`,
  chanceUnknown: (goal, rep, planned, milestone, why) =>
    `${goalText(goal)}: wie wahrscheinlich das mit ${ofThings(planned, milestone)} ist, lässt sich aus den Zahlen ${ofCalled(rep)} nicht sagen (${unplannable[why]}).`,
  chance: (goal, rep, planned, probability, record) =>
    `${goalText(goal)}: Mit ${ofThings(planned, record.milestone)} im Plan schafft ${called(rep)} das ${chanceText(probability)} (bisher: ${recordText(record)}).`,
  unplanned: (goal, rep, why) =>
    `${goalText(goal)}: aus den Zahlen ${ofCalled(rep)} nicht zu planen (${unplannable[why]}).`,
  needed: (goal, rep, need) => {
    const onAverage = wholeAbove(need.onAverage);
    const average = things(onAverage, need.milestone);
    const fails =
      need.fails === null ? '' : `, doch damit wird das Ziel ${chanceText(need.fails)} verfehlt`;
    const needs = `im Schnitt braucht ${called(rep)} ${average}${fails}.`;
    const advice = adviceText(goal, need);
    return advice === null
      ? `${goalText(goal)}: ${needs}${beyondText(need.sure)}`
      : `${advice}; ${needs}`;
  },
  alternatives: () =>
    'Die Zeilen sind Alternativen, keine Summe. „Geplant mit“: der Anteil, der von dort zum Abschluss kommt, bei wenigen Daten näher am Team.',
};
