import { safe } from '../safe-text.js';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Markup without the quotes that HTML does not ask for: of a picture they are a tenth. Texts have none, they are
 * escaped; before a slash they stay, which would else belong to the value.
 */
export const unquoted = (markup: string): string =>
  markup.replace(/ ([\w-]+)="([\w.%#-]+)"(?=[ >])/g, ' $1=$2');

/** A text as it may stand in HTML, between tags and in attributes; a number keeps with its unit on a line. */
export const escaped = (text: string): string =>
  safe(text)
    .replace(/[&<>"']/g, (mark) => entities[mark]!)
    .replace(/(\d) (?=%|[A-Z]{3}\b)/g, '$1\u00a0');
