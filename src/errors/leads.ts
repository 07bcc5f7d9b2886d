/** Every message about leads. */
import { voice } from '../say/voice.js';
import { invalidOption } from './usage.js';

export const hotBeyondWarm = (hot: number, warm: number) =>
  invalidOption('--hot', String(hot), voice().valueFaults.moreThan('--warm', warm));
