/** Warnings in words of the language of the run. */
import type { Warning } from '../warnings/warnings.js';
import type { Mends } from '../warnings/wording.js';
import { pastedMends } from './mends.js';
import { voice } from './voice.js';

/** A warning in words. */
export function wordWarning<C extends Warning['code']>(
  warning: Extract<Warning, { code: C }>,
): string {
  const word = voice().notes[warning.code] as (warning: Extract<Warning, { code: C }>) => string;
  return word(warning);
}

/** The option, or the line of configuration, that would mend what a warning is about; null where nothing does. */
export function mendOf<C extends Warning['code']>(
  warning: Extract<Warning, { code: C }>,
): string | null {
  const mends: Mends<Warning> = { ...pastedMends, ...voice().mends };
  const mend = mends[warning.code] as
    ((warning: Extract<Warning, { code: C }>) => string) | undefined;
  return mend?.(warning) ?? null;
}
