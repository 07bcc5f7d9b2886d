import { fileName } from '../../errors/place.js';
import { caseActivityFields } from '../../knowledge/fields/case-questions.js';
import { unaccepted } from '../common/accepted.js';
import { isOfCases } from './answerable.js';
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

const ofCases: ReadonlySet<string> = new Set(caseActivityFields);

/** The check as a person reads it: the answer, the ledger, what each ratio needs, files, columns, what the export holds, notes. */
export function checkDocument(result: CheckResult, verbose: boolean): Document {
  const spare = result.tables.flatMap((table) => {
    const { file, role, spare: fields } = table;
    // What a case says of itself is read by the question about cases.
    const isServed = (field: string) => isOfCases(table) && ofCases.has(field);
    const named = (served: boolean) =>
      Object.entries(fields)
        .filter(([field]) => isServed(field) === served)
        .map(([field, header]) => `${field} (${header})`);
    const [served, others] = [named(true), named(false)];
    const isReady = role === 'prospects' || role === 'reps';
    const said = isReady ? say().ready : say().notRead;
    return [
      ...(served.length === 0 ? [] : [say().served(fileName(file), served)]),
      ...(others.length === 0 ? [] : [said(fileName(file), others)]),
    ];
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
