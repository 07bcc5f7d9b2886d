import type { Quality, ReportOptions } from '../result.js';
import type { Document, TableBlock } from './document.js';
import type { Picture } from './picture.js';
import { type Voice, voice } from '../../../say/voice.js';

const say = () => voice().page;

/** What a page holds, from the top. */
export interface Page {
  readonly title: string;
  /** What is counted, of which days, and how old it is. */
  readonly facts: readonly string[];
  /** The answer in a sentence or two. */
  readonly answer: readonly string[];
  readonly pictures: readonly Picture[];
  /** Tables to read on. */
  readonly tables: readonly TableBlock[];
  /** Sentences, a part each; the first is their heading. */
  readonly told: readonly string[];
  /** Questions that the export cannot feed, and what it would take. */
  readonly silent: readonly string[];
  /** Where every row went, in small print; null where it is no question. */
  readonly ledger: TableBlock | null;
  readonly notes: readonly string[];
}

/** What a page is about: a question, or all of them. */
export type Subject = keyof Voice['page']['titles'];

/** What a page says above all of it. */
export interface About {
  readonly options?: Partial<ReportOptions>;
  readonly quality?: Pick<Quality, 'prospects' | 'activities' | 'covers'>;
}

/** What is counted, of which days, and how old it is. */
export function factsOf({ options = {}, quality }: About): string[] {
  const { since = null, until = null, asOf = null, basis = 'activity' } = options;
  const { rep = [], where = [] } = options;
  const counted = [
    ...((quality?.prospects ?? null) === null ? [] : [say().prospects(quality!.prospects!)]),
    ...(quality?.activities ? [say().activities(quality.activities)] : []),
  ];
  const covers = quality?.covers ?? null;
  return [
    ...(since === null && until === null ? [] : [say().period(since, until, basis)]),
    ...(rep.length === 0 ? [] : [say().only(rep)]),
    ...where,
    ...counted,
    ...(covers === null ? [] : [say().covers(covers)]),
    ...(asOf === null ? [] : [say().asOf(asOf)]),
  ];
}

/** The answer to one question as a page of its own. */
export const pageOf = (
  subject: Subject,
  about: About,
  { lead, pictures = [], tables, body, notes }: Document,
): Page => ({
  title: say().titles[subject],
  facts: factsOf(about),
  answer: lead,
  pictures,
  tables,
  told: body,
  silent: [],
  ledger: null,
  notes,
});
