import { examples } from '../examples.js';
import { columnArgument } from '../../column-argument.js';
import type { Voice } from '../../en/index.js';
import { columnFaults } from '../faults/columns.js';
import { orList, shortList } from '../lists.js';
import { fileName, placeName } from '../places.js';
import { agreeing } from '../plurals.js';
import { roleWords, theRole } from '../roles.js';
import { inPlace, ofFile, theFile, thePlace } from '../faults/where.js';
import { grouped } from '../numbers.js';

/** `Forse si intendeva …?`, where a column is near. */
const meant = (near: string | null): string =>
  near === null ? '' : `Forse si intendeva «${near}»? `;

/** Headers that were found: `«a», «b» e altre 3`. */
const columns = (found: readonly string[]): string =>
  shortList(
    found.map((header) => `«${header}»`),
    40,
    'altre',
  );

/** What the rows of a role are called. */
const rowsOf = { activities: 'attività', history: 'cambi di fase' };

/** The same, behind `abbinare`. */
const theRows = { activities: 'le attività', history: 'i cambi di fase' };

/** What is said of columns and the meaning of cells. */
export const columnsErrors = {
  missingColumn: (
    file,
    role,
    field,
    found,
    what = columnFaults.none(field),
    proposed: readonly { readonly evidence: string; readonly argument: string }[] = [],
  ) => ({
    message: `Impossibile leggere ${theRole[role]} da ${theFile(file)}: ${what}. Colonne trovate: ${columns(found)}.`,
    hint:
      proposed.length > 0
        ? proposed.map(({ evidence, argument }) => `${evidence}: ${argument}`).join('; ') + '.'
        : `Indicare quale sia con --column ${role}.${field}="…", o in spanco.config.json sotto columns.${role}.${field}.${field === 'stage' ? ` ${columnFaults.exportProgress()}` : ''}`,
  }),
  ambiguousColumn: (file, role, field, candidates) => ({
    message: `Impossibile leggere ${theRole[role]} da ${theFile(file)}: più colonne possono essere ${field}: ${columns(candidates)}.`,
    hint:
      new Set(candidates).size < candidates.length
        ? 'Cambiare nome a una delle due colonne omonime.'
        : `Indicare quale sia con ${orList(candidates.map((header) => columnArgument(role, field, header)))}, o in spanco.config.json sotto columns.${role}.${field}.`,
  }),
  columnNotThere: (file, role, field, header, found, near) => ({
    message: `Impossibile usare la colonna «${header}» per ${role}.${field}: ${fileName(file)} non ce l’ha. Colonne trovate: ${columns(found)}.`,
    hint: `${meant(near)}Correggere --column o spanco.config.json.`,
  }),
  unknownKind: (file, found, { proposed, counts, users, activities, stage }) => ({
    message: `Impossibile misurare ${theFile(file)}: di nessuna colonna si sa che dica fin dove è arrivato ciascuno (una fase, uno stato, il giorno di una tappa), né che cosa sia stato fatto per chi. Colonne trovate: ${columns(found)}.`,
    hint: [
      proposed.length > 0
        ? proposed.map(({ evidence, argument }) => `${evidence}: ${argument}`).join('; ') + '.'
        : `Esportare la fase o lo stato di ciascuno, o anche le attività. Se una colonna lo dice con un altro nome: ${stage}, o per le attività ${activities}.`,
      ...(counts === null ? [] : [`I conteggi, una riga per venditore, si leggono con ${counts}.`]),
      ...(users === null
        ? []
        : [
            `Un elenco di utenti si legge con ${users}, accanto all’export di ciò che hanno venduto.`,
          ]),
    ].join(' '),
  }),
  sumsByMonth: (file, months) => ({
    message: `Impossibile misurare ${theFile(file)}: le colonne sono mesi (${shortList(
      months.map((month) => `«${month}»`),
      3,
      'altre',
    )}), quindi contiene somme e nessun prospetto.`,
    hint: 'Esportare le righe che stanno dietro: una per prospetto, con la fase e i giorni.',
  }),
  taskList: (file, column, argument, requests) => ({
    message: `Impossibile contare ${theFile(file)}: le righe sono attività da fare («${column}») e nessuna colonna riporta il prospetto di ciascuna.`,
    hint: `Indicare quella colonna con ${argument}, o esportare le trattative.${requests === null ? '' : ` Se sono richieste di assistenza, service le legge con ${requests}.`}`,
  }),
  noHeader: (file, first) => ({
    message: `Impossibile leggere ${theFile(file)}: la prima riga sembra un record, non i nomi delle colonne. ${columns(first)}.`,
    hint: `Esportare con i nomi delle colonne, o scriverli in una riga sopra di essa, per esempio ${examples.header}.`,
  }),
  ambiguousDates: (role, header, sample, other, place) => ({
    message:
      other === null
        ? `Impossibile leggere le date della colonna «${header}» (${roleWords[role]}): ogni valore, per esempio «${sample}» ${inPlace(place)}, può essere giorno/mese o mese/giorno.`
        : `Impossibile leggere le date della colonna «${header}» (${roleWords[role]}): «${sample}» ${inPlace(place)} è giorno/mese, ma «${other}» è mese/giorno.`,
    hint:
      other === null
        ? 'Indicare quale sia con --date-format dmy o --date-format mdy.'
        : 'Indicare quale sia con --date-format dmy o --date-format mdy; le righe che non vi si adattano saranno scartate e contate.',
  }),
  unreadableColumn: (what, header, sample, place) => ({
    message: `Impossibile leggere ${what === 'dates' ? 'le date' : 'gli importi'} della colonna «${header}»: nessuna cella è ${what === 'dates' ? 'una data' : 'un numero'}, per esempio «${sample}» ${inPlace(placeName(place))}.`,
    hint:
      what === 'dates'
        ? 'Indicare come sono scritte le date con --date-format, o quale colonna le contiene con --column.'
        : 'Indicare con --column quale colonna contiene gli importi.',
  }),
  twoDigitYear: (place, text) => ({
    message: `Impossibile leggere la data ${inPlace(placeName(place))}: «${text}» ha un anno di due cifre, quindi le sue parti possono essere in qualsiasi ordine.`,
    hint: 'Indicare quale sia con --date-format dmy, mdy o ymd.',
  }),
  ambiguousAmounts: (header, sample, place, { comma, point }) => ({
    message: `Impossibile leggere gli importi della colonna «${header}»: «${sample}» ${inPlace(place)} può avere migliaia o decimali, e nessun altro valore chiarisce il dubbio.`,
    hint: `Indicare quale sia con --decimal comma o --decimal point. Con il primo vale ${comma.replace('.', ',')}, con il secondo ${point.replace('.', ',')}.`,
  }),
  noMatches: (role, rows, unmatched, sample, prospectSample, remedy) => ({
    message: `Impossibile abbinare ${theRows[role]} ai prospetti: ${grouped(unmatched)} su ${grouped(rows)} ${rowsOf[role]} ${agreeing(unmatched, 'indica', 'indicano')} un prospetto che non è nel file. Indicano prospetti come «${sample}», il file dei prospetti ha id come «${prospectSample}».`,
    hint:
      remedy === 'whole-ids'
        ? columnFaults.wholeIds()
        : remedy === null
          ? `Indicare quali colonne contengono gli id con --column prospects.id="…" e --column ${role}.prospect="…".`
          : `L’abbinamento riesce ${remedy === 'email' ? 'con l’indirizzo e-mail' : 'con il nome'}: usare --join ${remedy}.`,
  }),
  strictReject: (place, sentence) => ({
    message: `Impossibile usare ${thePlace(placeName(place))}: ${sentence} (--strict).`,
    hint: 'Correggere la riga, o togliere --strict per contarla e proseguire.',
  }),
  needsField: (option, field, why) => ({
    message: `Impossibile usare ${option}: ${why}.`,
    hint: `Indicare la colonna con --column ${field}="…".`,
  }),
  noSuchColumn: (option, name, found, near) => ({
    message:
      near === name
        ? `Impossibile usare ${option ?? 'la colonna'} «${name}»: nel file dei prospetti nessuna colonna corrisponde.`
        : `Impossibile usare ${option ?? 'la colonna'} «${name}»: non è né un campo dei prospetti né una colonna del file dei prospetti.`,
    hint:
      found.length === 0
        ? 'Non c’è un file dei prospetti; sono state indicate solo attività.'
        : `${near === name ? `Indicarla con --column prospects.${name}="…". ` : meant(near)}Colonne trovate: ${columns(found)}.`,
  }),
  nothingUsable: (files, reasons) => ({
    message: `Impossibile misurare ${files.map(theFile).join(', ')}: nessuna riga è utilizzabile (${reasons}).`,
    hint: `Eseguire spanco check ${files.length === 1 ? `sul contenuto ${ofFile(files[0]!)}` : 'su questi file'}, ed esportare le righe scartate con --rejects.`,
  }),
  tooManyGroups: (by, most) => ({
    message: `Impossibile raggruppare per ${by.join(', ')}: i gruppi sono più di ${grouped(most)}.`,
    hint: 'Raggruppare per una colonna i cui valori valgono per più prospetti.',
  }),
} satisfies Voice['errors']['columns'];
