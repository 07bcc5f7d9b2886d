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

/** What says of a tax beside it that it is not in the amount. */
const without =
  /(?<!\p{L})(?:e[xs][ck]l\p{L}*|zzgl|zuzüglich|ex|ohne|hors|sans|senza|sin|sem|without|before|plus|più|m[aá]s|mais|net of|netto|not|non|no|nicht|não|niet)(?!\p{L})|\+/iu;
/** An amount before anything is taken off it, in languages in which that is the tax; in English it may be a share. */
const gross = /(?<!\p{L})(?:ttc|brut[eoa]?|lord[oa])(?!\p{L})|(?<!\p{L})brutto|brutto(?!\p{L})/iu;
const net =
  /(?<!\p{L})(?:ht|net|nett[oa]|net[oa]|l[ií]quid[oa]|imponibile)(?!\p{L})|(?<!\p{L})netto/iu;

/** What a header says of the taxes of its amount: whether they are in it; null where it says nothing. */
export function saysTaxes(header: string): 'with' | 'without' | null {
  const [said] = named.test(header) ? (header.match(withTaxes) ?? []) : [];
  if (said !== undefined) return without.test(said) ? 'without' : 'with';
  if (gross.test(header)) return 'with';
  return net.test(header) ? 'without' : null;
}

/** Whether an amount may be more than whoever sells gets, as its header says: taxes, or what is taken off. */
export const isGross = (header: string): boolean =>
  saysTaxes(header) === 'with' || /(?<!\p{L})gross(?!\p{L})/iu.test(header);
