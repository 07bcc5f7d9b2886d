import { moneyIn } from '../money.js';
import { numbers } from './numbers.js';

/** Sums of money in English: `12,000 EUR`. */
export const money = moneyIn(numbers, 'without an amount');

export const { sumText, worthText } = money;
