import type { GuessedBy, ReadingWarning, WordColumn } from '../../../warnings/reading.js';
import { hasTimes, taughtWord, wordKeys } from '../../mends.js';
import type { Mends, Wording } from '../../../warnings/wording.js';
import { ofFile } from '../faults/where.js';
import { rowFaults } from '../faults/rows.js';
import { listed, shortList } from '../lists.js';
import { fileFirst, fileName } from '../places.js';
import { agreeing, countOf } from '../plurals.js';
import { wordsListed } from './words.js';
import { grouped } from '../numbers.js';

/** What an unknown word does, of one and of several. */
const nothing = ['Non prova nulla', 'Non provano nulla'] as const;
const group = ['Fa gruppo a sé', 'Fanno gruppo a sé'] as const;

/** Columns of words with a meaning: how an unknown one is called, and what it does. */
const wordColumns = {
  type: { name: 'di tipo sconosciuto', does: nothing },
  outcome: { name: 'con un esito sconosciuto', does: nothing },
  'stage or status': {
    name: 'con una fase o uno stato sconosciuti',
    does: [
      'Non prova nulla, e il suo posto è un’ipotesi finché non lo dice la configurazione',
      'Non provano nulla, e il loro posto è un’ipotesi finché non lo dice la configurazione',
    ],
  },
  'case status': { name: 'con uno stato del caso sconosciuto', does: nothing },
  temperature: { name: 'con una temperatura sconosciuta', does: group },
  qualification: { name: 'con una qualifica sconosciuta', does: group },
} as const satisfies Record<WordColumn, object>;

/** What tells where a stage of an unknown name stands. */
const guessedBy: Readonly<Record<GuessedBy, string>> = {
  flags: 'da come sono finite le sue trattative',
  number: 'dal numero o dalla lettera nel nome',
  chance: 'dalla sua probabilità',
  changes: 'dai cambi di fase',
};

const unitOfTimes =
  ' Un tempo di risoluzione vuole la sua unità, nell’intestazione (resolution_hours) o in ogni cella (3 h).';

/** What a reader is told of what was read. */
export const readingNotes: Wording<ReadingWarning> = {
  'rows-rejected': ({ count, of: all, reasons }) =>
    `${grouped(count)} su ${countOf(all, 'riga', 'righe')} non ${agreeing(count, 'si può', 'si possono')} usare: ${reasons.map(([reason, of]) => `${rowFaults.reasons[reason]} (${grouped(of)})`).join('; ')}. Per vederle: --rejects <file>.`,
  'rows-short': ({ file, count, of, example }) =>
    `${grouped(count)} su ${countOf(of, 'riga', 'righe')} ${ofFile(file)} ${agreeing(count, 'ha', 'hanno')} meno celle dell’intestazione, quindi le colonne possono essersi spostate: ${example}.`,
  'values-unread': ({ fields }) => {
    const all = fields.map(
      ({ field, count, example }) => `${field} (${grouped(count)}): ${example}`,
    );
    return `Le celle illeggibili valgono come ignote: ${all.join('; ')}. Per vederle: --rejects <file>.`;
  },
  'unknown-words': ({ column, count, words }) => {
    const { name, does } = wordColumns[column];
    const [one, many] = does;
    return `${countOf(count, 'riga', 'righe')} ${name}: ${wordsListed(words)}. ${agreeing(words.length, one, many)}; il significato si indica in spanco.config.json sotto words.${wordKeys[column]}.`;
  },
  'stages-guessed': ({ stages }) => {
    const each = stages.map(({ name, kind, by }) => `«${name}» come ${kind}, ${guessedBy[by]}`);
    return `Il posto delle fasi di nome sconosciuto è un’ipotesi finché non lo dice spanco.config.json, sotto stages o words.stages: ${each.join('; ')}.`;
  },
  'columns-repeated': ({ file, columns }) =>
    `${fileName(file)} ha più colonne ${listed(columns)}; si legge la prima, se --column non ne indica un’altra.`,
  'stage-dates-unknown': ({ file, columns }) =>
    `${fileName(file)} data fasi che non si riconoscono: ${listed(columns, 5)}.`,
  'days-undecided': ({ file, column, argument }) =>
    `«${column}» ${ofFile(file)} può riportare appuntamenti o scadenze e non si legge. Se sono appuntamenti: ${argument}`,
  'currencies-undecided': ({ columns }) => {
    const each = columns.map(
      ({ files, column, argument }) =>
        `«${column}» (${shortList(files.map(fileName), 3)}): ${argument}`,
    );
    return `Gli importi che non indicano una valuta si sommano come se fossero tutti della stessa, ma una colonna accanto contiene valute. Se sono quelle degli importi: ${each.join('; ')}`;
  },
  'amounts-gross': ({ columns }) => {
    const each = columns.map(({ file, column }) => `«${column}» di ${fileName(file)}`);
    return `Gli importi sono quelli di ${shortList(each, 3)}, lordi come dice il nome: comprendono imposte o ciò che si detrae.`;
  },
  'pages-missing': ({ files }) =>
    `${shortList(files.map(fileFirst), 5)}: ${files.length === 1 ? 'è una sola pagina di una risposta che ne ha altre' : 'sono singole pagine di risposte che ne hanno altre'}; qui si contano solo questi record. Scaricare tutte le pagine e indicarle insieme.`,
  'dates-by-system': ({ column, order }) =>
    `Le date di «${column}» possono essere giorno/mese o mese/giorno; lette come ${order === 'dmy' ? 'giorno/mese' : 'mese/giorno'}, come le scrive il sistema, se --date-format non dice altro.`,
  'days-far': ({ fields }) => {
    const where = fields.map(
      ({ columns, count, example }) =>
        `${listed(columns)} (${grouped(count)}, per esempio ${example})`,
    );
    return `Le date troppo lontane da tutte le altre per essere vere valgono come ignote, e non fanno periodo: ${where.join('; ')}.`;
  },
  'formulas-unworked': ({ sheets }) => {
    const each = sheets.map(
      ({ file, columns, count }) => `${listed(columns, 5)} ${ofFile(file)} (${grouped(count)})`,
    );
    return `Le formule mai calcolate contano come ignote: ${shortList(each, 5)}. Aprire il foglio di calcolo in Excel o LibreOffice e salvarlo: così vengono calcolate.`;
  },
  'damaged-text': ({ files }) =>
    `Alcuni caratteri di ${listed(files, 5)} sono rovinati: certi byte non appartengono alla codifica con cui sono stati letti.`,
  'currencies-unknown': ({ words }) => {
    const each = words.map(({ word, count }) => `«${word}» (${grouped(count)})`);
    return `Ciò che non è una valuta vale come assente: ${shortList(each, 5)}. Gli importi accanto si sommano a parte, se non indicano essi stessi una valuta.`;
  },
  'cells-unread': ({ fields }) =>
    `Le celle illeggibili valgono come vuote: ${fields.map(({ field, count }) => `${field} (${grouped(count)})`).join(', ')}. Date e importi si leggono come dicono --date-format e --decimal.${hasTimes(fields) ? unitOfTimes : ''}`,
};

/** What would mend it. */
export const readingMends = {
  'unknown-words': (warning) =>
    taughtWord(warning) ??
    `scrivere che cosa significano in spanco.config.json, sotto words.${wordKeys[warning.column]}`,
  'stage-dates-unknown': () =>
    'elencare le proprie fasi nel loro ordine in spanco.config.json, sotto stages',
} satisfies Mends<ReadingWarning>;
