import { describe, expect, test } from 'vitest';
import { type Language, languages } from '../../src/say/language.js';
import { runsForPeople, slipsOf, survivorsOf } from './survivors.js';

/** Values of options, keys of the configuration and words of markup, which stay as they are. */
const ofPrograms = ['outcomes', 'decided', 'immature', 'cover', 'panel'];

/** Words, and what is cut short, that are written alike in both languages. */
const shared: Readonly<Record<Exclude<Language, 'en'>, readonly string[]>> = {
  it: ['come', 'conv', 'prop', 'qual'],
  fr: [
    ...[
      'chance',
      'conv',
      'conversion',
      'mails',
      'notes',
      'part',
      'performance',
      'point',
      'points',
      'verdict',
    ],
    ...['prop', 'qual', 'ratio', 'ratios'],
  ],
  de: ['band', 'chance', 'mails', 'median', 'qual', 'rest', 'ring'],
  es: ['conv', 'demos', 'prop', 'real'],
};

const others = languages.filter((language) => language !== 'en');

describe.each(others)('in %s', (language) => {
  const allowed = new Set([...ofPrograms, ...shared[language]]);

  test.each(runsForPeople)('no English word is left in fixtures/%s', async (run) => {
    const left = await survivorsOf(run, language, []);
    expect(left.filter((word) => !allowed.has(word))).toEqual([]);
  });

  test.each(runsForPeople)('fixtures/%s is whole, and fits its width', async (run) => {
    expect(await slipsOf(run, language)).toEqual([]);
  });
});
