/** Who stands out among several, or that nobody does; the same words in every command. */
import type { Voice } from '../en/index.js';
import { fromTheOthers, groupNoun, noneOf, theGroups } from './groups.js';
import { fraction, grouped, percent } from './numbers.js';
import { capital } from './plurals.js';
import { ofMany } from './things.js';

type First = Parameters<Voice['headline']['best']>[0];

/** Of how many it is told that the first is ahead of them, and of whom not; the gender of nobody is known. */
function ahead({ places, size }: Pick<First, 'places' | 'size'>): string {
  if (places.worst === 1) return 'primo posto sicuro';
  const others = size - 1;
  const told = size - places.worst;
  if (told > 0) {
    return `vantaggio certo nel confronto con ${grouped(told)} su ${grouped(others)}; con il resto non si può dire`;
  }
  return others === 1
    ? 'vantaggio certo nel confronto a due'
    : 'vantaggio certo sul resto preso insieme, non su ciascuno';
}

const does = {
  efficiency: 'acquisisce più clienti a parità di impegno',
  conversion: 'converte meglio',
} as const;

export const headlinePhrases = {
  effortShare: ({ value, ...counts }, effort) =>
    `${percent(value)} ${ofMany(effort)} (${fraction(counts)})`,
  best: ({ name, share, ...standing }, most) =>
    `${name} ${does[most]}: ${share}, ${ahead(standing)}.`,
  nobodyFirst: ({ name, share }, by) =>
    `Tra ${theGroups(by)} ci sono differenze, ma il primo posto non si può assegnare; finora in testa ${name}, ${share}.`,
  nobody: ({ name, share }, by) =>
    `${capital(noneOf(by))} si distingue ${fromTheOthers(by)}; finora in testa ${name}, ${share}.`,
} satisfies Voice['headline'];

/** `Tutti`, `Tutte`, by the gender of what is compared. */
export const everyOne = (by: string | null): string =>
  groupNoun(by).isFeminine ? 'Tutte' : 'Tutti';
