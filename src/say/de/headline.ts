/** Who stands out among several, or that nobody does; the same words in every command. */
import type { Voice } from '../en/index.js';
import { groupNouns, noGroup } from './groups.js';
import { fraction, grouped, percent } from './numbers.js';
import { capital } from './plurals.js';
import { genitive } from './things.js';

type First = Parameters<Voice['headline']['best']>[0];

/** Of how many it is told that the first is ahead of them, and of whom not. */
function ahead({ places, size }: Pick<First, 'places' | 'size'>): string {
  if (places.worst === 1) return 'eindeutig vorn';
  const others = size - 1;
  const told = size - places.worst;
  if (told > 0)
    return `gesichert vor ${grouped(told)} der ${grouped(others)} anderen; beim Rest lässt es sich nicht sagen`;
  return others === 1
    ? 'gesichert vor dem anderen'
    : 'gesichert vor den anderen zusammengenommen; von keinem einzelnen lässt sich das sagen';
}

const does = { efficiency: 'schließt am effizientesten ab', conversion: 'konvertiert am besten' };

export const headlinePhrases: Voice['headline'] = {
  effortShare: ({ value, ...counts }, effort) =>
    `${percent(value)} der ${genitive(effort)} (${fraction(counts)})`,
  best: ({ name, share, ...standing }, most) =>
    `${name} ${does[most]}: ${share}, ${ahead(standing)}.`,
  nobodyFirst: ({ name, share }, by) =>
    `${capital(groupNouns(by))} unterscheiden sich, doch wer vorn liegt, lässt sich nicht sagen; bisher am höchsten: ${name}, ${share}.`,
  nobody: ({ name, share }, by) =>
    `${capital(noGroup(by))} hebt sich von den übrigen ab; bisher am höchsten: ${name}, ${share}.`,
};
