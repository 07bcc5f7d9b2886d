/** Every message about reading: files, bytes, CSV and JSON. */
import type { Said } from '../say/said.js';
import type { Disguise } from '../say/facts.js';
import { voice } from '../say/voice.js';
import { spoken } from './error.js';
import type { Place } from './place.js';

const data = (code: string, file: string, said: Said, line?: number) =>
  spoken('data', code, said, { file, line });

const io = (code: string, file: string, said: Said) => spoken('io', code, said, { file });

/** @param near the file there that is spelled most alike */
export const fileNotFound = (file: string, near: string | null = null) =>
  io('file-not-found', file, voice().errors.input.fileNotFound(file, near));

export const noFileMatches = (pattern: string, folder: string, files: readonly string[]) =>
  io('file-not-found', pattern, voice().errors.input.noFileMatches(pattern, folder, files));

export const emptyFolder = (folder: string) =>
  io('empty-folder', folder, voice().errors.input.emptyFolder(folder));

export const isDirectory = (file: string) =>
  io('is-a-directory', file, voice().errors.input.isDirectory(file));

export const cannotRead = (file: string, cause: string) =>
  io('cannot-read', file, voice().errors.input.cannotRead(file, cause));

export const cannotWrite = (file: string, cause: string) =>
  io('cannot-write', file, voice().errors.input.cannotWrite(file, cause));

export const emptyInput = (file: string) =>
  data('empty-input', file, voice().errors.input.emptyInput(file));

/** @param schema that it says it has */
export const resultInput = (file: string, schema: string) =>
  data('result-input', file, voice().errors.input.resultInput(file, schema));

export const noRows = (file: string, cause?: string) =>
  data('no-rows', file, voice().errors.input.noRows(file, cause));

/** @param command a command line that makes a file of it that is read; null where none is known */
export const binaryInput = (
  file: string,
  disguise: Disguise | null,
  command: string | null = null,
) => data('binary-input', file, voice().errors.input.binaryInput(file, disguise, command));

export const utf32Input = (file: string) =>
  data('binary-input', file, voice().errors.input.utf32Input(file));

export const packedTwice = (file: string) =>
  data('packed-twice', file, voice().errors.input.packedTwice(file));

export const brokenGzip = (file: string, cause: string) =>
  data('broken-gzip', file, voice().errors.input.brokenGzip(file, cause));

export const tooMuchData = (file: string, limit: string) =>
  data('too-much-data', file, voice().errors.input.tooMuchData(file, limit));

export const recordTooLong = (file: string, line: number, limit: string) =>
  data('record-too-long', file, voice().errors.input.recordTooLong(file, line, limit), line);

export const unclosedQuote = (file: string, line: number) =>
  data('unclosed-quote', file, voice().errors.input.unclosedQuote(file, line), line);

/** @param row the header, as it stands there */
export const secondHeader = (place: Place, row: readonly string[]) =>
  spoken('data', 'second-header', voice().errors.input.secondHeader(place, row), {
    file: place.file,
    record: place.record,
    line: place.line ?? undefined,
  });

export const fileChanged = (file: string) =>
  io('file-changed', file, voice().errors.input.fileChanged(file));

export const invalidJson = (file: string, line: number, column: number, cause: string) =>
  data('invalid-json', file, voice().errors.input.invalidJson(file, line, column, cause), line);

export const jsonShape = (file: string, cause: string) =>
  data('json-shape', file, voice().errors.input.jsonShape(file, cause));
