import { describe, expect, test } from 'vitest';
import { isAbout } from '../../src/warnings/warnings.js';

describe('a warning', () => {
  test('is about its subject, among others', () => {
    expect(isAbout('held-unknown', ['stages'])).toBe(true);
    expect(isAbout('held-unknown', ['money', 'stages'])).toBe(true);
  });

  test('is about nothing else', () => {
    expect(isAbout('held-unknown', ['money'])).toBe(false);
    expect(isAbout('held-unknown', [])).toBe(false);
  });

  test('that nobody knows is about nothing', () => {
    expect(isAbout('constructor', ['stages'])).toBe(false);
  });
});
