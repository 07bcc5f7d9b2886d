import type { Voice } from '../../en/index.js';
import type { WatchedGoal } from '../../facts.js';
import { dayWords } from '../days.js';
import { goalsPhrases } from '../goals.js';
import { andList, listed, shortList } from '../lists.js';
import { inPlace, ofFile, theFile, thePlace } from '../faults/where.js';

const goalName = (goal: WatchedGoal): string =>
  `${goal.rep ?? 'squadra'}: ${goalsPhrases.goalText(goal.target, goal)}`;

const cannotReadCell = (name: string, column: string, text: string, cause: string): string =>
  `Impossibile leggere ${column} ${inPlace(name)}: ${text === '' ? 'la cella è vuota' : `«${text}» non si può usare`}; ${cause}.`;

/** Whom a condition watches. */
const watched = (who: string | null): string => {
  if (who === null) return 'la squadra';
  return who === '*' ? 'nessun venditore' : who;
};

/** What is said of goals. A goal or row is called as its place is, in words. */
export const goalsErrors = {
  goalsColumn: (file, cause, found) => ({
    message: `Impossibile leggere gli obiettivi da ${theFile(file)}: ${cause}. Colonne trovate: ${shortList(
      found.map((header) => `«${header}»`),
      40,
      'altre',
    )}.`,
    hint: 'Chiamare le colonne rep, measure, target, currency, start ed end; al posto di measure e target vanno bene goal (clienti) e quota (denaro).',
  }),
  goalsCell: (name, column, text, cause) => ({
    message: cannotReadCell(name, column, text, cause),
    hint: 'Correggere la cella.',
  }),
  unknownMeasure: (name, text, near, known) => ({
    message: cannotReadCell(name, 'measure', text, 'non è nulla che si conti'),
    hint: `${near === null ? '' : `Forse si intendeva «${near}»? `}Valori possibili: ${listed(known, known.length)}.`,
  }),
  goalWithoutDays: (name, missing) => ({
    message: `Impossibile usare ${thePlace(name)}: nulla dice quando l’obiettivo ${andList([missing.start ? 'comincia' : '', missing.end ? 'finisce' : ''].filter((verb) => verb !== ''))}.`,
    hint: 'Dare agli obiettivi le colonne start e end, o indicarlo per tutti con --since e --until.',
  }),
  goalBackwards: (name, start, end) => ({
    message: `Impossibile usare ${thePlace(name)}: l’obiettivo finisce (${dayWords.inTable(end)}) prima di cominciare (${dayWords.inTable(start)}).`,
    hint: 'Correggere le date; --since e --until valgono per quelle che mancano.',
  }),
  repeatedGoal: (name, first) => ({
    message: `Impossibile usare ${thePlace(name)}: c’è già un obiettivo per la stessa misura, lo stesso venditore e gli stessi giorni (${first}).`,
    hint: 'Tenerne uno solo.',
  }),
  goalCurrency: (name, currency, known) => ({
    message:
      currency === null
        ? `Impossibile usare ${thePlace(name)}: gli importi sono in ${listed(known)}, e l’obiettivo non dice in quale valuta è.`
        : `Impossibile usare ${thePlace(name)}: l’obiettivo è in «${currency}», e nessun importo dell’esportazione lo è.`,
    hint: `Indicare la valuta dell’obiettivo in una colonna currency: ${listed(known)}.`,
  }),
  goalsForCompare: (file) => ({
    message: `Impossibile usare gli obiettivi ${ofFile(file)}: nessuno riguarda i clienti o il fatturato di un venditore nei giorni del confronto.`,
    hint: 'Scrivere una riga per venditore, con goal (clienti) o quota (denaro); i giorni indicati da un obiettivo devono essere quelli di --since e --until.',
  }),
  severalGoals: (name, first) => ({
    message: `Impossibile usare ${thePlace(name)}: c’è già un obiettivo per la stessa misura e lo stesso venditore (${first}), e nulla dice quale dei due valga.`,
    hint: 'Indicare con --since e --until i giorni del confronto, o tenere un solo obiettivo.',
  }),
  noGoalWatched: (condition, who, goals) => ({
    message: `Impossibile verificare --fail-if "${condition}": un obiettivo del genere non è fissato per ${watched(who)}.`,
    hint:
      goals.length === 0
        ? 'Fissare gli obiettivi con --goals o nella configurazione.'
        : `Obiettivi: ${listed(goals.map(goalName))}. Per quelli di ogni venditore scrivere "rep=*:" prima della condizione.`,
  }),
  noGoalsToList: () => ({
    message: 'Impossibile elencare obiettivi: per chi è in elenco non ne sono stati fissati.',
    hint: 'Fissare gli obiettivi con --goals o nella configurazione.',
  }),
} satisfies Voice['errors']['goals'];
