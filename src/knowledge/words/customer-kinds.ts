import type { Meaning } from './meaning.js';

/** Whether a customer is won or comes back. The lines of a kind are English, Italian, French, German and Spanish. */
// prettier-ignore
export const customerKinds = {
  new: {
    meaning: 'Somebody who had not bought before.',
    words: [
      'New', 'New customer', 'New client', 'New business', 'New logo', 'First purchase', 'First order', 'Acquisition',
      'Nuovo', 'Nuova', 'Nuovo cliente', 'Nuove opportunità', 'Cliente nuovo', 'Primo acquisto', 'Primo ordine', 'Acquisizione',
      'Nouveau', 'Nouvelle', 'Nouveau client', 'Nouvelle affaire', 'Premier achat', 'Première commande',
      'Neu', 'Neukunde', 'Neuer Kunde', 'Neugeschäft', 'Erstkauf', 'Erstauftrag', 'Erstbestellung',
      'Nueva', 'Cliente nuevo', 'Nuevo', 'Nuevo cliente', 'Nuevo negocio', 'Primera compra', 'Primer pedido',
    ],
  },
  existing: {
    meaning: 'Somebody who had bought before.',
    words: [
      'Existing', 'Existing customer', 'Existing client', 'Existing business', 'Existing customer - Upgrade', 'Existing customer - Replacement', 'Existing customer - Downgrade', 'Repeat', 'Repeat customer', 'Repeat business', 'Returning', 'Returning customer', 'Current customer', 'Renewal', 'Upsell', 'Cross-sell', 'Upgrade',
      'Esistente', 'Cliente esistente', 'Già cliente', 'Cliente attivo', 'Cliente acquisito', 'Ricorrente', 'Cliente ricorrente', 'Cliente abituale', 'Riacquisto', 'Rinnovo',
      'Existant', 'Existante', 'Client existant', 'Affaire existante', 'Client fidèle', 'Client récurrent', 'Réachat', 'Renouvellement',
      'Bestehend', 'Bestand', 'Bestandskunde', 'Bestehender Kunde', 'Bestandsgeschäft', 'Stammkunde', 'Wiederkauf', 'Verlängerung', 'Folgeauftrag',
      'Existente', 'Cliente actual', 'Cliente habitual', 'Cliente recurrente', 'Negocio existente', 'Recompra', 'Renovación',
    ],
  },
} as const satisfies Record<string, Meaning>;

export type CustomerKind = keyof typeof customerKinds;
