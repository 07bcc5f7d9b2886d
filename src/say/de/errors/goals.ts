import type { WatchedGoal } from '../../facts.js';
import type { Voice } from '../../en/index.js';
import { goalsPhrases } from '../goals.js';
import { andList, listed, quoted } from '../lists.js';
import { fileName } from '../places.js';

const goalName = (goal: WatchedGoal): string =>
  `${goal.rep ?? 'Team'}: ${goalsPhrases.goalText(goal.target, goal)}`;

const cannotReadCell = (name: string, column: string, text: string, cause: string): string =>
  `${column} nicht lesbar (${name}): ${text === '' ? 'die Zelle ist leer' : `${quoted(text)} ist nicht verwendbar`}; ${cause}.`;

/** What is said of goals. A goal or row is called as its place is, in words. */
export const goalsErrors: Voice['errors']['goals'] = {
  goalsColumn: (file, cause, found) => ({
    message: `Ziele nicht lesbar aus ${fileName(file)}: ${cause}. Gefundene Spalten: ${listed(found, 40)}.`,
    hint: 'Nennen Sie die Spalten rep, measure, target, currency, start und end; statt measure und target genügen goal (Abschlüsse) und quota (Umsatz).',
  }),
  goalsCell: (name, column, text, cause) => ({
    message: cannotReadCell(name, column, text, cause),
    hint: 'Berichtigen Sie die Zelle.',
  }),
  unknownMeasure: (name, text, near, known) => ({
    message: cannotReadCell(name, 'measure', text, 'so etwas wird nicht gezählt'),
    hint: `${near === null ? '' : `Meinten Sie ${quoted(near)}? `}Es gibt: ${listed(known, known.length)}.`,
  }),
  goalWithoutDays: (name, missing) => ({
    message: `${name} nicht verwendbar: nirgends steht, wann das Ziel ${andList([missing.start ? 'beginnt' : '', missing.end ? 'endet' : ''].filter((verb) => verb !== ''))}.`,
    hint: 'Ergänzen Sie die Spalten start und end, oder geben Sie es für alle Ziele mit --since und --until an.',
  }),
  goalBackwards: (name, start, end) => ({
    message: `${name} nicht verwendbar: Das Ziel endet (${end}), bevor es beginnt (${start}).`,
    hint: 'Berichtigen Sie die Tage; für fehlende gelten --since und --until.',
  }),
  repeatedGoal: (name, first) => ({
    message: `${name} nicht verwendbar: ${first} setzt schon ein Ziel für dieselbe Größe, denselben Verkäufer und dieselben Tage.`,
    hint: 'Behalten Sie eines davon.',
  }),
  goalCurrency: (name, currency, known) => ({
    message:
      currency === null
        ? `${name} nicht verwendbar: Beträge gibt es in ${listed(known)}, und das Ziel nennt keine Währung.`
        : `${name} nicht verwendbar: Das Ziel ist in ${quoted(currency)}, im Export ist es kein Betrag.`,
    hint: `Nennen Sie die Währung des Ziels in einer Spalte currency: ${listed(known)}.`,
  }),
  goalsForCompare: (file) => ({
    message: `Ziele aus ${fileName(file)} nicht verwendbar: keines gilt für Abschlüsse oder Umsatz eines Verkäufers in den verglichenen Tagen.`,
    hint: 'Schreiben Sie je Verkäufer eine Zeile mit goal (Abschlüsse) oder quota (Umsatz); nennt ein Ziel Tage, müssen es die von --since und --until sein.',
  }),
  severalGoals: (name, first) => ({
    message: `${name} nicht verwendbar: ${first} setzt schon ein Ziel für dieselbe Größe und denselben Verkäufer, und welches gemeint ist, steht nirgends.`,
    hint: 'Geben Sie mit --since und --until die verglichenen Tage an, oder behalten Sie eines davon.',
  }),
  noGoalWatched: (condition, who, goals) => ({
    message: `--fail-if "${condition}" nicht zu prüfen: ein solches Ziel ist ${who === '*' ? 'für keinen Verkäufer' : `für ${who ?? 'das Team'} nicht`} gesetzt.`,
    hint:
      goals.length === 0
        ? 'Setzen Sie Ziele mit --goals oder in der Konfiguration.'
        : `Ziele: ${listed(goals.map(goalName))}. Für die aller Verkäufer schreiben Sie "rep=*:" vor die Bedingung.`,
  }),
  noGoalsToList: () => ({
    message: 'Keine Ziele aufzulisten: für die Gezeigten ist keines gesetzt.',
    hint: 'Setzen Sie Ziele mit --goals oder in der Konfiguration.',
  }),
};
