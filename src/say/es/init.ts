/** What is said in the comments of a configuration that is proposed. */
import type { Voice } from '../en/index.js';
import { listed, quoted } from './lists.js';
import { countOf } from './plurals.js';
import { grouped } from './numbers.js';

type Init = Voice['init'];

/** Why a stage was put where it is. */
const reasons: Readonly<Record<Parameters<Init['stage']>[3], string>> = {
  known: 'conocida',
  given: 'como estaba en la configuración',
  flags: 'lo dicen los indicadores de sus prospectos',
  changes: 'por los cambios de etapa anteriores y posteriores',
  number: 'por el número o la letra de su nombre',
  chance: 'por la probabilidad de sus oportunidades',
  added: 'añadida para que la última etapa no se tome por una venta: dilo aquí si lo es',
};

export const initPhrases: Init = {
  stageMeanings: {
    open: 'Sin decidir todavía; no dice nada de la etapa.',
    targets:
      'Etapa S: un nombre en el archivo, quizá ya contactado, sin respuesta favorable todavía.',
    qualified: 'Etapa P: se completó una cualificación o la respuesta fue favorable.',
    booked: 'Etapa A: se concertó una cita; no se dice si se realizó.',
    held: 'Etapa A: se realizó una cita, la palabra lo dice.',
    proposals: 'Etapa N: se completó una propuesta comercial, o se está negociando o decidiendo.',
    wins: 'Etapa C: el cliente decidió y firmó.',
    orders: 'Etapa O: el pedido se ejecutó y se entregó.',
    lost: 'El prospecto se perdió o se abandonó.',
  },
  wordTitles: { types: 'tipo', outcomes: 'resultado', stages: 'estado' },
  nameToShow: () => 'Nombre que se muestra',
  stagesIntro: () =>
    'Las etapas de nombre desconocido se ordenan según su lugar en "stages": muévelas si hace falta.',
  stage: (name, kind, meaning, reason) =>
    `Etapa ${quoted(name)} → ${kind} (${meaning.replace(/\.$/, '')}); ${reasons[reason]}.`,
  lostStage: (name) => `Etapa ${quoted(name)} → lost; ${reasons.flags}, consulta words.stages.`,
  unplacedStage: (name) =>
    `La etapa ${quoted(name)} no demuestra nada: no se sabe qué lugar ocupa. Escribe todas las etapas por orden en "stages", o explica qué significa en words.stages.`,
  owners: (ids, all, entry) =>
    `Comerciales: ${grouped(ids.length)} de ${grouped(all)} ${ids.length === 1 ? 'parece' : 'parecen'} ids, nombres de usuario o direcciones de correo (${listed(ids, 5)}). Los nombres salen de un archivo de usuarios, --reps <archivo>, o de ${entry} aquí.`,
  wordsIntro: () => 'Estas palabras no demuestran nada hasta que se explican aquí.',
  unknownWord: (title, word, rows) =>
    `Valor desconocido de ${title}: ${quoted(word)} (${countOf(rows, 'fila')}).`,
  likelyWord: (title, word, rows, nearest, entry) =>
    `Valor desconocido de ${title}: ${quoted(word)} (${countOf(rows, 'fila')}); si es ${quoted(nearest)}, escribe ${entry}.`,
  moreWords: (count) =>
    `Y ${countOf(count, 'palabra desconocida', 'palabras desconocidas')} más de este tipo: consulta spanco check.`,
  meanings: (key, kinds) => `Significados en words.${key}: ${kinds.join(', ')}.`,
};
