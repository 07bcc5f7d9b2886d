/** Days, and parts of the calendar, as people read them. */

// prettier-ignore
const months = ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'];

const monthName = (month: string): string => months[Number(month) - 1]!;

const quarters = ['primer', 'segundo', 'tercer', 'cuarto'];

/** @param iso `2026-03-31`. @returns `31 de marzo de 2026` */
export function dayText(iso: string): string {
  const [year, month, day] = iso.split('-');
  return `${Number(day)} de ${monthName(month!)} de ${year!}`;
}

/** `del 1 de enero al 31 de marzo de 2026`; the year stands once where both have the same; `del 31 de marzo de 2026`. */
export function daysText(first: string, last: string): string {
  if (first === last) return `del ${dayText(first)}`;
  const isOneYear = first.slice(0, 4) === last.slice(0, 4);
  const from = isOneYear ? dayText(first).replace(/ de \d+$/, '') : dayText(first);
  return `del ${from} al ${dayText(last)}`;
}

/** A day in a table. @param iso `2026-03-31`. @returns `31/03/2026`; anything else as it is */
function inTable(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  return day === undefined ? iso : `${day}/${month!}/${year!}`;
}

/** A part of the calendar in a table: `31/03/2026`, `S13 2026`, `mar 2026`, `T1 2026`, `2026`. */
function period(label: string): string {
  const [, year, part, of] = /^(\d{4})-([WQ]?)(\d{1,2})$/.exec(label) ?? [];
  if (year === undefined) return inTable(label);
  if (part === 'W') return `S${of!} ${year}`;
  return part === 'Q' ? `T${of!} ${year}` : `${monthName(of!).slice(0, 3)} ${year}`;
}

/** The same inside a sentence: `la semana 13 de 2026`, `marzo de 2026`, `el primer trimestre de 2026`. */
export function periodText(label: string): string {
  const [, year, part, of] = /^(\d{4})-([WQ]?)(\d{1,2})$/.exec(label) ?? [];
  if (year !== undefined) {
    if (part === 'W') return `la semana ${Number(of)} de ${year}`;
    return part === 'Q'
      ? `el ${quarters[Number(of) - 1]!} trimestre de ${year}`
      : `${monthName(of!)} de ${year}`;
  }
  return /^\d{4}-\d\d-\d\d$/.test(label) ? `el ${dayText(label)}` : label;
}

export const dayWords = {
  dayText,
  daysText,
  inTable,
  period,
  /** How spreadsheets are told to write a day. */
  spreadsheet: 'dd/mm/yyyy',
};
