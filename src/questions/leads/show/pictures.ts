import { shareIntervals } from '../../common/show/share-intervals.js';
import type { Picture } from '../../common/show/picture.js';
import { leadGroupName } from '../kind-names.js';
import type { LeadsAnswer } from '../result.js';
import { voice } from '../../../say/voice.js';

const say = () => voice().pictures;

/** Which share of the targets of each source was won. */
export function leadsPictures({ sources, total, sourcesSentence }: LeadsAnswer): Picture[] {
  if (sources === null || sourcesSentence === '') return [];
  return shareIntervals(
    { title: sourcesSentence, reading: say().readSources(), line: say().team() },
    sources.map(({ group, reached }) => ({
      name: leadGroupName('source', group),
      share: reached.wins,
    })),
    total.reached.wins,
  );
}
