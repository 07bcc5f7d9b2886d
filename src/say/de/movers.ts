/** What is said of deals that moved between two exports, beside those that stayed. */
import type { Voice } from '../en/index.js';
import type { MovedStep } from '../facts.js';
import type { Share } from '../share.js';
import { andList } from './lists.js';
import { ofOutcome, ratioWord } from './method.js';
import { grouped, numbers, percent } from './numbers.js';
import { agreeing, countOf } from './plurals.js';

/** `62,0 % (31/50)`; the range where open answers leave one. */
const shareText = ({ value, numerator, denominator, low, high }: Share): string =>
  value === null && low !== null && high !== null
    ? numbers.percentRange(low, high)
    : `${percent(value)} (${grouped(numerator ?? 0)}/${grouped(denominator ?? 0)})`;

/** `Angebotsquote 62,0 % (31/50) gegen 41,0 % (82/200)` */
const stepText = ({ from, to, ratio, moved, stayed }: MovedStep): string => {
  const name = ratio === null ? `von ${ofOutcome(from)} zu ${ofOutcome(to)}` : ratioWord(ratio);
  return `${name} ${shareText(moved)} gegen ${shareText(stayed)}`;
};

export const moversPhrases: Voice['movers'] = {
  found: ({ moved, stayed, verdict, steps }) => {
    const all = andList(steps.map(stepText));
    const differed = {
      real: `Schon davor unterschieden sie sich um mehr als Zufall: ${all}.`,
      leaning: `Vielleicht unterschieden sie sich schon davor, gesichert ist das nicht: ${all}.`,
      luck: 'Davor unterschied sie keine Quote um mehr als Zufall.',
      unknown: 'Ob sie sich schon davor unterschieden, lässt der erste Export offen.',
      none: 'Ob sie sich schon davor unterschieden, lässt sich nicht sagen: Über beide ist zu wenig bekannt.',
    }[verdict];
    return `${countOf(moved, 'offene Verkaufschance', 'offene Verkaufschancen')} ${agreeing(moved, 'hat', 'haben')} sich seither bewegt, ${grouped(stayed)} nicht. ${differed}`;
  },
  how: () =>
    'Bewegte (vorgerückt, zurückgegangen, gewonnen oder verloren) und unbewegte werden nach dem verglichen, was der erste Export über sie sagt: nach der Bewegung hat zwangsläufig mehr erreicht, wer vorgerückt ist. Was schon davor gewonnen oder verloren war, zählt zu keinen von beiden.',
  headings: { moved: 'Bewegt', stayed: 'Unbewegt' },
  titles: { steps: 'Bewegte und unbewegte, vor der Bewegung' },
  merged: ({ from, to }) => `Von ${ofOutcome(from)} zu ${ofOutcome(to)}`,
};
