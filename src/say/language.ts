/** The languages that are spoken, by their codes (ISO 639-1). */
export const languages = ['en', 'it', 'fr', 'de', 'es'] as const;

export type Language = (typeof languages)[number];

export const isLanguage = (code: string): code is Language =>
  (languages as readonly string[]).includes(code);
