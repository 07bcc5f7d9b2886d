import { examples } from '../examples.js';
import { columnArgument } from '../../column-argument.js';
import type { Voice } from '../../en/index.js';
import { columnFaults } from '../faults/columns.js';
import { listed, quoted } from '../lists.js';
import { fileName, placeName } from '../places.js';
import { roleWords } from '../roles.js';
import { grouped } from '../numbers.js';

/** `Meinten Sie …?`, where a column is near. */
const meant = (near: string | null): string =>
  near === null ? '' : `Meinten Sie ${quoted(near)}? `;

/** What the rows of a role are called, and the same behind `von`. */
const rowsOf = { activities: 'Aktivitäten', history: 'Phasenwechsel' };
const ofRows = { activities: 'Aktivitäten', history: 'Phasenwechseln' };

const found = (columns: readonly string[]): string => `Gefundene Spalten: ${listed(columns, 40)}.`;

/** What is said of columns and the meaning of cells. */
export const columnsErrors: Voice['errors']['columns'] = {
  missingColumn: (file, role, field, columns, what = columnFaults.none(field), proposed = []) => ({
    message: `${roleWords[role]} nicht lesbar aus ${fileName(file)}: ${what}. ${found(columns)}`,
    hint:
      proposed.length > 0
        ? proposed.map(({ evidence, argument }) => `${evidence}: ${argument}`).join('; ') + '.'
        : `Nennen Sie die Spalte mit --column ${role}.${field}="…" oder in spanco.config.json unter columns.${role}.${field}.${field === 'stage' ? ` ${columnFaults.exportProgress()}` : ''}`,
  }),
  ambiguousColumn: (file, role, field, candidates) => ({
    message: `${roleWords[role]} nicht lesbar aus ${fileName(file)}: mehrere Spalten kommen für ${quoted(field)} infrage: ${listed(candidates)}.`,
    hint:
      new Set(candidates).size < candidates.length
        ? 'Benennen Sie eine der beiden gleichnamigen Spalten um.'
        : `Nennen Sie die richtige mit ${candidates.map((header) => columnArgument(role, field, header)).join(' oder ')} oder in spanco.config.json unter columns.${role}.${field}.`,
  }),
  columnNotThere: (file, role, field, header, columns, near) => ({
    message: `Spalte ${quoted(header)} für ${role}.${field} nicht verwendbar: in ${fileName(file)} gibt es sie nicht. ${found(columns)}`,
    hint: `${meant(near)}Berichtigen Sie --column oder spanco.config.json.`,
  }),
  unknownKind: (file, columns, { proposed, counts, users, activities, stage }) => ({
    message: `${fileName(file)} lässt sich nicht auswerten: Von keiner Spalte ist bekannt, dass sie sagt, wie weit jemand gekommen ist (Phase, Status, Tag eines Meilensteins) oder was für wen getan wurde. ${found(columns)}`,
    hint: [
      proposed.length > 0
        ? proposed.map(({ evidence, argument }) => `${evidence}: ${argument}`).join('; ') + '.'
        : `Exportieren Sie zu jedem die Phase oder den Status, oder dazu die Aktivitäten. Sagt es eine Spalte unter anderem Namen: ${stage}, bei Aktivitäten ${activities}.`,
      ...(counts === null ? [] : [`Zählwerte, je Verkäufer eine Zeile, liest ${counts}.`]),
      ...(users === null
        ? []
        : [
            `Eine Liste von Benutzern liest ${users}, neben dem Export dessen, was sie verkauft haben.`,
          ]),
    ].join(' '),
  }),
  sumsByMonth: (file, months) => ({
    message: `${fileName(file)} lässt sich nicht auswerten: Die Spalten sind Monate (${listed(months, 3)}); die Datei enthält Summen und keine Interessenten.`,
    hint: 'Exportieren Sie die Zeilen dahinter: eine je Interessent, mit Phase und Tagen.',
  }),
  taskList: (file, column, argument, requests) => ({
    message: `${fileName(file)} lässt sich nicht auszählen: Die Zeilen sind Aufgaben (${quoted(column)}), und keine Spalte nennt den Interessenten dazu.`,
    hint: `Nennen Sie diese Spalte mit ${argument}, oder exportieren Sie die Verkaufschancen.${requests === null ? '' : ` Sind es Anfragen, liest service sie mit ${requests}.`}`,
  }),
  noHeader: (file, first) => ({
    message: `${fileName(file)} lässt sich nicht lesen: Die erste Zeile sieht wie ein Datensatz aus, nicht wie die Namen von Spalten. ${found(first)}`,
    hint: `Exportieren Sie mit den Namen der Spalten, oder schreiben Sie sie in eine Zeile darüber, etwa ${examples.header}.`,
  }),
  ambiguousDates: (role, header, sample, other, place) => ({
    message:
      other === null
        ? `Daten der Spalte ${quoted(header)} nicht lesbar (${roleWords[role]}): jeder Wert, etwa ${quoted(sample)} (${place}), könnte Tag/Monat oder Monat/Tag sein.`
        : `Daten der Spalte ${quoted(header)} nicht lesbar (${roleWords[role]}): ${quoted(sample)} (${place}) ist Tag/Monat, ${quoted(other)} aber Monat/Tag.`,
    hint:
      other === null
        ? 'Legen Sie es mit --date-format dmy oder --date-format mdy fest.'
        : 'Legen Sie es mit --date-format dmy oder --date-format mdy fest; nicht passende Zeilen werden dann verworfen und gezählt.',
  }),
  unreadableColumn: (what, header, sample, place) => ({
    message: `${what === 'dates' ? 'Daten' : 'Beträge'} der Spalte ${quoted(header)} nicht lesbar: Keine Zelle ist ${what === 'dates' ? 'ein Tag' : 'eine Zahl'}, etwa ${quoted(sample)} (${placeName(place)}).`,
    hint:
      what === 'dates'
        ? 'Geben Sie mit --date-format an, wie Tage geschrieben sind, oder mit --column, in welcher Spalte sie stehen.'
        : 'Geben Sie mit --column an, in welcher Spalte die Beträge stehen.',
  }),
  twoDigitYear: (place, text) => ({
    message: `Datum nicht lesbar (${placeName(place)}): ${quoted(text)} hat ein zweistelliges Jahr, die Reihenfolge der Teile ist also unklar.`,
    hint: 'Legen Sie sie mit --date-format dmy, mdy oder ymd fest.',
  }),
  ambiguousAmounts: (header, sample, place, { comma, point }) => ({
    message: `Beträge der Spalte ${quoted(header)} nicht lesbar: ${quoted(sample)} (${place}) könnte Tausender oder Dezimalstellen meinen, und kein anderer Wert klärt es.`,
    hint: `Legen Sie es mit --decimal comma oder --decimal point fest. Mit jenem ist es ${comma.replace('.', ',')}, mit diesem ${point.replace('.', ',')}.`,
  }),
  noMatches: (role, rows, unmatched, sample, prospectSample, remedy) => ({
    message: `${rowsOf[role]} lassen sich keinen Interessenten zuordnen: ${grouped(unmatched)} von ${grouped(rows)} ${ofRows[role]} nennen einen, der nicht in der Datei steht. Dort heißen sie etwa ${quoted(sample)}, die Datei der Interessenten hat IDs wie ${quoted(prospectSample)}.`,
    hint:
      remedy === 'whole-ids'
        ? columnFaults.wholeIds()
        : remedy === null
          ? `Geben Sie mit --column prospects.id="…" und --column ${role}.prospect="…" an, in welchen Spalten die IDs stehen.`
          : `Über ${remedy === 'email' ? 'die E-Mail-Adresse' : 'den Namen'} passen sie zusammen: Verwenden Sie --join ${remedy}.`,
  }),
  strictReject: (place, sentence) => ({
    message: `${placeName(place)} nicht verwendbar: ${sentence} (--strict).`,
    hint: 'Berichtigen Sie die Zeile, oder lassen Sie --strict weg, dann wird sie gezählt und übergangen.',
  }),
  needsField: (option, field) => ({
    message: `${option} nicht möglich: Keine Spalte enthält das Feld ${field}.`,
    hint: `Nennen Sie die Spalte mit --column ${field}="…".`,
  }),
  noSuchColumn: (option, name, columns, near) => ({
    message:
      near === name
        ? `${option ?? 'Spalte'} ${quoted(name)} nicht verwendbar: Keine Spalte der Interessenten ist dieses Feld.`
        : `${option ?? 'Spalte'} ${quoted(name)} nicht verwendbar: Das ist weder ein Feld noch eine Spalte der Interessenten.`,
    hint:
      columns.length === 0
        ? 'Eine Datei der Interessenten fehlt; es liegen nur Aktivitäten vor.'
        : `${near === name ? `Nennen Sie sie mit --column prospects.${name}="…". ` : meant(near)}${found(columns)}`,
  }),
  nothingUsable: (files, reasons) => ({
    message: `Nichts zu messen in ${files.map(fileName).join(', ')}: Keine Zeile ist verwendbar (${reasons}).`,
    hint: 'Prüfen Sie die Datei mit spanco check, und lassen Sie die Zeilen mit --rejects herausschreiben.',
  }),
  tooManyGroups: (by, most) => ({
    message: `Gruppieren nach ${by.join(', ')} nicht möglich: Es gäbe mehr als ${grouped(most)} Gruppen.`,
    hint: 'Gruppieren Sie nach einer Spalte, deren Werte sich mehrere Interessenten teilen.',
  }),
};
