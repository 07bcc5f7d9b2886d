/** What is said of a report: how far targets get, where they are lost, who stands out. */
import type { Voice } from '../en/index.js';
import type { PathStep } from '../../method/path.js';
import { groupNouns } from './groups.js';
import { outcomeWord, ratioWord, theStep } from './method.js';
import { fraction, grouped, percent } from './numbers.js';
import { capital, countOf } from './plurals.js';
import type { OpenShare, Share } from '../share.js';

const rangeText = ({ low, high }: Share): string =>
  low === null || high === null ? '' : `, de ${percent(low)} à ${percent(high)} à 95 %`;

/** `le maillon faible est la transformation : 20,0 % (5/25)`, wherever it is said. */
export const weakestText = (step: PathStep, { value, ...counts }: OpenShare): string =>
  `le maillon faible est ${theStep(step)} : ${percent(value)} (${fraction(counts)})`;

export const reportPhrases = {
  headings: {
    funnel: 'Entonnoir',
    reached: 'Atteint',
    ofThoseBefore: 'Des précédents',
  },
  /** What each column is a ratio of: `R4 transformation = ventes / propositions (N → C) ; …`. */
  legend: (steps) =>
    `${capital(
      steps
        .map(({ key, short, from, to, letters }) => {
          const name = short === null ? ratioWord(key) : `${short} ${ratioWord(key)}`;
          return `${name} = ${outcomeWord(to)} / ${outcomeWord(from)} (${letters.join(' → ')})`;
        })
        .join(' ; '),
    )}.`,
  empty: () => 'Il n’y a rien à compter.',
  withoutTargets: (wins) =>
    `Aucun nouveau suspect${wins === null ? '' : ` ; ${countOf(wins, 'vente')}`}.`,
  conversion: (conversion) =>
    `${countOf(conversion.numerator!, 'vente')} pour ${countOf(conversion.denominator!, 'suspect')} (${percent(conversion.value)}).`,
  /** The export leaves too much open. */
  conversionUnclear: (conversion) =>
    `Combien de suspects deviennent clients, l’export ne permet pas de le dire${rangeText(conversion)}.`,
  conversionUnknown: () => 'On ne peut pas savoir combien de suspects deviennent clients.',
  weakest: (step, share) => `${capital(weakestText(step, share))}.`,
  /** @param by what the rows are grouped by */
  tooMany: (count, by) =>
    `Pour savoir qui se détache parmi ${grouped(count)} ${groupNouns(by)}, lancez spanco compare.`,
} satisfies Voice['report'];
