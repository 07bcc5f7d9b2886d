/** Every message about leads. */
import { invalidOption } from './usage.js';

export const hotBeyondWarm = (hot: number, warm: number) =>
  invalidOption('--hot', String(hot), `it is more than --warm ${warm}`);
