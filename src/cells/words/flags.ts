/** What a flag says; UNSAID where the cell is empty or says neither. */
export const UNSAID = 0;
export const YES = 1;
export const NO = 2;
