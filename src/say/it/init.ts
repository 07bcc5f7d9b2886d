/** What is said in the comments of a configuration that is proposed. */
import type { Voice } from '../en/index.js';
import { listed } from './lists.js';
import { agreeing, countOf } from './plurals.js';
import { grouped } from './numbers.js';

type Init = Voice['init'];
type StageReason = Parameters<Init['stage']>[3];

/** Why a stage was put where it is. */
const reasons: Readonly<Record<StageReason, string>> = {
  known: 'conosciuta',
  given: 'come stava nella configurazione',
  flags: 'lo dicono gli indicatori dei suoi prospetti',
  changes: 'dai cambi di fase prima e dopo',
  number: 'dal numero o dalla lettera nel nome',
  chance: 'dalla probabilità delle sue trattative',
  added: 'aggiunta, perché l’ultima fase non passi per un’acquisizione: se lo è, indicarlo qui',
};

/** What stages prove, by the kinds of the method. */
const stageMeanings = {
  open: 'Non ancora deciso; non dice nulla della fase.',
  targets: 'Fase S: un nome nel file, forse contattato, ancora senza risposta favorevole.',
  qualified: 'Fase P: qualificazione completata, o risposta favorevole.',
  booked: 'Fase A: appuntamento fissato; se sia stato onorato non è detto.',
  held: 'Fase A: appuntamento onorato, lo dice la parola.',
  proposals: 'Fase N: proposta completata, in negoziazione o in decisione.',
  wins: 'Fase C: il cliente ha deciso e firmato.',
  orders: 'Fase O: ordine eseguito e consegnato.',
  lost: 'Il prospetto è andato perso o è stato abbandonato.',
};

export const initPhrases = {
  stageMeanings,
  wordTitles: { types: 'tipo', outcomes: 'esito', stages: 'stato' },
  nameToShow: () => 'Nome da mostrare',
  stagesIntro: () =>
    'Le fasi di nome sconosciuto sono collocate secondo il loro ordine in "stages": spostarle dove occorre.',
  stage: (name, kind, meaning, reason) =>
    `Fase ${JSON.stringify(name)} → ${kind} (${meaning.replace(/\.$/, '')}); ${reasons[reason]}.`,
  lostStage: (name) =>
    `Fase ${JSON.stringify(name)} → lost; ${reasons.flags}, si veda words.stages.`,
  unplacedStage: (name) =>
    `La fase ${JSON.stringify(name)} non prova nulla: niente dice dove si trovi. Elencare tutte le fasi nel loro ordine in "stages", o dirne il significato in words.stages.`,
  owners: (ids, all, entry) =>
    `Venditori: ${grouped(ids.length)} su ${grouped(all)} ${agreeing(ids.length, 'sembra un id, un login o un indirizzo e-mail', 'sembrano id, login o indirizzi e-mail')} (${listed(ids, 5)}). I nomi vengono da un file degli utenti, --reps <file>, o da ${entry} qui.`,
  wordsIntro: () => 'Queste parole non provano nulla finché non se ne indica qui il significato.',
  unknownWord: (title, word, rows) =>
    `Valore sconosciuto di ${title}: ${JSON.stringify(word)} (${countOf(rows, 'riga', 'righe')}).`,
  likelyWord: (title, word, rows, nearest, entry) =>
    `Valore sconosciuto di ${title}: ${JSON.stringify(word)} (${countOf(rows, 'riga', 'righe')}); se è ${JSON.stringify(nearest)}, scrivere ${entry}.`,
  moreWords: (count) =>
    `${count === 1 ? 'E un’altra parola sconosciuta' : `E altre ${grouped(count)} parole sconosciute`} di questo genere: si veda spanco check.`,
  meanings: (key, kinds) => `Significati in words.${key}: ${kinds.join(', ')}.`,
} satisfies Init;
