import { expect, test } from 'vitest';
import { isTouch } from '../../src/funnel/touches.js';

test.each([
  ['call', 'noAnswer', true],
  ['email', undefined, true],
  ['appointment', 'held', true],
  ['appointment', 'planned', false],
  ['appointment', 'cancelled', false],
  ['appointment', 'noShow', false],
  ['missedAppointment', undefined, false],
  ['note', 'held', false],
  ['loss', undefined, false],
  ['service', 'held', false],
  ['win', undefined, false],
  [null, 'held', false],
  [undefined, 'reached', true],
  [undefined, undefined, false],
  [undefined, null, false],
] as const)('an activity %s that is %s is a touch: %s', (kind, outcome, touched) => {
  expect(isTouch(kind, outcome)).toBe(touched);
});
