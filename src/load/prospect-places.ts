/** Where in the files what is said of prospects stands. */
import type { Place } from '../errors/place.js';
import type { Places } from './places.js';

/** The rows behind what is known of each prospect. */
export interface ProspectPlaces {
  /**
   * The row that has the value of a field; the first one of the prospect where none has, or no field is asked for.
   *
   * @param isBefore whether a row is asked for that has another value
   */
  placeAt(prospect: number, field: string | null, isBefore?: boolean): Place;
  /** The row that says where a prospect stands; the first one where none does. */
  standsAt(prospect: number): Place;
  /** The rows that tell of a prospect, with the fields of which theirs is the value that stands. */
  standing(prospect: number): readonly { readonly place: Place; readonly fields: string[] }[];
}

const standings = ['stage', 'status'] as const;

/** The records of each prospect, in their order. */
function grouped(records: number, prospectOf: Int32Array): number[][] {
  const byProspect: number[][] = [];
  for (let record = 0; record < records; record++) {
    (byProspect[prospectOf[record]!] ??= []).push(record);
  }
  return byProspect;
}

/** Where the value of each field stands. @param prospectOf null where each record is a prospect of its own */
export function placesOf(
  places: Places,
  prospectOf: Int32Array | null,
  records: number,
  standing: ReadonlyMap<string, Int32Array> = new Map(),
  before: ReadonlyMap<string, Int32Array> = new Map(),
): ProspectPlaces {
  let byProspect: readonly (readonly number[])[] | null = null;
  const own = (prospect: number): readonly number[] => {
    if (prospectOf === null) return [prospect];
    byProspect ??= grouped(records, prospectOf);
    return byProspect[prospect] ?? [];
  };
  return {
    placeAt: (prospect, field, isBefore = false) => {
      const rows = field === null ? undefined : (isBefore ? before : standing).get(field);
      const record = rows?.[prospect] ?? -1;
      return places.placeAt(record === -1 ? own(prospect)[0]! : record);
    },
    standsAt: (prospect) => {
      const said = standings.map((column) => standing.get(column)?.[prospect] ?? -1);
      return places.placeAt(said.find((record) => record !== -1) ?? own(prospect)[0]!);
    },
    standing: (prospect) =>
      own(prospect).map((record) => ({
        place: places.placeAt(record),
        fields: [...standing].flatMap(([field, by]) => (by[prospect] === record ? [field] : [])),
      })),
  };
}
