import { quoted } from './lists.js';

/** `Vouliez-vous dire « closing » ?`, where something is near. */
export const didYouMean = (near: string | null, otherwise = ''): string =>
  near === null ? otherwise : `Vouliez-vous dire ${quoted(near)} ?`;

/** The same before another sentence. */
export const didYouMeanThen = (near: string | null): string =>
  near === null ? '' : `${didYouMean(near)} `;
