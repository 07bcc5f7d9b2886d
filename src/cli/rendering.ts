import { nearestOf } from '../cells/text/nearest.js';
import { invalidOption, spreadsheetOnTerminal } from '../errors/usage.js';
import { csvPieces } from '../render/csv.js';
import { jsonPieces } from '../render/json.js';
import { markdownDocument } from '../render/markdown.js';
import { drawDocument } from '../render/screen.js';
import type { Sheet } from '../questions/common/show/column.js';
import type { About, Subject } from '../questions/common/show/page.js';
import type { Document } from '../questions/common/show/document.js';
import { isDataNote } from '../warnings/data-notes.js';
import { checkCommand } from './check-command.js';
import type { Call } from './command.js';
import { flagOf } from './option.js';
import { optionSpecs } from './options.js';
import { type Content, formatOf, type OutputValues, toStdout } from './delivery.js';
import { voice } from '../say/voice.js';

/** What results tell beside their numbers. */
export interface Told {
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
}

/** The ways to show a result; only the one asked for is made. */
export interface Views {
  /** What it is a result of, as pages are titled. */
  readonly subject: Subject;
  /** For people, on a screen that draws pictures of characters or on none. */
  readonly document: (screen: { readonly draws: boolean }) => Document;
  /** For programs that read CSV. */
  readonly sheet: () => Sheet;
}

type RenderCall = Pick<Call, 'terminal' | 'files'> & { readonly values: OutputValues };

/** The notes about the data, and what shows them. */
const foldedOf = (values: OutputValues, files: readonly string[], { warnings }: Told) => ({
  notes: warnings.filter(isDataNote).map(({ message }) => message),
  by: checkCommand(values, files) ?? flagOf(optionSpecs.verbose),
});

/** Pieces that are made anew for whoever asks for them. */
const inPieces = (make: () => Iterator<string>): Iterable<string> => ({ [Symbol.iterator]: make });

/** Renders a result in the format asked for. @throws SpancoError where a terminal cannot show it */
export async function renderResult(
  { values, files, terminal }: RenderCall,
  result: About & Told,
  views: Views,
): Promise<Content> {
  const wishes = { color: values.color ?? null, width: values.width ?? null };
  const toFile = !toStdout(values.output);
  const width = terminal.width(wishes, toFile);
  const paper = { draws: false };
  switch (formatOf(values)) {
    case 'json':
      return inPieces(() => jsonPieces(result));
    case 'csv':
      return inPieces(() => csvPieces(views.sheet()));
    case 'tsv':
      return inPieces(() => csvPieces(views.sheet(), '\t'));
    case 'markdown':
      return markdownDocument(views.document(paper), {
        width: values.width ?? null,
        isWhole: values.verbose,
      });
    case 'xlsx': {
      if (!toFile && terminal.isShown) throw spreadsheetOnTerminal();
      const { xlsxDocument } = await import('../render/xlsx/book.js');
      return xlsxDocument(views.document(paper));
    }
    case 'html': {
      const { htmlPage } = await import('../render/html/page.js');
      const { pageOf } = await import('../questions/common/show/page.js');
      return htmlPage(pageOf(views.subject, result, views.document(paper)));
    }
    case 'table': {
      const draws = !toFile && terminal.draws;
      return drawDocument(views.document({ draws }), {
        chalk: terminal.chalk(wishes, toFile),
        ...{ width, draws, isWhole: values.verbose },
        folded:
          values.verbose || views.subject === 'check' ? null : foldedOf(values, files, result),
      });
    }
  }
}

/**
 * The table of --list, one of those a command has.
 *
 * @returns null where none is asked for
 * @throws SpancoError naming those there are
 */
export function tableOf<T extends string>(
  tables: readonly T[],
  asked: string | undefined,
): T | null {
  if (asked === undefined) return null;
  const table = tables.find((one) => one === asked);
  if (table !== undefined) return table;
  const flag = flagOf(optionSpecs.list);
  const cause = voice().valueFaults.noneOf(tables);
  throw invalidOption(flag, asked, cause, nearestOf(asked, tables));
}
