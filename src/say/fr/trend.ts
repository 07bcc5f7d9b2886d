/** What is said of a trend. */
import type { Voice } from '../en/index.js';
import type { PeriodWins, RatioChange } from '../en/trend.js';
import { theStep } from './method.js';
import { andList } from './lists.js';
import { inPeriod, periodText } from './days.js';
import { grouped, percent, points, pointsRange } from './numbers.js';
import { agreeing, capital } from './plurals.js';

/** `la transformation a reculé de 30,0 % à 20,0 % (−10,0 points, −19,0 à −1,0)` */
function changed({ step, was, is, gap, low, high }: RatioChange): string {
  const limits = pointsRange(low, high);
  const range = limits === null ? '' : `, ${limits}`;
  return `${theStep(step)} ${gap < 0 ? 'a reculé' : 'a progressé'} de ${percent(was)} à ${percent(is)} (${points(gap)}${range})`;
}

const changes = (all: readonly RatioChange[]): string => andList(all.map(changed));

/** `3`, or `3 à 30` where answers are open. */
const upTo = ({ wins, openWins }: PeriodWins): string =>
  openWins === 0 ? String(wins) : `${wins} à ${grouped((wins ?? 0) + openWins)}`;

const wins = (now: PeriodWins, before: PeriodWins): string =>
  now.wins === null || before.wins === null
    ? capital(`${periodText(now.period)} comparé à ${periodText(before.period)}`)
    : `${upTo(now)} ${agreeing(now.wins + now.openWins, 'vente', 'ventes')} ${inPeriod(now.period)}, ${upTo(before)} ${inPeriod(before.period)}`;

export const trendPhrases = {
  headings: {
    period: 'Période',
    change: '±',
    /** Those columns where they are left out. */
    changes: 'évolutions',
    measure: 'Mesure',
    course: 'Tendance',
    changed: 'Évol.',
    step: 'Passage',
    steps: 'Passages',
    halfTook: 'La moitié\nen moins de',
    nineInTenTook: '9 sur 10\nen moins de',
    entered: 'Entrée',
    prospects: 'Prospects',
    within: (days) => `${grouped(days)} jours`,
  },
  titles: {
    steps: 'Jours entre les étapes',
    within: 'Vendu dans les jours suivant l’entrée',
  },
  /** What the marks in the tables mean; null where there are none. */
  marks: (marks) => {
    const all: (string | false)[] = [
      marks.changes && '± évolution en points par rapport à la période précédente',
      marks.sparklines && 'les barres partent de 0, un vide est inconnu',
      marks.isPartial && '* période incomplète',
      marks.isImmature && '† cohorte encore trop jeune',
      marks.days !== null &&
        `les jours entre les étapes sont ceux des prospects âgés d’au moins ${grouped(marks.days)} ${agreeing(marks.days, 'jour', 'jours')}`,
      marks.unsure && '~ moins de 10 prospects suivis aussi longtemps',
    ];
    const said = all.filter((one) => one !== false).join(' ; ');
    return said === '' ? null : `${capital(said)}.`;
  },
  noPair: () => 'Il n’y a pas encore deux périodes entières de suite à comparer.',
  noRatio: (now, before) => `${wins(now, before)} ; aucun ratio n’est connu pour les deux.`,
  real: (now, before, all) => `${wins(now, before)} ; ${changes(all)}.`,
  /** @param judged how many ratios were looked at */
  leaning: (now, before, all, judged) => {
    const among = judged > 1 ? ` ${grouped(judged)} ratios ont été examinés.` : '';
    return `${wins(now, before)} ; peut-être, sans que ce soit prouvé, ${changes(all)}.${among}`;
  },
  /** @param steps of which open answers could turn the change round */
  unknown: (now, before, steps) =>
    `${wins(now, before)} ; l’export ne permet pas de dire si ${andList(steps.map(theStep))} ${steps.length > 1 ? 'ont' : 'a'} changé.`,
  luck: (now, before) => `${wins(now, before)} ; aucun ratio n’a bougé au-delà du hasard.`,
} satisfies Voice['trend'];
