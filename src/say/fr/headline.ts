/** Who stands out among several, or that nobody does; the same words in every command. */
import type { Voice } from '../en/index.js';
import type { First } from '../en/headline.js';
import { fraction, grouped, percent } from './numbers.js';
import { groupNouns, no } from './groups.js';
import { many } from './things.js';

/** Of how many it is told that the first is ahead of them, and of whom not. */
function ahead({ places, size }: Pick<First, 'places' | 'size'>): string {
  if (places.worst === 1) return 'nettement en tête';
  const others = size - 1;
  const told = size - places.worst;
  if (told > 0)
    return `vraiment devant ${grouped(told)} des ${grouped(others)} autres ; pour le reste, impossible de trancher`;
  return others === 1
    ? 'vraiment devant l’autre'
    : 'vraiment devant les autres pris ensemble, sans qu’on puisse le dire d’aucun en particulier';
}

const best = {
  efficiency: 'la meilleure efficience',
  conversion: 'la meilleure conversion',
} as const;

export const headlinePhrases = {
  /** `10,0 % des rendez-vous honorés (5/50)` */
  effortShare: ({ value, ...counts }, effort) =>
    `${percent(value)} des ${many(effort)} (${fraction(counts)})`,
  /** @param most what the first has the most of: wins per effort, or of its targets */
  best: ({ name, share, ...standing }, most) =>
    `${name} a ${best[most]}, ${share}, ${ahead(standing)}.`,
  /** @param by what is compared: `rep` */
  nobodyFirst: ({ name, share }, by) =>
    `Il y a des écarts entre ${groupNouns(by)}, mais ${no(by)} ne se détache en tête ; meilleur chiffre à ce jour : ${name}, ${share}.`,
  nobody: ({ name, share }, by) =>
    `Rien ne permet de départager les ${groupNouns(by)} ; meilleur chiffre à ce jour : ${name}, ${share}.`,
} satisfies Voice['headline'];
