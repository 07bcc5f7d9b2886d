import { en, type Voice } from './en/index.js';

/** The languages that are spoken, by their codes (ISO 639-1); each but English is loaded only when it is asked for. */
const loaders = {
  en: async () => en,
} as const satisfies Readonly<Record<string, () => Promise<Voice>>>;

export type Language = keyof typeof loaders;

export const languages = Object.keys(loaders) as readonly Language[];

export const isLanguage = (code: string): code is Language => Object.hasOwn(loaders, code);

/** All that a language says. */
export const voiceOf = (language: Language): Promise<Voice> => loaders[language]();
