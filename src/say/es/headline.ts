/** Who stands out among several, or that nobody does; the same words in every command. */
import type { Voice } from '../en/index.js';
import { fraction, grouped, percent } from './numbers.js';
import { noGroup, theGroups } from './groups.js';
import { capital } from './plurals.js';
import { all } from './things.js';

type First = Parameters<Voice['headline']['best']>[0];

/** Of how many it is told that the first is ahead of them, and of whom not. */
function ahead({ places, size }: Pick<First, 'places' | 'size'>): string {
  if (places.worst === 1) return 'con ventaja clara sobre el resto';
  const others = size - 1;
  const told = size - places.worst;
  if (told > 0)
    return `con ventaja real sobre ${grouped(told)} de los otros ${grouped(others)}; frente a los demás no se puede asegurar`;
  return others === 1
    ? 'con ventaja real sobre el otro'
    : 'con ventaja real sobre el conjunto del resto, pero no sobre nadie en concreto';
}

const does = {
  efficiency: 'tiene más ventas por esfuerzo',
  conversion: 'tiene la mejor conversión',
} as const;

export const headlinePhrases: Voice['headline'] = {
  effortShare: ({ value, ...counts }, effort) =>
    `${percent(value)} de ${all(effort)} (${fraction(counts)})`,
  best: ({ name, share, ...standing }, most) =>
    `${name} ${does[most]}: ${share}, ${ahead(standing)}.`,
  nobodyFirst: ({ name, share }, by) =>
    `Hay diferencias entre ${theGroups(by)}, pero no se puede asegurar quién va por delante; por ahora, el valor más alto es el de ${name}: ${share}.`,
  nobody: ({ name, share }, by) =>
    `${capital(noGroup(by))} se distingue con seguridad del resto; por ahora, el valor más alto es el de ${name}: ${share}.`,
};
