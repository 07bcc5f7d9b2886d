import { csvText } from '../render/csv.js';
import { jsonText } from '../render/json.js';
import { markdownDocument } from '../render/markdown.js';
import { drawDocument } from '../render/table.js';
import type { Sheet } from '../questions/common/show/column.js';
import type { Document } from '../questions/common/show/document.js';
import type { Call } from './command.js';
import { formatOf, type OutputValues, toStdout } from './delivery.js';

/** The ways to show a result; only the one asked for is made. */
export interface Views {
  /** For people. */
  readonly document: () => Document;
  /** For programs that read CSV. */
  readonly sheet: () => Sheet;
}

type RenderCall = Pick<Call, 'terminal'> & { readonly values: OutputValues };

/** Renders a result in the format asked for. */
export function renderResult(
  { values, terminal }: RenderCall,
  result: unknown,
  views: Views,
): string {
  const wishes = { color: values.color ?? null, width: values.width ?? null };
  const toFile = !toStdout(values.output);
  const width = terminal.width(wishes, toFile);
  switch (formatOf(values)) {
    case 'json':
      return jsonText(result);
    case 'csv':
      return csvText(views.sheet());
    case 'markdown':
      return markdownDocument(views.document(), values.width ?? null);
    case 'table': {
      const chalk = terminal.chalk(wishes, toFile);
      return drawDocument(views.document(), { chalk, width });
    }
  }
}
