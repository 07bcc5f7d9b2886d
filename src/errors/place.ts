/** Places in an input in words of the language of the run. */
import type { Place } from '../say/place.js';
import { voice } from '../say/voice.js';

export type { Place } from '../say/place.js';

/** How a file is called in a message: its path as given, standard input by name. */
export const fileName = (file: string): string => voice().places.fileName(file);

/** The line of a place in words, or its record where the input has no lines. */
export const lineName = (place: Place): string => voice().places.lineName(place);

/** The place in words. */
export const placeName = (place: Place): string => voice().places.placeName(place);
