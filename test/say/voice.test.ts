import { describe, expect, test } from 'vitest';
import { en, type Voice } from '../../src/say/en/index.js';
import { voice, speaking } from '../../src/say/voice.js';
import { later } from './later.js';

const named = (language: string): Voice => ({ ...en, language });

describe('the language of a run', () => {
  test('is English where nobody asks', () => {
    expect(voice()).toBe(en);
  });

  test('in English is what the work returns, with nothing around it', () => {
    const promise = Promise.resolve(1);
    expect(speaking(en, () => promise)).toBe(promise);
    expect(speaking(en, voice)).toBe(en);
  });

  test('holds for all that is done in it, and for nothing behind it', async () => {
    const [it, de] = [named('it'), named('de')];
    const spoken = async (language: Voice) => {
      const heard = [voice()];
      for (let turn = 0; turn < 3; turn++) {
        await later();
        heard.push(voice());
      }
      return heard.every((one) => one === language);
    };
    const all = [it, de, it, en].map((language) => speaking(language, () => spoken(language)));
    expect(voice()).toBe(en);
    expect(await Promise.all(all)).toEqual([true, true, true, true]);
    expect(voice()).toBe(en);
  });

  test('within another is that of the inner work', () => {
    const [it, de] = [named('it'), named('de')];
    const heard = speaking(it, () => [speaking(de, voice), voice(), speaking(en, voice)]);
    expect(heard).toEqual([de, it, en]);
  });
});
