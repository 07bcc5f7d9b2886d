import { fileName } from '../../errors/place.js';
import { unaccepted } from '../common/accepted.js';
import type { Document } from '../common/show/document.js';
import type { CheckResult } from './result.js';
import {
  completionSentences,
  daysSentence,
  historySentence,
  linkSentences,
  questionSentences,
  unknownWords,
  verdictOf,
} from './sentences.js';
import { fieldsTable, filesTable, ledgerTable, milestonesTable, ratiosTable } from './tables.js';
import { voice } from '../../say/voice.js';

const say = () => voice().check;

/** The check as a person reads it: the verdict, the ledger, what each ratio needs, files, columns, notes. */
export function checkDocument(result: CheckResult, verbose: boolean): Document {
  const spare = result.tables.flatMap(({ file, role, spare: fields }) => {
    const names = Object.entries(fields).map(([field, header]) => `${field} (${header})`);
    if (names.length === 0) return [];
    const isReady = role === 'prospects' || role === 'reps';
    return [isReady ? say().ready(fileName(file), names) : say().notRead(fileName(file), names)];
  });
  const ignored = result.tables
    .filter((table) => table.ignored.length > 0)
    .map(({ file, ignored: names }) => say().noField(fileName(file), names));
  return {
    lead: [
      verdictOf(result),
      ...questionSentences(result),
      ...daysSentence(result),
      ...completionSentences(result),
      ...linkSentences(result),
      ...historySentence(result),
    ],
    tables: [
      ledgerTable(result),
      ratiosTable(result),
      milestonesTable(result),
      filesTable(result),
      fieldsTable(result),
    ],
    body: [],
    notes: [
      ...result.tables.flatMap(({ proposed }) => proposed.map(say().proposed)),
      ...unaccepted(result.warnings).map(({ message, mend }) =>
        mend === null ? message : `${message} → ${mend}`,
      ),
      ...spare,
      ...ignored,
      ...(verbose ? unknownWords(result) : []),
    ],
  };
}
