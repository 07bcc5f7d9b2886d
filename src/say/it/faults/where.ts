/** Files and places behind articles and prepositions. */
import { fileName } from '../places.js';

/** A file as an object: `lead.csv`, `l’input standard`. */
export const theFile = (file: string): string =>
  fileName(file).replace(/^input standard/, 'l’input standard');

/** `di lead.csv`, `dell’input standard`. */
export const ofFile = (file: string): string =>
  file === '-' || file.startsWith('-#') ? `dell’${fileName(file)}` : `di ${file}`;

/** A place, or a goal, as an object: `il record 12 …`, `la riga 14 …`, `l’obiettivo 2`. */
export const thePlace = (place: string): string => {
  if (place.startsWith('riga')) return `la ${place}`;
  if (place.startsWith('record')) return `il ${place}`;
  return place.startsWith('obiettivo') ? `l’${place}` : place;
};

/** Where something stands: `nel record 12 …`, `alla riga 14 …`, `nell’obiettivo 2`. */
export const inPlace = (place: string): string => {
  if (place.startsWith('riga')) return `alla ${place}`;
  if (place.startsWith('record')) return `nel ${place}`;
  return place.startsWith('obiettivo') ? `nell’${place}` : `in ${place}`;
};
