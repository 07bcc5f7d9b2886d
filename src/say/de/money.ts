import { moneyIn } from '../money.js';
import { numbers } from './numbers.js';

/** Sums of money in German: `12.000 EUR`. */
export const money = moneyIn(numbers, 'ohne Betrag');

export const { moneyText, sumText, worthText } = money;
