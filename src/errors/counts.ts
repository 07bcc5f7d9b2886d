/** Every message about tables of counts. */
import type { Said } from '../say/said.js';
import { voice } from '../say/voice.js';
import { spoken } from './error.js';
import type { Place } from './place.js';

export const countsColumn = (file: string, cause: string, found: readonly string[]) =>
  spoken('data', 'counts-column', voice().errors.counts.countsColumn(file, cause, found), { file });

export const shownReport = (file: string) =>
  spoken('data', 'shown-report', voice().errors.counts.shownReport(file), { file });

const atRow = (place: Place, code: string, said: Said) =>
  spoken('data', code, said, {
    file: place.file,
    record: place.record,
    line: place.line ?? undefined,
  });

export const countsRow = (place: Place, column: string, text: string, cause: string) =>
  atRow(place, 'counts-cell', voice().errors.counts.countsRow(place, column, text, cause));

/** @param cause with the text of the cell, as a cell that is no amount has it */
export const countsMoney = (place: Place, column: string, cause: string) =>
  atRow(place, 'counts-cell', voice().errors.counts.countsMoney(place, column, cause));

export const repeatedRep = (place: Place, rep: string) =>
  atRow(place, 'repeated-rep', voice().errors.counts.repeatedRep(place, rep));

export const countsWithExport = () =>
  spoken('usage', 'counts-with-export', voice().errors.counts.countsWithExport());

export const needsExport = (flag: string) =>
  spoken('usage', 'needs-export', voice().errors.counts.needsExport(flag));

export const commandNeedsExport = (command: string) =>
  spoken('usage', 'needs-export', voice().errors.counts.commandNeedsExport(command));

export const countsReject = (place: Place, reason: string, sentence: string) =>
  atRow(place, `rejected-${reason}`, voice().errors.counts.countsReject(place, sentence));
