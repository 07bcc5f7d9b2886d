import type { Voice } from '../en/index.js';
import { countOf } from './plurals.js';

/** What is counted: one of them, many of them, and their article. */
type ThingWords = readonly [singular: string, plural: string, article: 'los' | 'las'];

export type Thing = Parameters<Voice['things']['things']>[1];

/** How what is counted is spoken of: milestones, activities, and single kinds of them. */
export const thingWords: Readonly<Record<Thing, ThingWords>> = {
  targets: ['contacto', 'contactos', 'los'],
  qualified: ['prospecto cualificado', 'prospectos cualificados', 'los'],
  booked: ['cita concertada', 'citas concertadas', 'las'],
  held: ['cita realizada', 'citas realizadas', 'las'],
  proposals: ['propuesta', 'propuestas', 'las'],
  wins: ['venta', 'ventas', 'las'],
  orders: ['pedido', 'pedidos', 'los'],
  decided: ['oportunidad cerrada', 'oportunidades cerradas', 'las'],
  activities: ['actividad', 'actividades', 'las'],
  calls: ['llamada', 'llamadas', 'las'],
  emails: ['correo', 'correos', 'los'],
  messages: ['mensaje', 'mensajes', 'los'],
  qualifications: ['llamada de cualificación', 'llamadas de cualificación', 'las'],
  meetings: ['reunión', 'reuniones', 'las'],
  demonstrations: ['demostración', 'demostraciones', 'las'],
  negotiations: ['negociación', 'negociaciones', 'las'],
  followUps: ['seguimiento', 'seguimientos', 'los'],
  events: ['evento', 'eventos', 'los'],
  service: ['solicitud de servicio', 'solicitudes de servicio', 'las'],
};

/** So many of something: `1 cita realizada`, `106 citas realizadas`. */
export const things = (count: number, thing: Thing): string =>
  countOf(count, thingWords[thing][0], thingWords[thing][1]);

/** Several of something: `citas realizadas`. */
export const many = (thing: Thing): string => thingWords[thing][1];

/** All of something: `las citas realizadas`. */
export const all = (thing: Thing): string => `${thingWords[thing][2]} ${thingWords[thing][1]}`;

/** A chance as one would say it: `unos 29 de cada 100 casos`. */
export function chanceText(probability: number): string {
  const hundredths = Math.round(probability * 100);
  if (hundredths === 0 && probability > 0) return 'menos de 1 de cada 100 casos';
  if (hundredths === 100 && probability < 1) return 'más de 99 de cada 100 casos';
  return hundredths < 2 || hundredths === 100
    ? `${hundredths} de cada 100 casos`
    : `unos ${hundredths} de cada 100 casos`;
}
