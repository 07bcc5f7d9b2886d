import type { GuessedBy, ReadingWarning, WordColumn } from '../../../warnings/reading.js';
import { hasTimes, taughtWord, wordKeys } from '../../mends.js';
import type { Mends, Wording } from '../../../warnings/wording.js';
import { dayText } from '../days.js';
import { rowFaults } from '../faults/rows.js';
import { listed, quoted, shortList } from '../lists.js';
import { fileName } from '../places.js';
import { agreeing, rows } from '../plurals.js';
import { wordsListed } from './words.js';
import { grouped } from '../numbers.js';

/** Columns of words with a meaning: their rows, and what an unknown word does. */
const wordColumns = {
  type: { rows: 'mit unbekannter Art, die nichts belegt' },
  outcome: { rows: 'mit unbekanntem Ergebnis, das nichts belegt' },
  'stage or status': {
    rows: 'mit unbekannter Phase oder unbekanntem Status; belegt ist damit nichts, und die Einordnung ist geraten, bis die Konfiguration sie festlegt',
  },
  'case status': { rows: 'mit unbekanntem Ticketstatus, der nichts belegt' },
  temperature: {
    rows: 'mit unbekannter Temperatur, die eine eigene Gruppe bildet',
  },
  qualification: {
    rows: 'mit unbekannter Qualifizierung, die eine eigene Gruppe bildet',
  },
} as const satisfies Record<WordColumn, object>;

/** What tells where a stage of an unknown name stands. */
const guessedBy: Readonly<Record<GuessedBy, string>> = {
  flags: 'nach dem Ausgang ihrer Verkaufschancen',
  number: 'nach der Zahl oder dem Buchstaben im Namen',
  chance: 'nach ihrer Wahrscheinlichkeit',
  changes: 'nach den Phasenwechseln',
};

const unitOfTimes =
  ' Eine Lösungszeit braucht ihre Einheit, im Spaltennamen (resolution_hours) oder in jeder Zelle (3 h).';

/** What a reader is told of what was read. */
export const readingNotes: Wording<ReadingWarning> = {
  'rows-rejected': ({ count, of: all, reasons }) =>
    `${grouped(count)} von ${rows(all)} nicht verwendbar: ${reasons.map(([reason, of]) => `${rowFaults.reasons[reason]} (${grouped(of)})`).join('; ')}. Sie erhalten sie mit --rejects <Datei>.`,
  'rows-short': ({ file, count, of, example }) =>
    `${grouped(count)} von ${rows(of)} in ${fileName(file)} ${agreeing(count, 'hat', 'haben')} weniger Zellen als die Kopfzeile, Spalten können also verschoben sein: ${example}.`,
  'values-unread': ({ fields }) => {
    const all = fields.map(
      ({ field, count, example }) => `${field} (${grouped(count)}): ${example}`,
    );
    return `Unlesbare Zellen gelten als nicht bekannt: ${all.join('; ')}. Sie erhalten sie mit --rejects <Datei>.`;
  },
  'unknown-words': ({ column, count, words }) => {
    const { rows: such } = wordColumns[column];
    return `${rows(count)} ${such}: ${wordsListed(words)}. Tragen Sie die Bedeutung in spanco.config.json unter words.${wordKeys[column]} ein.`;
  },
  'stages-guessed': ({ stages }) => {
    const each = stages.map(
      ({ name, kind, by }) => `${quoted(name)} als ${kind}, ${guessedBy[by]}`,
    );
    return `Phasen mit unbekanntem Namen sind nur geschätzt eingeordnet, bis sie in spanco.config.json unter stages oder words.stages stehen: ${each.join('; ')}.`;
  },
  'columns-repeated': ({ file, columns }) =>
    `In ${fileName(file)} gibt es mehrere Spalten ${listed(columns)}; gelesen wird die erste, wenn --column keine andere nennt.`,
  'stage-dates-unknown': ({ file, columns }) =>
    `${fileName(file)} datiert unbekannte Phasen: ${listed(columns, 5)}.`,
  'days-undecided': ({ file, column, argument }) =>
    `${quoted(column)} in ${fileName(file)} kann vereinbarte Termine oder Fälligkeiten enthalten und wird nicht gelesen. Sind es vereinbarte Termine: ${argument}`,
  'currencies-undecided': ({ columns }) => {
    const each = columns.map(
      ({ files, column, argument }) =>
        `${quoted(column)} (${shortList(files.map(fileName), 3)}): ${argument}`,
    );
    return `Beträge, die keine Währung nennen, werden summiert, als wären alle in derselben, doch eine Spalte daneben enthält Währungen. Sind es die der Beträge: ${each.join('; ')}`;
  },
  'amounts-gross': ({ columns }) => {
    const each = columns.map(({ file, column }) => `${quoted(column)} in ${fileName(file)}`);
    return `Beträge sind die von ${shortList(each, 3)}, dem Namen nach brutto: Steuern oder Abzüge sind darin enthalten.`;
  },
  'pages-missing': ({ files }) =>
    `${shortList(files.map(fileName), 5)}: ${files.length === 1 ? 'nur eine Seite einer Antwort, die weitere hat' : 'nur einzelne Seiten von Antworten, die weitere haben'}; hier zählen allein diese Datensätze. Rufen Sie alle Seiten ab und nennen Sie sie zusammen.`,
  'dates-by-system': ({ column, order }) =>
    `Die Daten in ${quoted(column)} könnten Tag/Monat oder Monat/Tag sein; gelesen als ${order === 'dmy' ? 'Tag/Monat' : 'Monat/Tag'}, wie das System sie schreibt, wenn --date-format nichts anderes sagt.`,
  'days-far': ({ fields }) => {
    const where = fields.map(
      ({ columns, count, example }) =>
        `${listed(columns)} (${grouped(count)}, etwa ${dayText(example)})`,
    );
    return `Tage, die von allen anderen zu weit entfernt liegen, gelten als nicht bekannt und bilden keinen Zeitraum: ${where.join('; ')}.`;
  },
  'formulas-unworked': ({ sheets }) => {
    const each = sheets.map(
      ({ file, columns, count }) =>
        `${listed(columns, 5)} in ${fileName(file)} (${grouped(count)})`,
    );
    return `Formeln, die nie berechnet wurden, zählen als unbekannt: ${shortList(each, 5)}. Öffnen Sie die Arbeitsmappe in Excel oder LibreOffice und speichern Sie sie: Dabei werden sie berechnet.`;
  },
  'damaged-text': ({ files }) =>
    `Manche Zeichen sind beschädigt in ${listed(files, 5)}: manche Bytes passen nicht zur Kodierung, mit der gelesen wurde.`,
  'currencies-unknown': ({ words }) => {
    const each = words.map(({ word, count }) => `${quoted(word)} (${grouped(count)})`);
    return `Was keine Währung ist, gilt als keine: ${shortList(each, 5)}. Beträge daneben werden getrennt summiert, wenn sie nicht selbst eine nennen.`;
  },
  'cells-unread': ({ fields }) =>
    `Unlesbare Zellen gelten als leer: ${fields.map(({ field, count }) => `${field} (${grouped(count)})`).join(', ')}. Tage und Beträge werden nach --date-format und --decimal gelesen.${hasTimes(fields) ? unitOfTimes : ''}`,
};

/** What would mend it. */
export const readingMends = {
  'unknown-words': (warning) =>
    taughtWord(warning) ??
    `tragen Sie die Bedeutung in spanco.config.json unter words.${wordKeys[warning.column]} ein`,
  'stage-dates-unknown': () =>
    'führen Sie Ihre Phasen der Reihe nach in spanco.config.json unter stages auf',
} satisfies Mends<ReadingWarning>;
