import type { Meaning } from './meaning.js';

/** How somebody stands who is a customer already. The lines of a kind are English, Italian, French, German, Spanish and Portuguese. */
// prettier-ignore
export const customerStandings = {
  active: {
    meaning: 'A customer who still is one.',
    words: [
      'Active', 'Active customer', 'Active client', 'Attivo', 'Attiva', 'Cliente attivo', 'Actif', 'Active', 'Client actif', 'Aktiv', 'Aktiver Kunde',
      'Activo', 'Activa', 'Cliente activo', 'Ativo', 'Ativa', 'Cliente ativo',
    ],
  },
  former: {
    meaning: 'A customer who no longer is one.',
    words: [
      'Churned', 'Churn', 'Former', 'Former customer', 'Former client', 'Ex customer', 'Ex client', 'Inactive', 'Inactive customer', 'Inactive client',
      'Disdetto', 'Disdetta', 'Ex cliente', 'Inattivo', 'Inattiva', 'Cliente inattivo', 'Résilié', 'Résiliée', 'Ancien client', 'Inactif', 'Client inactif',
      'Gekündigt', 'Ehemalig', 'Ehemaliger Kunde', 'Ex-Kunde', 'Inaktiv', 'Inaktiver Kunde', 'Baja', 'De baja', 'Dado de baja', 'Inactivo', 'Inactiva', 'Cliente inactivo',
      'Inativo', 'Inativa', 'Cliente inativo',
    ],
  },
} as const satisfies Record<string, Meaning>;
