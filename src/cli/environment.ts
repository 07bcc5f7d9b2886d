import type { Command } from './command.js';
import { commands } from './commands.js';
import type { Request } from './program.js';
import type { World } from './world.js';

/** A request with the configuration that SPANCO_CONFIG names, where the command line names none. */
export function withConfigNamed<R extends Request>(request: R, { SPANCO_CONFIG }: World['env']): R {
  if (request.kind !== 'run' || SPANCO_CONFIG === undefined || SPANCO_CONFIG === '') return request;
  const { options }: Command = commands[request.command];
  // A first configuration is made without another.
  const reads = options.includes('config') && request.command !== 'init';
  if (!reads || request.raw.config !== undefined) return request;
  return { ...request, raw: { ...request.raw, config: SPANCO_CONFIG } };
}
