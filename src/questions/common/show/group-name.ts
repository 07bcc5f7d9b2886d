import { voice } from '../../../say/voice.js';

/** What a group is called: the names of all that it is a group by. */
export const groupName = (group: Readonly<Record<string, string>>): string =>
  Object.entries(group)
    .map(([by, label]) => voice().groups.name(by, label))
    .join(', ');
