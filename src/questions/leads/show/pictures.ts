import { picturePhrases as say } from '../../../say/en/pictures.js';
import { shareIntervals } from '../../common/show/share-intervals.js';
import type { Picture } from '../../common/show/picture.js';
import type { LeadsResult } from '../result.js';

/** Which share of the targets of each source was won. */
export function leadsPictures({ sources, total, sourcesSentence }: LeadsResult): Picture[] {
  if (sources === null || sourcesSentence === '') return [];
  return shareIntervals(
    { title: sourcesSentence, reading: say.readSources(), line: say.team() },
    sources.map(({ group, reached }) => ({ name: group, share: reached.wins })),
    total.reached.wins,
  );
}
