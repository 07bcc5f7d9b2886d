import type { Subjects } from './subjects.js';
import type { Wording } from './wording.js';
import { type UnknownWordInfo } from './words.js';
import { counted } from '../say/en/plurals.js';

/** What a reader must be told of a scorecard. */
export type ScorecardWarning =
  | { readonly code: 'no-activities' }
  | { readonly code: 'owner-performed' }
  | { readonly code: 'no-touches'; readonly system: number; readonly notDone: number }
  | { readonly code: 'activities-undated'; readonly count: number }
  | {
      readonly code: 'unknown-customers';
      readonly count: number;
      readonly words: readonly UnknownWordInfo[];
    }
  | { readonly code: 'wins-too-recent'; readonly count: number; readonly days: number }
  | { readonly code: 'win-times-unknown'; readonly count: number }
  | { readonly code: 'cycle-unknown'; readonly count: number };

export const scorecardSubjects: Subjects<ScorecardWarning> = {
  'no-activities': 'touches',
  'owner-performed': 'performed',
  'no-touches': 'touches',
  'activities-undated': 'performed',
  'unknown-customers': 'customers',
  'wins-too-recent': 'customers',
  'win-times-unknown': 'customers',
  'cycle-unknown': 'customers',
};

export const scorecardWording: Wording<ScorecardWarning> = {
  'no-activities': () =>
    'No activities were given: what was done, and what came of how much of it, is left out.',
  'owner-performed': () =>
    'No column says who performed an activity: the owner of the prospect stands for them.',
  'no-touches': ({ system, notDone }) => {
    const parts = [
      ...(system === 0
        ? []
        : [
            counted(
              system,
              'note, task, win, loss, line of the system or row of unknown type',
              'notes, tasks, wins, losses, lines of the system or rows of unknown type',
            ),
          ]),
      ...(notDone === 0 ? [] : [`${notDone} planned, called off or missed`]),
    ];
    return `Left out of the activity, being no touches: ${parts.join('; ')}.`;
  },
  'activities-undated': ({ count }) =>
    `${counted(count, 'activity', 'activities')} without a date left out of the period.`,
  'unknown-customers': ({ count, words }) =>
    `${counted(count, 'win')} of which "${words[0]!.word}"${words.length > 1 ? ` (and ${words.length - 1} other words)` : ''} does not say whether the customer is new or existing: taken for no existing one.`,
  'wins-too-recent': ({ count, days }) =>
    `${counted(count, 'win')} younger than ${counted(days, 'day')} not judged by follow-up yet.`,
  'win-times-unknown': ({ count }) =>
    `${counted(count, 'win')} without a day: neither follow-up nor sales cycle can be told.`,
  'cycle-unknown': ({ count }) =>
    `${counted(count, 'win')} without a day of entry, or won before it: left out of the sales cycle.`,
};
