import type { Meaning } from './meaning.js';

/** What a cell of yes and no says, in the languages read. */
// prettier-ignore
export const flagKinds = {
  yes: {
    meaning: 'It is so.',
    words: ['True', 'Yes', 'Y', '1', 'X', 'T', 'On', 'Checked', 'Vero', 'Sì', 'V', 'Vrai', 'Oui', 'O', 'Wahr', 'Ja', 'J', 'Verdadero', 'Sí', 'Sim', 'Verdadeiro'],
  },
  no: {
    meaning: 'It is not so.',
    words: ['False', 'No', 'N', '0', 'F', 'Off', 'Unchecked', 'Falso', 'Faux', 'Non', 'Falsch', 'Nein', 'Não'],
  },
} as const satisfies Record<string, Meaning>;

export type FlagKind = keyof typeof flagKinds;
