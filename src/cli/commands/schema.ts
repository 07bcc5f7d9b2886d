import { unknownName, wrongUsage } from '../../errors/usage.js';
import { nearestOf } from '../../cells/text/nearest.js';
import { jsonText } from '../../render/json.js';
import { command } from '../command.js';

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

const options = ['output'] as const;

/** `spanco schema <name>`: prints the JSON Schema of a result or of the configuration. */
export const schemaCommand = command({
  summary: 'the JSON Schema of a result or of the configuration',
  examples: ['spanco schema report', 'spanco schema config'],
  options,
  argument: {
    name: 'name',
    help: 'report, compare, plan, scorecard, trend, leads, service, check, explain or config',
  },
  async run(call) {
    const [name = '', extra] = call.words;
    if (extra !== undefined) throw wrongUsage(`Cannot use "${extra}": one schema at a time.`);
    if (!Object.hasOwn(shapes, name)) {
      const known = Object.keys(shapes);
      throw unknownName('schema', 'schema', name, nearestOf(name, known), known);
    }
    const { writeText } = await import('../delivery.js');
    const { toJSONSchema } = await import('../../questions/common/result.js');
    const schema = toJSONSchema(await shapes[name as keyof typeof shapes](), {
      target: 'draft-2020-12',
      // A consumer must not reject what a later version adds.
      io: name === 'config' ? 'output' : 'input',
    });
    await writeText(call, jsonText(schema));
    return 0;
  },
});
