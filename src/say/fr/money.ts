import { moneyIn } from '../money.js';
import { numbers } from './numbers.js';

/** Sums of money in French: `12 000 EUR`. */
export const money = moneyIn(numbers, 'sans montant');

export const { sumText, worthText } = money;
