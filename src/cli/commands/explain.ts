import { ambiguousProspect, noProspect, noSuchProspect } from '../../errors/explain.js';
import { wrongUsage } from '../../errors/usage.js';
import { buildJourneys } from '../../funnel/journeys.js';
import { Trace } from '../../load/trace.js';
import { qualityOf, qualityWarnings } from '../../questions/common/quality.js';
import { explain } from '../../questions/explain/explain.js';
import { explainDocument, explainSheet } from '../../questions/explain/show.js';
import { worded } from '../../questions/report/report.js';
import type { Run } from '../command.js';
import type { explainOptions } from '../commands.js';
import { readSetup } from '../configuration.js';
import { deliver } from '../delivery.js';
import { guardFiles, readInputs } from '../inputs.js';
import { renderResult } from '../rendering.js';

/** `spanco explain <prospect>`: one prospect's path, row by row. */
export const run: Run<(typeof explainOptions)[number]> = async (call) => {
  const { values, world } = call;
  const [wanted, extra] = call.words;
  if (wanted === undefined || wanted === '') throw noProspect();
  if (extra !== undefined) {
    throw wrongUsage(`Cannot use "${extra}": one prospect at a time.`, 'Quote a name with spaces.');
  }
  const optional = { prospects: ['name'], activities: [] } as const;
  const setup = await readSetup(call, { attributes: [], optional });
  guardFiles(
    values,
    setup.inputs.map(({ file }) => file),
    world,
  );
  const trace = new Trace(wanted);
  const data = await readInputs(call, setup, { trace, lenient: true });
  if (trace.namesakes.size > 1) throw ambiguousProspect(wanted, [...trace.namesakes.values()]);
  if (trace.prospect === -1)
    throw noSuchProspect(wanted, trace.rows, data.prospects.ids?.first ?? null);
  const { stages, credit, tz } = values;
  const journeys = buildJourneys(data, { stages, credit }, { followed: trace.prospect });
  const quality = qualityOf(data, journeys, { undated: 0, withoutEntry: 0, immature: 0 });
  const result = explain(journeys, trace, {
    options: { stages, credit, tz },
    quality,
    warnings: worded(qualityWarnings(data, journeys, quality)),
  });
  const text = renderResult(call, result, {
    document: () => explainDocument(result),
    sheet: () => explainSheet(result),
  });
  await deliver(call, { text, rejected: data.rejects.rows, warnings: result.warnings });
  return 0;
};
