import { describe, expect, test } from 'vitest';
import { type Language, languages } from '../../src/say/language.js';
import { runsForPeople, slipsOf, survivorsOf } from './survivors.js';

/** English words that are words of the language, too. */
const shared: Readonly<Record<Exclude<Language, 'en'>, readonly string[]>> = {};

const others = languages.filter((language) => language !== 'en');

describe.each(others)('in %s', (language) => {
  const allowed = new Set(shared[language]);

  test.each(runsForPeople)('no English word is left in fixtures/%s', async (run) => {
    const left = await survivorsOf(run, language, []);
    expect(left.filter((word) => !allowed.has(word))).toEqual([]);
  });

  test.each(runsForPeople)('fixtures/%s is whole, and fits its width', async (run) => {
    expect(await slipsOf(run, language)).toEqual([]);
  });
});
