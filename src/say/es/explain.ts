import { anyPast } from './systems.js';
/** What is said of one prospect's path, and of the rows it is told from. */
import type { Outcome } from '../../method/milestones.js';
import type { Voice } from '../en/index.js';
import { dayWords } from './days.js';
import { andList, quoted } from './lists.js';
import { reachedWord } from './method.js';

const reached = (outcomes: readonly Outcome[]): string => outcomes.map(reachedWord).join(', ');

export const explainPhrases: Voice['explain'] = {
  headings: {
    credit: 'Mérito',
    because: 'Por qué',
    says: 'Dice',
    counts: 'Cuenta',
  },
  undated: 'sin fecha',
  place: (file, record) => `${file}, registro ${record}`,
  lead: (called, rep, entered) =>
    `${called}, de ${rep}${entered === null ? '' : `, en el archivo desde el ${dayWords.inTable(entered)}`}.`,

  // Why a milestone counts, or does not.
  unspoken: () => 'nada en la exportación habla de ello',
  implied: (policy) => `se deduce de lo que vino después (--stages ${policy})`,
  proven: (place, dating) => `${place}${dating === null ? '' : `, con fecha de ${dating}`}`,
  unproven: () => 'ninguna fila lo demuestra',
  saidElsewhere: () => 'lo dice otra fila suya, pero no la que vale',
  withdrawn: {
    newerWord: () => 'vale un dato más reciente sobre el final de la oportunidad',
    appointments: () => 'ninguna de sus citas registradas se realizó, diga lo que diga su etapa',
    earlierOpen: (policy) =>
      `queda sin respuesta (--stages ${policy}): la exportación no permite conocer un hito anterior`,
    outOfOrder: (policy) =>
      `no se cuenta (--stages ${policy}): falta un hito anterior, o tiene fecha posterior`,
  },

  lossStands: () => 'vale un dato más reciente sobre el final de la oportunidad: se perdió',

  // Why the export cannot tell of an outcome, and what would answer.
  newerWordOpen: () =>
    'vale un dato más reciente sobre el final de la oportunidad; de este hito la exportación no permite saber nada',
  openHonour: () =>
    'la exportación no permite saberlo: nada dice si acudió a la cita; el resultado de una cita lo diría',
  openOfLost: () =>
    `la exportación no permite saberlo: una oportunidad perdida no dice hasta dónde llegó; ${anyPast}, lo diría`,
  openSilence: () =>
    'la exportación no permite saberlo: ninguna etapa, fecha o actividad habla de ello; el historial de etapas, o una columna con sus fechas, lo diría',

  rules: {
    entry: 'está en el archivo',
    namedByActivity: 'una actividad lo nombra',
    namedByChange: 'un cambio de etapa lo nombra',
    dateColumn: 'una columna tiene la fecha',
    heldColumn: 'una cita realizada fue antes concertada',
    stage: 'su etapa es esta o una posterior',
    status: 'su estado es este o uno posterior',
    stageBefore: 'otra de sus filas tiene esta etapa o una posterior',
    statusBefore: 'otra de sus filas tiene este estado o uno posterior',
    wonFlag: 'una columna dice que se ganó',
    closedNotWon: 'las columnas dicen que se cerró sin ganarse',
    lostFlag: 'una columna dice que se perdió',
    convertedFlag: 'una columna dice que se convirtió',
    asideFlag: 'se apartó y nada dice que se ganara',
    activity: 'lo dicen el tipo y el resultado de una actividad',
    stageEntered: 'se entró en la etapa',
    stagePassed: 'se entró en una etapa posterior, o se salió de esta',
    lostStage: 'se perdió y no se reabrió',
  },

  fates: {
    used: 'la sustituyen otras filas con su id',
    duplicate: 'repite una fila con su id',
    rejected: 'no se puede usar',
    unmatched: 'no corresponde a ningún prospecto',
  },

  // What counts of a row, and what counts in its place.
  counts: (outcomes) => `cuenta para: ${reached(outcomes)}`,
  dates: (outcome) => `su día de cierre pone fecha a: ${reachedWord(outcome)}`,
  stands: (fields) =>
    `${fields.length === 1 ? 'vale su campo' : 'valen sus campos'} ${fields.join(', ')}`,
  standsNot: (field) => `vale ${field} de otra fila`,
  datedElsewhere: (outcomes) => `otras filas ponen fecha a: ${reached(outcomes)}`,
  provenElsewhere: (outcomes) => `otras filas demuestran: ${reached(outcomes)}`,
  reachedOn: (outcome, day, isThatDay) =>
    `se llegó a ${reachedWord(outcome)} el ${dayWords.inTable(day)}${isThatDay ? ' por otra fila' : ''}`,
  reachedUndated: (outcome) => `se llegó a ${reachedWord(outcome)} por otra prueba`,
  notReached: (outcome) => `no se cuenta: ${reachedWord(outcome)}`,

  // What else there is to say of a row.
  unknownStages: (stages) =>
    stages.length === 1
      ? `${quoted(stages[0]!)} no es una etapa conocida`
      : `${andList(stages.map(quoted))} no son etapas conocidas`,
  unknownWord: (word, nearest) =>
    `${quoted(word)} no es una palabra conocida${nearest === null ? '' : `; ¿querías decir ${quoted(nearest)}?`}`,
  namesNoMilestone: (type, outcome) =>
    `${type ?? 'una actividad'} con el resultado ${quoted(outcome ?? '')} no demuestra ningún hito`,
  unchanged: () => 'la etapa anterior demuestra lo mismo, así que no hay avance',
  wentBackward: () => 'la etapa retrocedió, así que no hay avance',
  reopened: () => 'la oportunidad se reabrió, así que no hay avance',
  lossTakenBack: () => 'un cambio posterior anula la pérdida',
  unknownChange: () => 'la etapa no es conocida',
};
