import { leadsPhrases as english } from './en/leads.js';

/** What each kind of sources, temperatures and qualifications is called. */
type Kinds = typeof english.kinds;

/**
 * What a group of a kind of leads is called in a language; null for a label that is no kind of ours.
 *
 * @param by `source`
 * @param label as it stands in results, which is as English calls the kind: `Referral`
 */
export function leadKindName(kinds: Kinds, by: keyof Kinds, label: string): string | null {
  const names: Readonly<Record<string, string>> = kinds[by];
  const kind = Object.entries(english.kinds[by]).find(([, name]) => name === label)?.[0];
  return kind === undefined ? null : names[kind]!;
}

/** A spelling of a source, and what it is shown under: as results call it, or as a reader does. */
interface Merged {
  readonly spelling: string;
  readonly as: string;
}

/** The spellings of sources that a reader finds under another name than their own. */
export const renamedSources = (kinds: Kinds, merged: readonly Merged[]): readonly Merged[] =>
  merged
    .map(({ spelling, as }) => ({ spelling, as: leadKindName(kinds, 'source', as) ?? as }))
    .filter(({ spelling, as }) => spelling.toLowerCase() !== as.toLowerCase());
