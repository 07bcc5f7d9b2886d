import { en, type Voice } from './en/index.js';
import type { Language } from './language.js';

/** What each language says; all but English is loaded only when it is asked for. */
const loaders: Readonly<Record<Language, () => Promise<Voice>>> = {
  en: async () => en,
  it: async () => (await import('./it/index.js')).it,
  fr: async () => (await import('./fr/index.js')).fr,
  de: async () => (await import('./de/index.js')).de,
  es: async () => (await import('./es/index.js')).es,
};

/** All that a language says. */
export const voiceOf = (language: Language): Promise<Voice> => loaders[language]();
