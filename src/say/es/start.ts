import type { Voice } from '../en/index.js';

/** What is said when a project is started. */
export const startPhrases: Voice['start'] = {
  intro: () =>
    'Escrito por spanco init. Lo que se llama $comment es para las personas y no se lee.',
  zone: (zone) => `Los días se han tomado en ${zone}: indica --tz ${zone} en cada comando.`,
  checkStages: () =>
    'Se ha dado un lugar a etapas de nombre desconocido: revisa su orden en "stages".',
  placeStages: () =>
    'De algunas etapas no se sabe qué lugar ocupan: escribe todas por orden en "stages".',
  teachWords: () => 'Hay palabras que todavía no demuestran nada: consulta "words".',
  notWritten: (file) =>
    `No se ha escrito nada. Guárdalo aquí como ${file} y spanco report no necesitará opciones.`,
  written: (file, [check, report]) =>
    `Se ha escrito ${file}. A continuación: ${check} y después ${report}.`,
};
