/** Every message about cases. */
import { voice } from '../say/voice.js';
import { spoken } from './error.js';

/** @param activities how many there are; null where none were read */
export const noCases = (activities: number | null) =>
  spoken('data', 'no-cases', voice().errors.service.noCases(activities));
