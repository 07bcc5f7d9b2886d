import type { Voice } from '../../en/index.js';
import { andList } from '../lists.js';

/** How many exports were named, in place of two. */
const named = (given: number): string => {
  if (given === 0) return 'non ne è stata indicata nessuna';
  return given === 1 ? 'ne è stata indicata una sola' : `ne sono state indicate ${given}`;
};

/** What is said of two exports side by side. */
export const diffErrors = {
  needsTwo: (given) => ({
    message: `Impossibile confrontare due esportazioni: ${named(given)}.`,
    hint: 'Indicare prima la meno recente, poi la più recente, ognuna come file o cartella: spanco diff ieri/ oggi/.',
  }),
  withoutNames: () => ({
    message:
      'Impossibile dire quali trattative siano le stesse: le esportazioni non hanno in comune né id né nomi.',
    hint: 'Esportare l’id di ogni trattativa, o indicarne la colonna con --column prospects.id="…".',
  }),
  diffNeedsExports: () => ({
    message:
      'Impossibile confrontare esportazioni con -p, -a, --history o --counts: i due file o le due cartelle si scrivono dopo il comando.',
    hint: 'Scrivere spanco diff ieri/ oggi/.',
  }),
  reportBesideExport: (report, other, command) => ({
    message: `Impossibile confrontare ${report} con ${other}: il primo è un risultato di spanco report, l’altro un’esportazione.`,
    hint: `Fare un report dell’esportazione, contato allo stesso modo, e confrontare i due: ${command}`,
  }),
  notAReport: (file, schema) => ({
    message: `Impossibile confrontare ${file}: è ${schema}, e tra i risultati si può confrontare solo spanco/report/1.`,
    hint: 'Scriverli tutti e due con spanco report --format json.',
  }),
  notAsJson: (file) => ({
    message: `Impossibile confrontare ${file}: è un risultato di spanco che non è scritto in JSON.`,
    hint: 'Scriverli entrambi con spanco report --format json.',
  }),
  brokenReport: (file, place) => ({
    message: `Impossibile confrontare ${file}: non è quel che scrive spanco report (${place ?? 'JSON incompleto'}).`,
    hint: 'Scriverlo di nuovo con spanco report --format json.',
  }),
  reportsDiffer: ({ before, after, differences, isOfPeriods, command }) => ({
    message: `Impossibile confrontare ${before} con ${after}: non sono stati contati allo stesso modo (${differences
      .map(
        ({ flag, before: first, after: second }) =>
          `${first ?? `senza ${flag}`} e ${second ?? `senza ${flag}`}`,
      )
      .join('; ')}).`,
    hint: `${isOfPeriods ? 'I periodi si affiancano con spanco trend. ' : ''}Rifare il secondo con le opzioni del primo: ${command}`,
  }),
  settledInReports: (flags) => ({
    message: `Impossibile usare ${andList(flags)}: i due file sono report, e i conti sono già fatti.`,
    hint: 'Toglierla, o indicare le due esportazioni.',
  }),
} satisfies Voice['errors']['diff'];
