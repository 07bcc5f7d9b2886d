import { unknownName, wrongUsage } from '../../errors/usage.js';
import { nearestOf } from '../../cells/text/nearest.js';
import { jsonText } from '../../render/json.js';
import type { Run } from '../command.js';
import type { schemaOptions } from '../commands.js';
import { writeText } from '../delivery.js';

/** Every published shape, by the name it is asked for. */
const shapes = {
  report: async () => (await import('../../questions/common/result.js')).reportSchema,
  compare: async () => (await import('../../questions/compare/result.js')).compareSchema,
  plan: async () => (await import('../../questions/plan/result.js')).planSchema,
  scorecard: async () => (await import('../../questions/scorecard/result.js')).scorecardSchema,
  trend: async () => (await import('../../questions/trend/result.js')).trendSchema,
  leads: async () => (await import('../../questions/leads/result.js')).leadsSchema,
  service: async () => (await import('../../questions/service/result.js')).serviceSchema,
  check: async () => (await import('../../questions/check/result.js')).checkSchema,
  explain: async () => (await import('../../questions/explain/result.js')).explainSchema,
  config: async () => (await import('../../understand/config.js')).configSchema,
} as const;

/** `spanco schema <name>`: prints the JSON Schema of a result or of the configuration. */
export const run: Run<(typeof schemaOptions)[number]> = async (call) => {
  const [name = '', extra] = call.words;
  if (extra !== undefined) throw wrongUsage(`Cannot use "${extra}": one schema at a time.`);
  if (!Object.hasOwn(shapes, name)) {
    const known = Object.keys(shapes);
    throw unknownName('schema', 'schema', name, nearestOf(name, known), known);
  }
  const { toJSONSchema } = await import('../../questions/common/result.js');
  const schema = toJSONSchema(await shapes[name as keyof typeof shapes](), {
    target: 'draft-2020-12',
    // A consumer must not reject what a later version adds.
    io: name === 'config' ? 'output' : 'input',
  });
  await writeText(call, jsonText(schema));
  return 0;
};
