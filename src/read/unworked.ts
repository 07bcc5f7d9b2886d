/**
 * Stands for the value of a formula that was never worked out, as programs write one that are no spreadsheet. It says
 * nothing, and unlike an empty cell it does not say that there is nothing. Excel writes it for what it cannot work out.
 */
export const UNWORKED = '#CALC!';
