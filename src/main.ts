import { describeError } from './cli/failure.js';
import { withConfigNamed } from './cli/environment.js';
import { voiceAsked, voiceConfigured } from './cli/language.js';
import { filesAmong } from './cli/plain-words.js';
import { readArguments } from './cli/program.js';
import { Terminal } from './cli/terminal.js';
import type { World } from './cli/world.js';
import { speaking, voice } from './say/voice.js';

/**
 * The program: reads the command line, runs the command, and says what went wrong.
 *
 * @param world the process, or one made for a test
 * @returns the exit code: 0 done, 1 could not, 2 wrong usage, 3 bad data, 4 a threshold was crossed
 */
export async function main(world: World): Promise<number> {
  const args = world.argv.slice(2);
  const terminal = new Terminal(world);
  let spoken = voice();
  try {
    const asked = await voiceAsked(args, world.env);
    spoken = asked ?? spoken;
    const files = await filesAmong(args, world);
    const read = speaking(spoken, () => readArguments(args, files));
    const request = withConfigNamed(read, world.env);
    if (request.kind === 'print') {
      await terminal.write(request.text);
      return 0;
    }
    spoken = asked ?? (await voiceConfigured(request, world)) ?? spoken;
    const { runCommand } = await import('./cli/run.js');
    return await speaking(spoken, () =>
      runCommand(request, world, terminal, world.now ?? (() => new Date())),
    );
  } catch (error) {
    const { text, exitCode } = speaking(spoken, () => describeError(error, args, world));
    await terminal.say(text);
    return exitCode;
  }
}
