import type { activityFields } from './activity-fields.js';
import type { prospectFields } from './prospect-fields.js';

export type { Field } from './field.js';
export { activityFields } from './activity-fields.js';
export { prospectFields } from './prospect-fields.js';

export type ProspectField = keyof typeof prospectFields;
export type ActivityField = keyof typeof activityFields;
