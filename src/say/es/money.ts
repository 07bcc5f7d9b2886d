import { moneyIn } from '../money.js';
import { numbers } from './numbers.js';

/** Sums of money in Spanish: `12.000 EUR`. */
export const money = moneyIn(numbers, 'sin importe');

export const { moneyText, sumText, worthText } = money;
