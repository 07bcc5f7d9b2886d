import { thresholdCrossed } from '../errors/threshold.js';
import type { Alarm } from '../questions/common/threshold.js';
import { wordWarning } from '../warnings/warnings.js';
import type { Terminal } from './terminal.js';

/**
 * Raises the alarm of --fail-if, once the result is delivered.
 *
 * @throws SpancoError where a threshold was crossed
 */
export async function raiseAlarm(
  terminal: Pick<Terminal, 'say'>,
  { unknown, crossings }: Pick<Alarm<string>, 'unknown' | 'crossings'>,
): Promise<void> {
  // An alarm that could not be checked is heard even under --quiet.
  for (const condition of unknown) {
    await terminal.say(`spanco: ${wordWarning({ code: 'threshold-unknown', condition })}`);
  }
  if (crossings.length > 0) throw thresholdCrossed(crossings);
}
