import type { Voice } from '../en/index.js';

/** What is said when a project is started. */
export const startPhrases = {
  intro: () =>
    'Scritto da spanco init. Ciò che si chiama $comment è per le persone e non viene letto.',
  zone: (zone) =>
    `I giorni sono stati presi nel fuso ${zone}: aggiungere --tz ${zone} a ogni comando.`,
  checkStages: () =>
    'Alle fasi con nomi sconosciuti è stato dato un posto: controllarne l’ordine in "stages".',
  placeStages: () =>
    'Di alcune fasi nulla dice dove vanno messe: elencarle tutte in ordine in "stages".',
  teachWords: () => 'Alcune parole non provano ancora nulla: si veda "words".',
  notWritten: (file) =>
    `Nessun file scritto. Salvare il testo come ${file} in questa cartella: poi spanco report non ha bisogno di opzioni.`,
  written: (file, [check, report]) => `Scritto ${file}. Ora: ${check}, poi ${report}.`,
} satisfies Voice['start'];
