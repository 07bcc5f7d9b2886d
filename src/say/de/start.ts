import type { Voice } from '../en/index.js';

/** What is said when a project is started. */
export const startPhrases: Voice['start'] = {
  intro: () =>
    'Geschrieben von spanco init. Was $comment heißt, ist für Menschen und wird nicht gelesen.',
  zone: (zone) =>
    `Die Tage gelten in der Zeitzone ${zone}: Geben Sie --tz ${zone} bei jedem Befehl an.`,
  checkStages: () =>
    'Phasen mit unbekanntem Namen haben einen Platz erhalten: Prüfen Sie die Reihenfolge in "stages".',
  placeStages: () =>
    'Von manchen Phasen ist nicht zu erkennen, wo sie stehen: Führen Sie alle der Reihe nach in "stages" auf.',
  teachWords: () => 'Manche Wörter belegen noch nichts: siehe "words".',
  notWritten: (file) =>
    `Nichts wurde geschrieben. Speichern Sie es hier als ${file}, dann braucht spanco report keine Optionen.`,
  written: (file, [check, report]) => `${file} geschrieben. Weiter mit ${check}, dann ${report}.`,
};
