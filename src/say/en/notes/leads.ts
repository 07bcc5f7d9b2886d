import type { LeadsWarning } from '../../../warnings/leads.js';
import type { Wording } from '../../../warnings/wording.js';
import { shortList } from '../lists.js';
import { anyPast } from '../systems.js';
import { agreeing, countOf } from '../plurals.js';
import { grouped } from '../numbers.js';

/** What a reader is told of leads. */
export const leadsNotes: Wording<LeadsWarning> = {
  'standing-untold': ({ count }) =>
    `Of ${countOf(count, 'prospect')} nothing says whether ${agreeing(count, 'it is', 'they are')} still open, so ${agreeing(count, 'it is', 'they are')} not listed: export the status of every deal.`,
  'deals-by-name': () =>
    'Deals are told by their names, since not both exports have ids: one that was renamed is gone and came in.',
  'deals-unrelated': ({ key, samples }) =>
    `The exports have no deal in common, so all came in or are gone: the ${key}s are such as ${samples.map((sample) => `"${sample}"`).join(' and ')}. If they are of one pipeline, export the same ${key}s from both.`,
  'open-untold': ({ before, after }) =>
    `Nothing says whether ${countOf(before, 'deal')} of the first export and ${grouped(after)} of the second are open: they are not among the open deals, and come and go as untold. Export the status of every deal.`,
  'stage-age-untold': ({ count }) =>
    `Of ${countOf(count, 'open prospect')} the days in the stage are unknown, or too few that were won tell how long it takes, so nobody can say that ${agreeing(count, 'it is', 'they are')} stuck: export ${anyPast}.`,
  'first-contact-unknown': ({ activities }) =>
    `Time to first contact is left out: ${activities ? 'no column says when a prospect entered the file' : 'there are no activities'}.`,
  'temperature-from-decision': ({ count }) =>
    `Temperature of ${countOf(count, 'open prospect')} follows from the day of the decision, as of --as-of; who won or lost has decided, and stands apart.`,
  'sources-merged': ({ merged }) =>
    `${countOf(merged.length, 'spelling')} of a source ${agreeing(merged.length, 'stands', 'stand')} under another name: ${shortList(
      merged.map(({ spelling, as }) => `"${spelling}" under ${as}`),
      5,
    )}.`,
};
