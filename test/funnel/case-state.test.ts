import { describe, expect, test } from 'vitest';
import {
  CANCELLED,
  OPEN,
  RESOLVED,
  stateOf,
  UNKNOWN_STATE,
  UNRESOLVED,
} from '../../src/funnel/service/case-state.js';
import { NO, UNSAID, YES } from '../../src/cells/words/flags.js';

describe('where a case stands', () => {
  test('is what the flag says, whatever the status says of its end', () => {
    for (const status of ['open', 'resolved', 'unresolved', null] as const) {
      expect(stateOf(status, YES, null)).toBe(RESOLVED);
      expect(stateOf(status, NO, null)).not.toBe(RESOLVED);
    }
  });

  test('not resolved is closed where the status or a day of closing says so, otherwise open', () => {
    expect(stateOf('resolved', NO, null)).toBe(UNRESOLVED);
    expect(stateOf('unresolved', NO, false)).toBe(UNRESOLVED);
    expect(stateOf(null, NO, true)).toBe(UNRESOLVED);
    expect(stateOf('open', NO, true)).toBe(OPEN);
    expect(stateOf(null, NO, null)).toBe(OPEN);
  });

  test('is what the status says, whatever the day of closing', () => {
    expect(stateOf('open', UNSAID, true)).toBe(OPEN);
    expect(stateOf('resolved', UNSAID, false)).toBe(RESOLVED);
    expect(stateOf('unresolved', UNSAID, true)).toBe(UNRESOLVED);
  });

  test('without a status is resolved where it was closed', () => {
    expect(stateOf(null, UNSAID, true)).toBe(RESOLVED);
    expect(stateOf(null, UNSAID, false)).toBe(OPEN);
  });

  test('is unknown where nothing says so', () => {
    expect(stateOf(null, UNSAID, null)).toBe(UNKNOWN_STATE);
  });

  test('what was called off is no case, whatever else is said', () => {
    expect(stateOf('cancelled', YES, true)).toBe(CANCELLED);
    expect(stateOf('cancelled', NO, null)).toBe(CANCELLED);
  });
});
