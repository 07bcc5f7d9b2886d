import { describe, expect, test } from 'vitest';
import { makeVocabularies } from '../../../src/cells/words/vocabularies.js';

const { outcomes } = makeVocabularies(null, [], {});

describe('what came of a call that was answered', () => {
  test.each([
    ['Connected - Interested', 'favourable'],
    ['Connected - Not Interested', 'refused'],
    ['Reached: meeting booked', 'booked'],
    ['Contattato - Interessato', 'favourable'],
    ['Contacté – Pas intéressé', 'refused'],
    ['Erreicht: kein Interesse', 'refused'],
    ['Contactado / Interesado', 'favourable'],
  ])('is told by what follows: %s', (said, kind) => {
    expect(outcomes.kindOf(said)).toBe(kind);
  });

  test.each([
    'Connected - Gatekeeper',
    'Interested - Connected',
    'Completed - Interested',
    // A machine was reached, or somebody who had no time.
    'Connected - Left message',
    'Erreicht - besetzt',
  ])('is not guessed: %s', (said) => {
    expect(outcomes.kindOf(said)).toBeNull();
  });
});
