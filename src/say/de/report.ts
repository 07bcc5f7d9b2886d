/** What is said of a report: how far targets get, where they are lost, who stands out. */
import type { PathStep } from '../../method/path.js';
import type { Voice } from '../en/index.js';
import type { OpenShare, Share } from '../share.js';
import { ofGroups } from './groups.js';
import { outcomeWord, ratioWord } from './method.js';
import { fraction, grouped, percent } from './numbers.js';
import { capital, countOf } from './plurals.js';

const rangeText = ({ low, high }: Share): string =>
  low === null || high === null
    ? ''
    : `: ${percent(low)} bis ${percent(high)} bei 95\u{a0}% Sicherheit`;

/** `der schwächste Schritt ist die Abschlussquote: 20,0 % (5/25)`, wherever it is said. */
export const weakestText = (step: PathStep, { value, ...counts }: OpenShare): string =>
  `der schwächste Schritt ist die ${ratioWord(step)}: ${percent(value)} (${fraction(counts)})`;

export const reportPhrases: Voice['report'] = {
  headings: {
    funnel: 'Trichter',
    reached: 'Erreicht',
    ofThoseBefore: 'Anteil am Schritt davor',
  },
  legend: (steps) =>
    `${steps
      .map(({ key, short, from, to, letters }) => {
        const name = short === null ? ratioWord(key) : `${short} ${ratioWord(key)}`;
        return `${name} = ${outcomeWord(to)} / ${outcomeWord(from)} (${letters.join(' → ')})`;
      })
      .join('; ')}.`,
  empty: () => 'Es gibt nichts zu zählen.',
  withoutTargets: (wins) =>
    `Keine neuen Zielkunden${wins === null ? '' : `; ${countOf(wins, 'Abschluss', 'Abschlüsse')}`}.`,
  conversion: ({ numerator, denominator, value }) =>
    `${grouped(numerator!)} von ${countOf(denominator!, 'Zielkunden', 'Zielkunden')} gewonnen (${percent(value)}).`,
  conversionUnclear: (conversion) =>
    `Wie viele Zielkunden gewonnen werden, lässt der Export offen${rangeText(conversion)}.`,
  conversionUnknown: () => 'Wie viele Zielkunden gewonnen werden, ist nicht bekannt.',
  weakest: (step, share) => `${capital(weakestText(step, share))}.`,
  tooMany: (count, by) =>
    `Ob sich unter ${grouped(count)} ${ofGroups(by)} jemand abhebt, sagt spanco compare.`,
};
