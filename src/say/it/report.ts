/** What is said of a report: how far targets get, where they are lost, who stands out. */
import type { PathStep } from '../../method/path.js';
import type { Voice } from '../en/index.js';
import type { OpenShare, Share } from '../share.js';
import { groupNoun } from './groups.js';
import { outcomeWord, ratioWord, theStep } from './method.js';
import { fraction, grouped, percent } from './numbers.js';
import { agreeing, capital, countOf } from './plurals.js';
import { beforeNumber } from './articles.js';

const rangeText = ({ low, high }: Share): string =>
  low === null || high === null
    ? ''
    : `, ${beforeNumber('dal', percent(low))} ${beforeNumber('al', percent(high))} con certezza al 95\u00a0%`;

/** `il passaggio più debole è la concretizzazione: 20,0 % (5/25)`, wherever it is said. */
export const weakestText = (step: PathStep, { value, ...counts }: OpenShare): string =>
  `il passaggio più debole è ${theStep(step)}: ${percent(value)} (${fraction(counts)})`;

/** `29 clienti acquisiti su 300 sospetti`. */
export const wonText = (wins: number, targets: number): string =>
  `${grouped(wins)} ${agreeing(wins, 'cliente acquisito', 'clienti acquisiti')} su ${countOf(targets, 'sospetto', 'sospetti')}`;

export const reportPhrases = {
  headings: {
    funnel: 'Imbuto',
    reached: 'Raggiunti',
    ofThoseBefore: 'Su chi c’era prima',
  },
  legend: (steps) =>
    `${steps
      .map(({ key, short, from, to, letters }) => {
        const name = short === null ? ratioWord(key) : `${short} ${ratioWord(key)}`;
        return `${name} = ${outcomeWord(to)} / ${outcomeWord(from)} (${letters.join(' → ')})`;
      })
      .join('; ')}.`,
  empty: () => 'Non c’è nulla da contare.',
  withoutTargets: (wins) =>
    `Nessun nuovo sospetto${wins === null ? '' : `; ${grouped(wins)} ${agreeing(wins, 'cliente acquisito', 'clienti acquisiti')}`}.`,
  conversion: ({ numerator, denominator, value }) =>
    `${wonText(numerator!, denominator!)} (${percent(value)}).`,
  conversionUnclear: (conversion) =>
    `Quanti sospetti diventino clienti l’esportazione non lo dice${rangeText(conversion)}.`,
  conversionUnknown: () => 'Quanti sospetti diventino clienti non si può sapere.',
  weakest: (step, share) => `${capital(weakestText(step, share))}.`,
  tooMany: (count, by) =>
    `Se tra ${grouped(count)} ${groupNoun(by).many} qualcuno si distingue lo dice spanco compare.`,
} satisfies Voice['report'];
