import type { Role } from '../../read/table.js';
import type { DateOrder, DecimalMark } from '../notation.js';
import type { FieldsOf } from '../fields/fields.js';
import type { ActivityKind } from '../words/types.js';
import type { CaseStatusKind } from '../words/case-statuses.js';
import type { OutcomeKind } from '../words/outcomes.js';
import type { StageKind } from '../words/stages.js';
import type { LossReasonKind } from '../words/loss-reasons.js';
import type { QualificationKind } from '../words/qualifications.js';
import type { SourceKind } from '../words/sources.js';
import type { TemperatureKind } from '../words/temperatures.js';
import type { SystemName } from './names.js';

/** By what activities, and changes of stage, are linked to their prospect. */
export const joins = {
  id: 'the id of the prospect',
  name: 'its name, which several prospects may share: those are reported, never guessed',
  email: 'its e-mail address, likewise',
} as const;

export type Join = keyof typeof joins;

/** Words with the meaning they have for one system or one user, which wins over that of the vocabulary. */
export interface OwnWords {
  readonly types?: Partial<Readonly<Record<ActivityKind, readonly string[]>>>;
  readonly outcomes?: Partial<Readonly<Record<OutcomeKind, readonly string[]>>>;
  readonly stages?: Partial<Readonly<Record<StageKind, readonly string[]>>>;
  readonly sources?: Partial<Readonly<Record<SourceKind, readonly string[]>>>;
  readonly temperatures?: Partial<Readonly<Record<TemperatureKind, readonly string[]>>>;
  readonly qualifications?: Partial<Readonly<Record<QualificationKind, readonly string[]>>>;
  readonly lossReasons?: Partial<Readonly<Record<LossReasonKind, readonly string[]>>>;
  readonly cases?: Partial<Readonly<Record<CaseStatusKind, readonly string[]>>>;
}

/** One kind of table that a system exports. */
export interface PresetTableOf<R extends Role> {
  /** What the system calls it: `deals`, `calls`. */
  readonly name: string;
  readonly role: R;
  /**
   * What tells it from every other table: of each list at least one header must be there. Headers are
   * compared without case, accents, spaces and punctuation.
   */
  readonly marks: readonly (readonly string[])[];
  /** What some header is written with besides: marks are compared without punctuation. */
  readonly writtenWith?: RegExp;
  /** Headers of each field, the best first; a field that is not listed is found as in any export. */
  readonly columns: Partial<Readonly<Record<FieldsOf[R], readonly string[]>>>;
  /** What every row of it is, where no column says so: the type of what a file of calls lists. */
  readonly constants?: Partial<Readonly<Record<FieldsOf[R], string>>>;
  /** What links its rows to prospects; the id where nothing is said. */
  readonly join?: Join;
  /** Fields that are read whether or not anybody asks for them, so that nothing else is read from their columns. */
  readonly always?: readonly FieldsOf[R][];
  /** Words that mean something else in this table than in the others of its system. */
  readonly words?: OwnWords;
  /** Headers that are none of a field here, though they are elsewhere. */
  readonly not?: Partial<Readonly<Record<FieldsOf[R], readonly string[]>>>;
  /** Fields that no column of it is. */
  readonly never?: readonly FieldsOf[R][];
  /** Whether a header counts only where its values bear it out: service desks call a day and a yes by one name. */
  readonly byValues?: true;
  /** Whether its rows count where they say of nobody whose they are. */
  readonly ofNobody?: true;
  /** Rows with one id tell one record anew: only such as are the same in every cell are repeated. */
  readonly isRetold?: true;
}

export type PresetTable = { readonly [R in Role]: PresetTableOf<R> }[Role];

/** How a system writes dates and amounts, where its own columns leave that open. */
export interface Habit {
  /** Headers that tell the language of the export; one must be there. Empty: whatever the language. */
  readonly where: readonly string[];
  readonly dates?: DateOrder;
  readonly decimal?: DecimalMark;
}

/** What is known of the exports of one system. Data only: one readable file a system. */
export interface Preset {
  readonly title: string;
  /** Its code, under which is said what a reader of its exports should know. */
  readonly name: SystemName;
  /** Whether it exports the stages that a deal has been in. */
  readonly keepsPast?: true;
  readonly tables: readonly PresetTable[];
  /** Its stages as it ships, in their order, each under what it proves, in every language seen. */
  readonly stages: readonly (readonly [StageKind, ...(readonly string[])])[];
  /** Words that mean something else here than elsewhere, or that only this system has. */
  readonly words?: OwnWords;
  readonly habits?: readonly Habit[];
}
