import { unknownName, wrongUsage } from '../../errors/usage.js';
import { nearestOf } from '../../cells/text/nearest.js';
import { jsonText } from '../../render/json.js';
import { command, type Command } from '../command.js';
import { voice } from '../../say/voice.js';

/** Every published shape, by the name it is asked for: those of the commands, and of the configuration. */
async function shapes(): Promise<ReadonlyMap<string, NonNullable<Command['schema']>>> {
  // Not before it runs: the table of commands lists this one too.
  const { commands } = await import('../commands.js');
  const all: readonly (readonly [string, Command])[] = Object.entries(commands);
  return new Map([
    ...all.flatMap(([name, { schema }]) => (schema === undefined ? [] : [[name, schema] as const])),
    ['config', async () => (await import('../../understand/config.js')).configSchema] as const,
  ]);
}

const options = ['output', 'lang'] as const;

/** `spanco schema <name>`: prints the JSON Schema of a result or of the configuration. */
export const schemaCommand = command({
  examples: ['spanco schema report', 'spanco schema config'],
  options,
  argument: 'name',
  async run(call) {
    const [name = '', extra] = call.words;
    if (extra !== undefined) throw wrongUsage(voice().errors.usage.oneSchema(extra));
    const published = await shapes();
    const shape = published.get(name);
    if (shape === undefined) {
      const known = [...published.keys()];
      throw unknownName('schema', 'schema', name, nearestOf(name, known), known);
    }
    const { requireForm, writeText } = await import('../delivery.js');
    requireForm(call.values.output, ['schema', 'JSON'], call.world);
    const { toJSONSchema } = await import('../../questions/common/result.js');
    const { $schema, ...schema } = toJSONSchema(await shape(), {
      target: 'draft-2020-12',
      // A consumer must not reject what a later version adds.
      io: name === 'config' ? 'output' : 'input',
    });
    // What is one schema whichever version of the program prints it, is named by what it describes.
    const $id = `urn:spanco:${name === 'config' ? 'config' : `${name}:1`}`;
    const title = name === 'config' ? 'spanco.config.json' : `spanco ${name} --json`;
    await writeText(call, jsonText({ $schema, $id, title, ...schema }));
    return 0;
  },
});
