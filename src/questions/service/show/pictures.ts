import type { Picture } from '../../common/show/picture.js';
import { shareIntervals } from '../../common/show/share-intervals.js';
import type { ServiceResult } from '../result.js';
import { voice } from '../../../say/voice.js';

const say = () => voice().pictures;

/** Which share of the cases of each agent was resolved. */
export function servicePictures({ agents, total: { resolution } }: ServiceResult): Picture[] {
  if (resolution.value === null) return [];
  return shareIntervals(
    { title: say().resolution(resolution), reading: say().readResolution(), line: say().team() },
    agents.map(({ rep, service }) => ({ name: rep, share: service.resolution })),
    resolution,
  );
}
