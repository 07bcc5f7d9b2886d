import type { ScorecardWarning } from '../../../warnings/scorecard.js';
import type { Wording } from '../../../warnings/wording.js';
import { countOf } from '../plurals.js';
import { grouped } from '../numbers.js';

/** What a reader is told of a scorecard. */
export const scorecardNotes: Wording<ScorecardWarning> = {
  'no-activities': () =>
    'No activities were given: what was done, and what came of how much of it, is left out.',
  'owner-performed': () =>
    'No column says who performed an activity: the owner of the prospect stands for them.',
  'no-touches': ({ system, notDone }) => {
    const parts = [
      ...(system === 0
        ? []
        : [
            countOf(
              system,
              'note, task, win, loss, line of the system or row of unknown type',
              'notes, tasks, wins, losses, lines of the system or rows of unknown type',
            ),
          ]),
      ...(notDone === 0 ? [] : [`${grouped(notDone)} planned, called off or missed`]),
    ];
    return `Left out of the activity, being no touches: ${parts.join('; ')}.`;
  },
  'activities-undated': ({ count }) =>
    `${countOf(count, 'activity', 'activities')} without a date left out of the period.`,
  'unknown-customers': ({ count, words }) =>
    `${countOf(count, 'win')} of which "${words[0]!.word}"${words.length > 1 ? ` (and ${grouped(words.length - 1)} other words)` : ''} does not say whether the customer is new or existing: taken for no existing one.`,
  'wins-too-recent': ({ count, days }) =>
    `${countOf(count, 'win')} younger than ${countOf(days, 'day')} not judged by follow-up yet.`,
  'win-times-unknown': ({ count }) =>
    `${countOf(count, 'win')} without a day: neither follow-up nor sales cycle can be told.`,
  'cycle-unknown': ({ count }) =>
    `${countOf(count, 'win')} without a day of entry, or won before it: left out of the sales cycle.`,
};
