/** Every message about what a program hands over, which a command line could not. */
import type { Said } from '../say/said.js';
import { voice } from '../say/voice.js';
import { spoken } from './error.js';

const usage = (code: string, said: Said) => spoken('usage', code, said);

export const notKept = (column: string) =>
  usage('column-not-kept', voice().errors.library.notKept(column));

export const nothingToRead = () => usage('no-input', voice().errors.library.nothingToRead());

export const wrongInput = (role: string, kind: string) =>
  usage('wrong-input', voice().errors.library.wrongInput(role, kind));

export const unwritableRecords = (role: string, cause: string) =>
  usage('unwritable-records', voice().errors.library.unwritableRecords(role, cause));

export const countsApart = (tables: number) =>
  usage('counts-apart', voice().errors.library.countsApart(tables));

export const wrongGoal = (place: number, cause: string) =>
  usage('wrong-goal', voice().errors.library.wrongGoal(place, cause));
