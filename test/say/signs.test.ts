import { expect, test } from 'vitest';
import { languages } from '../../src/say/language.js';
import { voiceOf } from '../../src/say/languages.js';

test.each(languages)(
  'sums below zero are written as people write them, in %s',
  async (language) => {
    const { money, numbers } = await voiceOf(language);
    const sum = (amount: number, currency: string) => ({ amount, currency });
    const [hundred, other] = [sum(100, 'EUR'), sum(-200, 'USD')];
    expect(money.moneyText([hundred, other])).toBe('100 EUR − 200 USD');
    expect(money.moneyText([other, hundred])).toBe('−200 USD + 100 EUR');
    expect(money.moneyText([other, sum(-1, 'CHF')])).toBe('−200 USD − 1 CHF');
    expect(numbers.grouped(-12_345)).toMatch(/^−12[.,\u202f]345$/);
  },
);
