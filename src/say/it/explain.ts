/** What is said of one prospect's path, and of the rows it is told from. */
import type { Outcome } from '../../method/milestones.js';
import type { Voice } from '../en/index.js';
import { dayWords } from './days.js';
import { andList } from './lists.js';
import { reachedWord } from './method.js';

const reached = (outcomes: readonly Outcome[]): string => outcomes.map(reachedWord).join(', ');

export const explainPhrases = {
  headings: {
    credit: 'Merito',
    because: 'Perché',
    says: 'Dice',
    counts: 'Conta',
  },
  undated: 'senza data',
  place: (file, record) => `${file}, record ${record}`,
  lead: (called, rep, entered) =>
    `${called}, di ${rep}${entered === null ? '' : `, nel file dal ${dayWords.inTable(entered)}`}.`,

  // Why a milestone counts, or does not.
  unspoken: () => 'nulla nell’esportazione ne parla',
  implied: (policy) => `implicito in ciò che è venuto dopo (--stages ${policy})`,
  proven: (place, dating) => `${place}${dating === null ? '' : `, data da ${dating}`}`,
  unproven: () => 'nessuna riga lo prova',
  saidElsewhere: () => 'lo dice un’altra sua riga, ma non quella che vale',
  withdrawn: {
    newerWord: () => 'vale un dato più recente sulla fine della trattativa',
    appointments: () =>
      'nessuno dei suoi appuntamenti registrati è stato onorato, qualunque cosa dica la fase',
    earlierOpen: (policy) =>
      `lasciato in sospeso (--stages ${policy}): di una tappa precedente l’esportazione non dice nulla`,
    outOfOrder: (policy) =>
      `escluso (--stages ${policy}): una tappa precedente manca, o ha una data successiva`,
  },

  lossStands: () => 'vale un dato più recente sulla fine della trattativa: è andata persa',

  // Why the export cannot tell of an outcome, and what would answer.
  newerWordOpen: () =>
    'vale un dato più recente sulla fine della trattativa; di questa tappa l’esportazione non dice nulla',
  openHonour: () =>
    'l’esportazione non lo dice: nulla indica se l’appuntamento sia stato onorato; lo direbbe l’esito dell’appuntamento',
  openOfLost: () =>
    'l’esportazione non lo dice: di una trattativa persa non si sa fin dove sia arrivata; lo direbbero lo storico delle fasi o le colonne con la data di ingresso in ciascuna fase',
  openSilence: () =>
    'l’esportazione non lo dice: non ne parla nessuna fase, data o attività; lo direbbero lo storico delle fasi o una colonna con le date',

  rules: {
    entry: 'è nel file',
    namedByActivity: 'lo nomina un’attività',
    namedByChange: 'lo nomina un cambio di fase',
    dateColumn: 'una colonna ne ha la data',
    heldColumn: 'un appuntamento onorato è stato anche fissato',
    stage: 'la fase è questa, o più avanti',
    status: 'lo stato è questo, o più avanti',
    stageBefore: 'un’altra riga ha questa fase, o una più avanti',
    statusBefore: 'un’altra riga ha questo stato, o uno più avanti',
    wonFlag: 'una colonna lo dà per vinto',
    closedNotWon: 'le colonne lo danno per chiuso e non vinto',
    lostFlag: 'una colonna lo dà per perso',
    convertedFlag: 'una colonna lo dà per convertito',
    asideFlag: 'è stato accantonato, e nulla lo dà per vinto',
    activity: 'lo dicono tipo ed esito di un’attività',
    stageEntered: 'la fase è stata raggiunta',
    stagePassed: 'è stata raggiunta una fase successiva, o lasciata questa',
    lostStage: 'è andato perso e non è stato riaperto',
  },

  fates: {
    used: 'altre righe con lo stesso id valgono al suo posto',
    duplicate: 'ripete una riga con lo stesso id',
    rejected: 'non si può usare',
    unmatched: 'non corrisponde a nessun prospetto',
  },

  counts: (outcomes) => `vale come ${reached(outcomes)}`,
  dates: (outcome) => `la sua data di chiusura è quella di: ${reachedWord(outcome)}`,
  stands: (fields) =>
    fields.length === 1
      ? `vale il suo valore di ${fields.join(', ')}`
      : `valgono i suoi valori di ${fields.join(', ')}`,
  standsNot: (field) => `vale ${field} di un’altra riga`,
  datedElsewhere: (outcomes) => `la data viene da altre righe: ${reached(outcomes)}`,
  provenElsewhere: (outcomes) => `la prova viene da altre righe: ${reached(outcomes)}`,
  reachedOn: (outcome, day, isThatDay) =>
    `${reachedWord(outcome)} già il ${dayWords.inTable(day)}${isThatDay ? ' con un’altra riga' : ''}`,
  reachedUndated: (outcome) => `${reachedWord(outcome)} già con un’altra prova`,
  notReached: (outcome) => `${reachedWord(outcome)}: tappa esclusa`,

  unknownStages: (stages) =>
    stages.length === 1
      ? `«${stages[0]!}» non è una fase conosciuta`
      : `${andList(stages.map((stage) => `«${stage}»`))} non sono fasi conosciute`,
  unknownWord: (word, nearest) =>
    `«${word}» non è una parola conosciuta${nearest === null ? '' : `; forse «${nearest}»?`}`,
  namesNoMilestone: (type, outcome) =>
    `${type ?? 'un’attività'} con esito «${outcome ?? ''}» non prova nessuna tappa`,
  unchanged: () => 'la fase precedente prova altrettanto: nessun progresso',
  wentBackward: () => 'la fase è tornata indietro: nessun progresso',
  reopened: () => 'la trattativa è stata riaperta: nessun progresso',
  lossTakenBack: () => 'un cambio successivo annulla la perdita',
  unknownChange: () => 'la fase non è tra quelle conosciute',
} satisfies Voice['explain'];
