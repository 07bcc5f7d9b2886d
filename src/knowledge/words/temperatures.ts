import type { TitledMeaning } from './titled.js';

/** How near a lead is to buying. The lines of a kind are English, then Italian, French, German and Spanish. */
// prettier-ignore
export const temperatureKinds = {
  hot: {
    title: 'Hot', meaning: 'Wants to buy now.',
    words: [
      'Hot', 'Very hot', 'Hot lead', 'High', 'Ready to buy', 'Caldo', 'Calda', 'Caldissimo', 'Molto caldo', 'Lead caldo', 'Alta',
      'Chaud', 'Chaude', 'Très chaud', 'Brûlant', 'Élevée', 'Élevé', 'Heiß', 'Sehr heiß', 'Heißer Lead', 'Hoch', 'Caliente', 'Muy caliente', 'Alto',
    ],
  },
  warm: {
    title: 'Warm', meaning: 'Named a date to decide, about two months off at most.',
    words: [
      'Warm', 'Warm lead', 'Lukewarm', 'Medium', 'Tiepido', 'Tiepida', 'Lead tiepido', 'Media', 'Medio',
      'Tiède', 'Moyen', 'Moyenne', 'Lauwarm', 'Mittel', 'Tibio', 'Tibia', 'Templado', 'Templada',
    ],
  },
  cold: {
    title: 'Cold', meaning: 'Interested, but named no date to decide, or one far off.',
    words: [
      'Cold', 'Cold lead', 'Cool', 'Low', 'Freddo', 'Fredda', 'Lead freddo', 'Bassa', 'Basso',
      'Froid', 'Froide', 'Faible', 'Kalt', 'Kalter Lead', 'Niedrig', 'Frío', 'Fría', 'Baja', 'Bajo',
    ],
  },
} as const satisfies Record<string, TitledMeaning>;

export type TemperatureKind = keyof typeof temperatureKinds;
