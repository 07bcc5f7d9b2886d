/** What is said of a plan. */
import type { Voice } from '../en/index.js';
import type { WinsGoal, WinsRecord, Need } from '../en/plan.js';
import { de } from './elision.js';
import { andList } from './lists.js';
import { wholeAbove } from '../numbers.js';
import { decimal, grouped } from './numbers.js';
import { capital, countOf } from './plurals.js';
import { chanceText, things } from './things.js';

/** Why a row cannot be planned. */
const unplannable = {
  unknown: 'non enregistré',
  'by-construction': 'personne ici ne pouvait échouer',
  untold: 'l’export ne permet pas de le dire',
  'no-record': 'pas encore d’historique',
  'no-wins': 'aucune vente dans l’historique',
  'beyond-limit': 'plus d’un million pour en être sûr',
} as const;

/** `sûr à 80 %`. */
const sure = (probability: number): string => `sûr à ${decimal(probability * 100)} %`;

/** So sure, inside a sentence, of somebody whose gender we do not know: `une certitude de 80 %`. */
const surely = (probability: number): string => `${decimal(probability * 100)} %`;

/** Who plans; null for the team. */
const called = (rep: string | null): string => rep ?? 'l’équipe';

const record = (rep: string | null): string => `l’historique ${de(called(rep))}`;

/** What a goal in money is made of: `13 000 EUR par vente`; null of a goal in wins. */
function moneyText({ revenue, perWin }: WinsGoal): readonly [goal: string, each: string] | null {
  if (revenue === null || perWin === null) return null;
  const currency = perWin.currency === null ? '' : ` ${perWin.currency}`;
  return [
    `${grouped(revenue)}${currency}`,
    `${grouped(Math.round(perWin.amount))}${currency} par vente`,
  ];
}

function goalText(goal: WinsGoal): string {
  const text = countOf(goal.wins, 'vente');
  const money = moneyText(goal);
  return money === null ? text : `${money[0]}, soit ${text} à ${money[1]}`;
}

const recordText = ({ wins, of, milestone }: WinsRecord): string =>
  `${countOf(wins ?? 0, 'vente')} pour ${things(of ?? 0, milestone)}`;

/** What to plan to be so sure: `Prévoir 20 rendez-vous honorés pour 5 ventes sûres à 80 %, 24 à 90 %`; null for nothing. */
function adviceText(goal: WinsGoal, { milestone, sure: wanted }: Need): string | null {
  const possible = wanted.flatMap(({ probability, needed }) =>
    needed === null ? [] : [{ needed, surely: surely(probability) }],
  );
  const [first, ...others] = possible;
  if (first === undefined) return null;
  const money = moneyText(goal);
  const aside = money === null ? '' : ` (${money[0]} à ${money[1]})`;
  const more = others.map((one) => `, ${grouped(one.needed)} à ${one.surely}`).join('');
  return `Prévoir ${things(first.needed, milestone)} pour s’assurer ${countOf(goal.wins, 'vente')}${aside} à ${first.surely}${more}`;
}

/** That nobody can be so sure. */
const beyondText = (wanted: Need['sure']): string =>
  wanted.length === 0
    ? ''
    : ` Il en faudrait plus d’un million pour s’en assurer à ${andList(wanted.map(({ probability }) => surely(probability)))}.`;

export const planPhrases = {
  headings: {
    from: 'À partir de',
    record: 'Historique',
    rate: 'Taux retenu',
    onAverage: 'En moyenne',
    note: 'Remarque',
  },
  unplannable,
  sure,
  chanceUnknown: (goal, rep, planned, milestone, why) =>
    `${goalText(goal)} : ${record(rep)} ne permet pas d’en chiffrer la probabilité avec ${things(planned, milestone)} (${unplannable[why]}).`,
  chance: (goal, rep, planned, probability, of) =>
    `${goalText(goal)} : avec ${things(planned, of.milestone)} au programme, ${called(rep)} y arrive dans ${chanceText(probability)} (historique : ${recordText(of)}).`,
  unplanned: (goal, rep, why) =>
    `${goalText(goal)} : ${record(rep)} ne permet pas de le planifier (${unplannable[why]}).`,
  needed: (goal, rep, need) => {
    const average = things(wholeAbove(need.onAverage), need.milestone);
    const fails =
      need.fails === null ? '' : `, ce qui ne suffit pas dans ${chanceText(need.fails)}`;
    const onAverage = `il faut en moyenne ${average} à ${called(rep)}${fails}.`;
    const advice = adviceText(goal, need);
    return advice === null
      ? `${goalText(goal)} : ${onAverage}${beyondText(need.sure)}`
      : `${capital(advice)} ; ${onAverage}`;
  },
  /** What the rows of the table are to each other. */
  alternatives: () =>
    'Les lignes sont des alternatives, elles ne s’additionnent pas. « Taux retenu » : la part gagnée à partir de là, les petits historiques étant ramenés vers l’équipe.',
} satisfies Voice['plan'];
