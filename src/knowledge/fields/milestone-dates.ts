import type { Provable } from '../../method/milestones.js';
import type { Field } from './field.js';
import { prospectFields } from './prospect.js';

type Fields = typeof prospectFields;

/** The field of days of each outcome, as the fields themselves say; one that has none does not compile. */
type MilestoneDates = {
  readonly [
    F in keyof Fields as Fields[F] extends { readonly dates: infer O extends Provable } ? O : never
  ]: F;
};

const fields: readonly (readonly [string, Field])[] = Object.entries(prospectFields);

/** The date field of each outcome that a record can prove. */
export const milestoneDates: Readonly<Record<Provable, MilestoneDates[Provable]>> =
  Object.fromEntries(
    fields.flatMap(([name, { dates }]) => (dates === undefined ? [] : [[dates, name]])),
  ) as MilestoneDates;
