import type { Voice } from '../../en/index.js';
import { fileFaults } from '../faults/files.js';
import { listed } from '../lists.js';
import { didYouMean } from '../near.js';
import { fileName } from '../places.js';

/** What is said of reading: files, bytes, CSV and JSON. */
export const inputErrors = {
  /** @param near the file there that is spelled most alike */
  fileNotFound: (file, near = null) => ({
    message: `Impossible de lire ${file} : ce fichier n’existe pas.`,
    hint: didYouMean(near, 'Vérifiez le chemin.'),
  }),
  noFileMatches: (pattern, folder, files) => ({
    message: `Impossible de lire ${pattern} : aucun fichier de ${folder} n’y correspond.`,
    hint: files.length === 0 ? 'Le dossier est vide.' : `Fichiers présents : ${listed(files)}.`,
  }),
  emptyFolder: (folder) => ({
    message: `Impossible de lire ${folder} : ce dossier ne contient aucun export.`,
    hint: 'Les exports finissent en .csv, .tsv, .tab, .txt, .json, .jsonl, .ndjson, .xlsx, .xlsm ou .ods, compressés (.gz) ou non ; nommez vous-même un fichier d’une autre extension.',
  }),
  isDirectory: (file) => ({
    message: `Impossible de lire ${file} : c’est un dossier.`,
    hint: 'Nommez un fichier.',
  }),
  cannotRead: (file, cause) => ({
    message: `Impossible de lire ${fileName(file)} : ${cause}.`,
  }),
  cannotWrite: (file, cause) => ({
    message: `Impossible d’écrire ${file} : ${cause}.`,
    hint: 'Rien n’a été écrit. Choisissez un endroit où l’écriture est possible.',
  }),
  emptyInput: (file) => ({
    message: `Impossible de lire ${fileName(file)} : rien à lire, c’est vide.`,
    hint: 'Refaites l’export, avec sa ligne d’en-tête.',
  }),
  noRows: (file, cause = fileFaults.noRows()) => ({
    message: `Impossible de mesurer ${fileName(file)} : ${cause}.`,
    hint: 'Vérifiez le filtre de l’export.',
  }),
  /** @param command a command line that makes a file of it that is read; null where none is known */
  binaryInput: (file, disguise, command = null) => ({
    message: `Impossible de lire ${fileName(file)} : ${disguise === null ? 'ce sont des données binaires, pas du texte' : `c’est ${fileFaults.disguises[disguise]}`}.`,
    hint:
      disguise === null
        ? 'Enregistrez ou exportez en CSV ou JSON ; si c’est du texte en UTF-16, indiquez --encoding utf-16le.'
        : command === null
          ? 'Enregistrez ou exportez en CSV, JSON ou .xlsx.'
          : `Exportez en CSV, JSON ou .xlsx, ou convertissez : ${command}`,
  }),
  utf32Input: (file) => ({
    message: `Impossible de lire ${fileName(file)} : c’est du texte en UTF-32.`,
    hint: 'Enregistrez-le en UTF-8.',
  }),
  packedTwice: (file) => ({
    message: `Impossible de décompresser ${fileName(file)} : ce sont des données gzip dans des données gzip.`,
    hint: 'Décompressez une fois au préalable.',
  }),
  brokenGzip: (file) => ({
    message: `Impossible de décompresser ${fileName(file)} : les données gzip sont abîmées.`,
    hint: 'Copiez ou téléchargez à nouveau le fichier.',
  }),
  tooMuchData: (file, limit) => ({
    message: `Impossible de lire ${fileName(file)} : une fois décompressé, il dépasse la limite de ${limit}.`,
    hint: 'Découpez l’export en plusieurs fichiers.',
  }),
  recordTooLong: (file, line, limit) => ({
    message: `Impossible de lire ${fileName(file)} : l’enregistrement qui commence ligne ${line} dépasse la limite de ${limit}.`,
    hint: 'La cause habituelle est un guillemet (") ouvert là et jamais fermé.',
  }),
  unclosedQuote: (file, line) => ({
    message: `Impossible de lire ${fileName(file)} : un guillemet (") de l’enregistrement qui commence ligne ${line} n’est jamais fermé.`,
    hint: 'Fermez le guillemet, ou doublez-le ("") s’il fait partie du texte.',
  }),
  /** @param row the header, as it stands there */
  secondHeader: ({ file, line }, row) => ({
    message: `Impossible de lire ${fileName(file)} : la ligne ${line} est un second en-tête aux colonnes différentes (${listed(row, 5)}), plusieurs exports ont donc été mis bout à bout.`,
    hint: 'Nommez les exports un par un, comme dans spanco -p deals.csv -a activities.csv.',
  }),
  fileChanged: (file) => ({
    message: `Impossible de lire ${file} : le fichier a changé pendant la lecture.`,
    hint: 'Attendez que ce qui l’écrit ait fini, et relancez la commande.',
  }),
  invalidJson: (file, line, column) => ({
    message: `Impossible de lire ${fileName(file)} en JSON : le texte est coupé ou fautif à la ligne ${line}, colonne ${column}.`,
    hint: 'Réparez le fichier à cet endroit, ou refaites l’export.',
  }),
  resultInput: (file, schema) => ({
    message: `Impossible de lire ${fileName(file)} comme un export : c’est ${schema}, écrit par spanco lui-même.`,
    hint: 'Indiquez l’export dont il est tiré ; deux résultats de spanco report --format json se comparent avec spanco diff.',
  }),
  jsonShape: (file, cause) => ({
    message: `Impossible de lire ${fileName(file)} : ${cause}.`,
    hint: 'Le JSON peut être un tableau d’enregistrements, un enregistrement par ligne, {"prospects": […], "activities": […]} ou {"records": […]}.',
  }),
} satisfies Voice['errors']['input'];
