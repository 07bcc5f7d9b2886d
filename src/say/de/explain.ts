/** What is said of one prospect's path, and of the rows it is told from. */
import type { Outcome } from '../../method/milestones.js';
import type { Voice } from '../en/index.js';
import { dayText } from './days.js';
import { andList, quoted } from './lists.js';
import { reachedWord } from './method.js';
import { capital } from './plurals.js';

const named = (outcome: Outcome): string => capital(reachedWord(outcome));

const reached = (outcomes: readonly Outcome[]): string => outcomes.map(named).join(', ');

export const explainPhrases: Voice['explain'] = {
  headings: { credit: 'Zählt für', because: 'Belegt durch', says: 'Inhalt', counts: 'Zählt' },
  undated: 'ohne Datum',
  place: (file, record) => `${file}, Datensatz ${record}`,
  lead: (called, rep, entered) =>
    `${called}, Verkäufer: ${rep}${entered === null ? '' : `, in der Datei seit ${dayText(entered)}`}.`,

  unspoken: () => 'der Export sagt nichts dazu',
  implied: (policy) => `folgt aus dem, was später kam (--stages ${policy})`,
  proven: (place, dating) => `${place}${dating === null ? '' : `, Datum aus ${dating}`}`,
  unproven: () => 'keine Zeile belegt es',
  saidElsewhere: () => 'eine andere Zeile sagt es, aber nicht die, deren Angabe gilt',
  withdrawn: {
    newerWord: () => 'über den Ausgang gilt eine neuere Angabe',
    appointments: () =>
      'keiner der erfassten Termine wurde wahrgenommen, was immer die Phase nahelegt',
    earlierOpen: (policy) =>
      `offengelassen (--stages ${policy}): einen früheren Meilenstein lässt der Export offen`,
    outOfOrder: (policy) =>
      `weggelassen (--stages ${policy}): ein früherer Meilenstein fehlt oder liegt später`,
  },

  lossStands: () => 'über den Ausgang gilt eine neuere Angabe: verloren',

  newerWordOpen: () =>
    'über den Ausgang gilt eine neuere Angabe; zu diesem Meilenstein lässt der Export alles offen',
  openHonour: () =>
    'der Export lässt es offen: nichts sagt, ob der Termin wahrgenommen wurde; das Ergebnis des Termins würde es klären',
  openOfLost: () =>
    'der Export lässt es offen: wie weit eine verlorene Verkaufschance kam, steht nirgends; der Phasenverlauf oder eine Datumsspalte je Phase würde es klären',
  openSilence: () =>
    'der Export lässt es offen: weder Phase noch Datum noch Aktivität sagt etwas dazu; der Phasenverlauf oder eine Datumsspalte würde es klären',

  rules: {
    entry: 'steht in der Datei',
    namedByActivity: 'eine Aktivität nennt den Interessenten',
    namedByChange: 'ein Phasenwechsel nennt den Interessenten',
    dateColumn: 'eine Spalte enthält den Tag',
    heldColumn: 'ein wahrgenommener Termin war auch vereinbart',
    stage: 'die Phase ist diese oder eine spätere',
    status: 'der Status ist dieser oder ein späterer',
    stageBefore: 'eine andere Zeile nennt diese Phase oder eine spätere',
    statusBefore: 'eine andere Zeile nennt diesen Status oder einen späteren',
    wonFlag: 'eine Spalte sagt: gewonnen',
    closedNotWon: 'Spalten sagen: geschlossen und nicht gewonnen',
    lostFlag: 'eine Spalte sagt: verloren',
    convertedFlag: 'eine Spalte sagt: umgewandelt',
    asideFlag: 'beiseitegelegt, und nichts sagt: gewonnen',
    activity: 'Art und Ergebnis einer Aktivität belegen es',
    stageEntered: 'die Phase wurde erreicht',
    stagePassed: 'eine spätere Phase wurde erreicht oder diese verlassen',
    lostStage: 'verloren und nicht wieder geöffnet',
  },

  fates: {
    used: 'andere Zeilen mit dieser ID gelten an ihrer Stelle',
    duplicate: 'sie wiederholt eine Zeile mit dieser ID',
    rejected: 'sie ist nicht verwendbar',
    unmatched: 'sie gehört zu keinem Interessenten',
  },

  counts: (outcomes) => `zählt für: ${reached(outcomes)}`,
  dates: (outcome) => `der Abschlusstag datiert: ${named(outcome)}`,
  stands: (fields) => `es ${fields.length === 1 ? 'gilt' : 'gelten'} ${fields.join(', ')}`,
  standsNot: (field) => `${field} gilt aus einer anderen Zeile`,
  datedElsewhere: (outcomes) => `andere Zeilen datieren: ${reached(outcomes)}`,
  provenElsewhere: (outcomes) => `andere Zeilen belegen: ${reached(outcomes)}`,
  reachedOn: (outcome, day, isThatDay) =>
    `${named(outcome)}: erreicht am ${dayText(day)}${isThatDay ? ' durch eine andere Zeile' : ''}`,
  reachedUndated: (outcome) => `${named(outcome)}: durch anderen Beleg erreicht`,
  notReached: (outcome) => `${named(outcome)}: weggelassen`,

  unknownStages: (stages) =>
    stages.length === 1
      ? `${quoted(stages[0]!)} ist keine bekannte Phase`
      : `${andList(stages.map(quoted))} sind keine bekannten Phasen`,
  unknownWord: (word, nearest) =>
    `${quoted(word)} ist kein bekanntes Wort${nearest === null ? '' : `; meinten Sie ${quoted(nearest)}?`}`,
  namesNoMilestone: (type, outcome) =>
    `${type ?? 'eine Aktivität'} mit dem Ergebnis ${quoted(outcome ?? '')} belegt keinen Meilenstein`,
  unchanged: () => 'die Phase davor belegt ebenso viel, das ist kein Fortschritt',
  wentBackward: () => 'die Phase ging zurück, das ist kein Fortschritt',
  reopened: () => 'die Verkaufschance wurde wieder geöffnet, das ist kein Fortschritt',
  lossTakenBack: () => 'ein späterer Wechsel nimmt den Verlust zurück',
  unknownChange: () => 'die Phase ist nicht bekannt',
};
