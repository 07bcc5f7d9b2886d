import type { StudySettings } from '../../funnel/study.js';

/** A note as results have it. */
export interface Note {
  readonly code: string;
  readonly message: string;
  /** Whether the configuration accepts it as known; it is then not said again. */
  readonly accepted?: true | undefined;
}

/** What tells something beside its numbers. */
export interface Noted {
  readonly warnings: readonly Note[];
}

/** A result with those notes marked that the configuration accepts. */
export const withAccepted = <A extends Noted>(
  result: A,
  { accepted }: Pick<StudySettings, 'accepted'>,
): A => ({
  ...result,
  warnings: result.warnings.map((note) =>
    accepted.has(note.code) ? { ...note, accepted: true } : note,
  ),
});

/** The notes that are to be said: all but those that are accepted. */
export const unaccepted = <N extends Pick<Note, 'accepted'>>(notes: readonly N[]): N[] =>
  notes.filter(({ accepted }) => accepted !== true);

/** What is to be said, in words. */
export const messagesOf = (notes: readonly Note[]): string[] =>
  unaccepted(notes).map(({ message }) => message);
