const tax =
  '(?:vat|gst|(?:sales )?tax(?:es|e)?|iva|tva|btw|mwst|ust|(?:mehrwert|umsatz)steuer|imposte|impuestos|impostos)';
const share = '(?:\\d+(?:[.,]\\d+)?[ _]?%)';
const beside =
  '(?:excl|incl|exkl|inkl|zzgl|escl|ex|excluding|including|excluded|included|before|without|with|plus|net of|gross of|hors|avec|sans|toutes|ohne|mit|inklusive|exklusive|zuzüglich|einschließlich|senza|più|comprensivo di|(?:al )?(?:netto|lordo)(?: di)?|con|sin|m[aá]s|sem|com|mais|inclusief|exclusief)';
const behind =
  '(?:(?:not|non|no|nicht|não|niet)[ _])?(?:excl|incl|escl|inkl|exkl|(?:ex|in)cluded|(?:ex|in)clusive|(?:in|es)clus[aeio]|compres[aeio]|comprises?|incluses?|exclues?|enthalten|(?:in|ex)clu[ií]d[ao]s?|inbegrepen)';

/** A word for a tax, which few headers have: what stands beside it takes V8 ten milliseconds to compile. */
const named = new RegExp(`(?<![a-z])${tax}(?![a-z])`, 'i');

const withTaxes = new RegExp(
  `(?<!\\p{L})(?:(?:${beside}\\.?[ _]|\\+[ _]?)(?:${share}[ _]?)?${tax}(?:\\.?[ _]${share})?(?:\\.?[ _]${behind})?|${tax}\\.?(?:[ _]${share})?[ _]${behind})(?!\\p{L})\\.?`,
  'giu',
);

/**
 * A header without the words that say whether taxes are in its amount, which say nothing else of it: `Bedrag excl. btw`,
 * `Importo (IVA esclusa)`, `Importo + IVA`, `Betrag inkl. 19% MwSt`. Taxes alone are what they are: `Importo IVA`.
 */
export const withoutTaxes = (header: string): string =>
  named.test(header) ? header.replace(withTaxes, ' ') : header;
