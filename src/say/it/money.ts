import { moneyIn } from '../money.js';
import { numbers } from './numbers.js';

/** Sums of money in Italian: `12.000 EUR`. */
export const money = moneyIn(numbers, 'senza importo');

export const { moneyText, sumText, worthText } = money;
