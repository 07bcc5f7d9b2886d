import { unknownName } from '../../errors/usage.js';
import { nearestOf } from '../../cells/text/nearest.js';
import { SpancoError } from '../../errors/error.js';
import { type Call, command } from '../command.js';

/** The script of each shell; loaded when it is asked for. */
const scripts = {
  bash: async () => (await import('../completion/bash.js')).bashScript,
  zsh: async () => (await import('../completion/zsh.js')).zshScript,
  fish: async () => (await import('../completion/fish.js')).fishScript,
} as const;

const shells = Object.keys(scripts) as (keyof typeof scripts)[];

const isShell = (name: string): name is keyof typeof scripts => Object.hasOwn(scripts, name);

/**
 * Answers a script that asks what may stand for a word: one a line. Who only pressed a key is not told why there
 * is nothing.
 */
async function answerScript(
  { world, terminal, now }: Pick<Call, 'world' | 'terminal' | 'now'>,
  [flag = '', typed = '', ...words]: readonly string[],
): Promise<void> {
  const { heldOptions } = await import('../completion/declared.js');
  const option = heldOptions.find((name) => `--${name}` === flag);
  if (option === undefined) return;
  const { heldValues } = await import('../completion/values.js');
  const quiet = { say: async () => undefined, progress: () => undefined };
  const values = await heldValues(option, typed, words, { world, terminal: quiet, now }).catch(
    (error: unknown) => {
      if (error instanceof SpancoError) return [];
      throw error;
    },
  );
  // A name with a line end would be two.
  const told = values.filter((value) => !/\p{Cc}/u.test(value));
  await terminal.write(told.map((value) => `${value}\n`).join(''));
}

/** `spanco completion <shell>`: prints the script that completes the program; `values --` is for these scripts. */
export const completionCommand = command({
  examples: ['source <(spanco completion bash)', 'spanco completion fish | source'],
  options: ['lang'],
  argument: 'shell',
  async run(call) {
    const [first, ...further] = call.words;
    if (first === 'values') {
      await answerScript(call, further);
      return 0;
    }
    const name = call.words.join(' ');
    if (!isShell(name))
      throw unknownName('completion', 'shell', name, nearestOf(name, shells), shells);
    const script = await scripts[name]();
    const { declaredCommands } = await import('../completion/declared.js');
    await call.terminal.write(script(declaredCommands()));
    return 0;
  },
});
