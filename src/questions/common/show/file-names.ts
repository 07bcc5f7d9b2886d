import { fileName } from '../../../errors/place.js';

const partsOf = (file: string): string[] => file.split(/(?<=[/\\])/);

/** The end of a path, so many parts of it. */
const ending = (file: string, parts: number): string => partsOf(file).slice(-parts).join('');

/** A path of many parts with its middle left out. */
function shortened(file: string): string {
  const parts = partsOf(file);
  return parts.length < 4 ? file : `${parts[0]!}…/${parts.at(-1)!}`;
}

/** What each of some files is called beside the others: as much of the end of its path as tells it from them. */
export function fileNames(files: readonly string[]): (file: string) => string {
  const all = [...new Set(files)];
  const isAlone = (name: string, named: (file: string) => string) =>
    all.filter((file) => named(file) === name).length < 2;
  const nameOf = (file: string): string => {
    for (let parts = 1; parts < partsOf(file).length; parts++) {
      const named = (each: string) => ending(each, parts);
      if (isAlone(named(file), named)) {
        const short = shortened(named(file));
        return isAlone(short, (each) => shortened(named(each))) ? short : named(file);
      }
    }
    return file;
  };
  const names = new Map(all.map((file) => [file, fileName(nameOf(file))]));
  return (file) => names.get(file) ?? fileName(file);
}
