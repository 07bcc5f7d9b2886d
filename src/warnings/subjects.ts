/**
 * What a warning can be about. A question leaves out the warnings about what it shows
 * nothing of, or has something of its own to say about.
 */
export type Subject =
  /** How rows, columns and cells were read. */
  | 'reading'
  /** Who is who, and what belongs to whom. */
  | 'matching'
  /** Whose the prospects are. */
  | 'owners'
  /** Which stages were reached, and when. */
  | 'stages'
  /** The way through the stages: back, again, in another order. */
  | 'path'
  /** When prospects entered the file, and what that makes of the targets. */
  | 'entry'
  /** What the period left out. */
  | 'period'
  /** Numbers that were given, not counted. */
  | 'counts'
  /** The money of the wins. */
  | 'money'
  /** Who did what, and when. */
  | 'performed'
  /** What of it was in touch with a prospect. */
  | 'touches'
  /** What became of the wins, and who bought before. */
  | 'customers'
  /** What customers answered. */
  | 'satisfaction'
  /** Measures that no column tells, and cells that only they are made of. */
  | 'measures'
  /** How reps stand beside each other. */
  | 'comparison'
  /** What is to be reached. */
  | 'goals'
  /** Periods side by side, and the time between the stages. */
  | 'time'
  /** Sources, temperatures and first contacts. */
  | 'leads'
  /** Requests and complaints of customers. */
  | 'cases';

/** What each warning of a union is about. */
export type Subjects<W extends { readonly code: string }> = Readonly<Record<W['code'], Subject>>;
