import type { Dictionary } from '../cells/names/dictionary.js';
import type { DayOfInstant } from '../cells/dates/zone.js';
import type { DateOrder, DecimalMark } from '../knowledge/notation.js';
import type { OwnWords } from '../knowledge/systems/preset.js';
import { parseIsoDay } from '../cells/dates/calendar.js';
import type { Export } from '../load/export.js';
import type { Shapes } from '../load/shapes/shapes.js';
import type { Counts } from '../load/numbers/counts.js';
import type { GivenGoal } from '../method/goal.js';
import { buildJourneys, type JourneyOptions, type Journeys, type Watch } from './journeys.js';
import { type Untold, untoldOf } from './evidence/untold.js';
import { type Reading, readingOf } from './reading/reading.js';

/** How days and numbers are written, as far as somebody said. */
export interface Notation {
  readonly dayOf: DayOfInstant;
  readonly dateOrder: DateOrder | null;
  readonly decimal: DecimalMark | null;
}

/** How the paths of a study are made, and what is known beside the files. */
export interface StudySettings extends Omit<JourneyOptions, 'asOf'> {
  /** Time zone of calendar days. */
  readonly tz: string;
  /** Day number of today in that zone, for questions that name no other day. */
  readonly today: () => number;
  /** The day that questions are asked of, where it is the same for all; today where none is named. */
  readonly asOf: number | null;
  /** For values of columns that are read as texts. */
  readonly notation: Notation;
  /** What words mean by the user's own account. */
  readonly words: OwnWords;
  /** Goals that stand beside the files. */
  readonly goals: readonly GivenGoal[];
  /** Codes of notes that are known, and not said again. */
  readonly accepted: ReadonlySet<string>;
}

/** An export as every question gets it: no file, header or spelling any more. */
export interface ExportStudy {
  readonly kind: 'export';
  readonly settings: StudySettings;
  readonly reps: Dictionary;
  /** What is known of prospects that are examples of several; null where each is itself. */
  readonly shapes: Shapes | null;
  readonly journeys: Journeys;
  /** The same paths with skipped stages as they are recorded. */
  readonly recorded: () => Journeys;
  readonly reading: Reading;
  /** Why answers are open, most frequent causes first; worked out when asked. */
  readonly untold: () => readonly Untold[];
  /** The same as it is on another day: an appointment that lies ahead was not honoured yet. */
  readonly at: (asOf: number) => ExportStudy;
}

/** A table of numbers that somebody counted: it can be compared and planned from, not looked into. */
export interface CountsStudy extends Counts {
  readonly kind: 'counts';
  readonly settings: StudySettings;
}

/** What a question is asked of. */
export type Study = ExportStudy | CountsStudy;

/** Where nobody names a day, it is the one that shapes were made on. */
function onTheDayOf({ made }: Shapes, settings: StudySettings): StudySettings {
  const day = parseIsoDay(made.asOf)!;
  return { ...settings, asOf: settings.asOf ?? day, today: () => day };
}

/** The study of an export. @param watch null where nobody asks what proved what */
export function studyOf(
  data: Export,
  given: StudySettings,
  watch: Watch | null = null,
): ExportStudy {
  const settings = data.shapes === null ? given : onTheDayOf(data.shapes, given);
  const asOf = settings.asOf ?? settings.today();
  const journeys = buildJourneys(data, { ...settings, asOf }, watch);
  return {
    kind: 'export',
    settings,
    reps: data.reps,
    shapes: data.shapes,
    journeys,
    recorded: () =>
      settings.stages === 'recorded'
        ? journeys
        : buildJourneys(data, { stages: 'recorded', credit: settings.credit, asOf }),
    reading: readingOf(data),
    untold: () => untoldOf(journeys),
    at(day) {
      // Only appointments know what lies ahead.
      if (day === asOf || data.activities === null) return this;
      return studyOf(data, { ...settings, asOf: day }, watch);
    },
  };
}
