import { fileName } from '../../errors/place.js';
import { unaccepted } from '../common/accepted.js';
import type { Document } from '../common/show/document.js';
import type { CheckResult } from './result.js';
import {
  answerSentences,
  completionSentences,
  daysSentence,
  historySentence,
  lackSentences,
  linkSentences,
  unknownWords,
} from './sentences.js';
import { fieldsTable, filesTable, ledgerTable, milestonesTable, ratiosTable } from './tables.js';
import { voice } from '../../say/voice.js';

const say = () => voice().check;

/** The check as a person reads it: the answer, the ledger, what each ratio needs, files, columns, what the export holds, notes. */
export function checkDocument(result: CheckResult, verbose: boolean): Document {
  const spare = result.tables.flatMap(({ file, role, spare: fields }) => {
    const names = Object.entries(fields).map(([field, header]) => `${field} (${header})`);
    if (names.length === 0) return [];
    const isReady = role === 'prospects' || role === 'reps';
    return [isReady ? say().ready(fileName(file), names) : say().notRead(fileName(file), names)];
  });
  const about = [
    ...lackSentences(result),
    ...daysSentence(result),
    ...completionSentences(result),
    ...linkSentences(result),
    ...historySentence(result),
  ];
  const ignored = result.tables
    .filter((table) => table.ignored.length > 0)
    .map(({ file, ignored: names }) => say().noField(fileName(file), names));
  return {
    lead: [answerSentences(result)],
    tables: [
      ledgerTable(result),
      ratiosTable(result),
      milestonesTable(result),
      filesTable(result),
      fieldsTable(result),
    ],
    body: about.length === 0 ? [] : [say().about, ...about],
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
