import { voiceIn } from '../cli/language.js';
import { diffReports as compare } from '../questions/diff/reports/diff-reports.js';
import type { ReportsDiffResult } from '../questions/diff/reports/result.js';
import type { ReportResult } from '../questions/common/result.js';
import type { Language } from '../say/language.js';
import { speaking, voice } from '../say/voice.js';
import { checked } from './options.js';

export type { ReportsDiffResult };

/**
 * What counts and ratios changed between two reports that were kept: those of yesterday and today.
 *
 * @param options the language of sentences and messages; English unless said
 * @throws SpancoError where they were not counted the same way
 */
export async function diffReports(
  before: ReportResult,
  after: ReportResult,
  options: { readonly lang?: Language } = {},
): Promise<ReportsDiffResult> {
  const { lang } = checked(['lang'], options);
  return speaking((await voiceIn(lang ?? null)) ?? voice(), () =>
    compare({ file: 'before', report: before }, { file: 'after', report: after }),
  );
}
