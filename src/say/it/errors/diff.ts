import type { Voice } from '../../en/index.js';

/** How many exports were named, in place of two. */
const named = (given: number): string => {
  if (given === 0) return 'non ne è stata indicata nessuna';
  return given === 1 ? 'ne è stata indicata una sola' : `ne sono state indicate ${given}`;
};

/** What is said of two exports side by side. */
export const diffErrors = {
  needsTwo: (given) => ({
    message: `Impossibile confrontare due esportazioni: ${named(given)}.`,
    hint: 'Indicare prima la meno recente, poi la più recente, ognuna come file o cartella: spanco diff ieri/ oggi/.',
  }),
  withoutNames: () => ({
    message:
      'Impossibile dire quali trattative siano le stesse: le esportazioni non hanno in comune né id né nomi.',
    hint: 'Esportare l’id di ogni trattativa, o indicarne la colonna con --column prospects.id="…".',
  }),
  diffNeedsExports: () => ({
    message:
      'Impossibile confrontare esportazioni con -p, -a, --history o --counts: i due file o le due cartelle si scrivono dopo il comando.',
    hint: 'Scrivere spanco diff ieri/ oggi/.',
  }),
} satisfies Voice['errors']['diff'];
