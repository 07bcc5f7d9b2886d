import { fold } from '../text/fold.js';

/** Months in English, Italian, French, German, Spanish and Portuguese, with other spellings of a language. */
const months: readonly (readonly string[])[] = [
  ['january', 'gennaio', 'janvier', 'januar', 'jänner', 'enero', 'janeiro'],
  ['february', 'febbraio', 'février', 'februar', 'feber', 'febrero', 'fevereiro'],
  ['march', 'marzo', 'mars', 'märz', 'maerz', 'mrz', 'março'],
  ['april', 'aprile', 'avril', 'abril'],
  ['may', 'maggio', 'mai', 'mayo', 'maio'],
  ['june', 'giugno', 'juin', 'juni', 'junio', 'junho'],
  ['july', 'luglio', 'juillet', 'juli', 'julio', 'julho'],
  ['august', 'agosto', 'août'],
  ['september', 'settembre', 'septembre', 'septiembre', 'setiembre', 'setembro'],
  ['october', 'ottobre', 'octobre', 'oktober', 'octubre', 'outubro'],
  ['november', 'novembre', 'noviembre', 'novembro'],
  ['december', 'dicembre', 'décembre', 'dezember', 'diciembre', 'dezembro'],
];

const shortest = 3;

/** Months by every beginning of a name; 0 for the beginning of two months, such as the French jui. */
const byBeginning = new Map<string, number>();
months.forEach((names, at) => {
  for (const name of names.map(fold)) {
    for (let length = shortest; length <= name.length; length++) {
      const beginning = name.slice(0, length);
      const other = byBeginning.get(beginning) ?? at + 1;
      byBeginning.set(beginning, other === at + 1 ? at + 1 : 0);
    }
  }
});

/** The month, 1 to 12, of its name or an abbreviation of three letters or more; 0 for any other word. */
export const monthOf = (name: string): number => byBeginning.get(fold(name)) ?? 0;

const weekdays: ReadonlySet<string> = new Set(
  [
    'monday tuesday wednesday thursday friday saturday sunday',
    'mon tue tues wed weds thu thur thurs fri sat sun',
    'lunedì martedì mercoledì giovedì venerdì sabato domenica lun mar mer gio ven sab dom',
    'lundi mardi mercredi jeudi vendredi samedi dimanche jeu sam dim',
    'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Mo Di Mi Do Fr Sa So',
    'lunes martes miércoles jueves viernes sábado domingo mié jue vie sáb',
    'segunda terça quarta quinta sexta seg ter qua qui sex',
  ].flatMap((line) => line.split(' ').map(fold)),
);

const weekdayFirst = /^([\p{L}\p{M}]+)(?:-feira)?[.,]{0,2}\s+(?=\S)/iu;

/** What follows a day of the week at the beginning of a text; null where there is none. */
export function afterWeekday(text: string): string | null {
  const found = weekdayFirst.exec(text);
  if (found === null || !weekdays.has(fold(found[1]!))) return null;
  return text.slice(found[0].length);
}
