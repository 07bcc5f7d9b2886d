import { leadKindName } from '../../say/lead-kinds.js';
import { voice } from '../../say/voice.js';

/** What leads are told apart by. */
export type LeadKind = 'source' | 'temperature' | 'qualification';

/** What people call a group of leads: the name of its kind, else as the export spells it. */
export const leadGroupName = (by: LeadKind, label: string): string =>
  leadKindName(voice().leads.kinds, by, label) ?? voice().groups.name(by, label);
