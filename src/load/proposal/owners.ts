import { voice } from '../../say/voice.js';
import type { Dictionary } from '../../cells/names/dictionary.js';

/** Whether somebody is called by an id, a login or an e-mail address: one word, with what names do not have. */
function isNoName(label: string): boolean {
  if (/\s/u.test(label)) return false;
  const isSmall = label === label.toLowerCase() && label !== label.toUpperCase();
  return /[\d@_]/u.test(label) || isSmall;
}

/** What to do about owners that are no names, as a line for people; none where all are. */
export function ownerLines({ labels }: Dictionary): string[] {
  const ids = labels.filter(isNoName);
  if (ids.length === 0) return [];
  const entry = JSON.stringify({ reps: { [voice().init.nameToShow()]: [ids[0]] } }).slice(1, -1);
  return [voice().init.owners(ids, labels.length, entry)];
}
