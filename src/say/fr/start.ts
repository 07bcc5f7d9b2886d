import type { Voice } from '../en/index.js';

/** What is said when a project is started. */
export const startPhrases = {
  intro: () =>
    'Écrit par spanco init. Ce qui s’appelle $comment est là pour les lecteurs et n’est pas lu.',
  zone: (zone) =>
    `Les jours ont été pris dans le fuseau ${zone} : indiquez --tz ${zone} à chaque commande.`,
  checkStages: () =>
    'Des étapes au nom inconnu ont reçu une place : vérifiez leur ordre dans "stages".',
  placeStages: () =>
    'Rien ne dit où se situent certaines étapes : énumérez-les toutes dans leur ordre dans "stages".',
  teachWords: () => 'Certains mots ne prouvent encore rien : voir "words".',
  notWritten: (file) =>
    `Rien n’a été écrit. Enregistrez ceci ici sous ${file}, et spanco report se passera d’options.`,
  /** @param commands to go on with */
  written: (file, [check, report]) => `${file} écrit. Ensuite : ${check}, puis ${report}.`,
} satisfies Voice['start'];
