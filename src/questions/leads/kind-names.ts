import { qualificationKinds } from '../../knowledge/words/qualifications.js';
import { sourceKinds } from '../../knowledge/words/sources.js';
import { temperatureKinds } from '../../knowledge/words/temperatures.js';
import type { TitledMeaning } from '../../knowledge/words/titled.js';
import { voice } from '../../say/voice.js';

/** What leads are told apart by. */
export type LeadKind = 'source' | 'temperature' | 'qualification';

const titled = <K extends string>(
  kinds: Readonly<Record<K, TitledMeaning>>,
): ReadonlyMap<string, K> =>
  new Map((Object.keys(kinds) as K[]).map((kind) => [kinds[kind].title, kind]));

const sources = titled(sourceKinds);
const temperatures = titled(temperatureKinds);
const qualifications = titled(qualificationKinds);

/** The name of the kind that a label stands for in results; undefined where it stands for none. */
function kindName(by: LeadKind, label: string): string | undefined {
  const { kinds } = voice().leads;
  if (by === 'source') return kinds.source[sources.get(label)!];
  if (by === 'temperature') return kinds.temperature[temperatures.get(label)!];
  return kinds.qualification[qualifications.get(label)!];
}

/** What people call a group of leads: the name of its kind, else as the export spells it. */
export const leadGroupName = (by: LeadKind, label: string): string =>
  kindName(by, label) ?? voice().groups.name(by, label);
