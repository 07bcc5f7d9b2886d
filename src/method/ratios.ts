import type { Outcome } from './milestones.js';

/** A quotient of two outcomes, and what it tells. */
export interface RatioInfo {
  /** Short name of the ratio in the method (`R1`), null for the links beside the four. */
  readonly short: string | null;
  readonly numerator: Outcome;
  /** Outcomes that are added up to make the denominator. */
  readonly denominator: readonly Outcome[];
  /** True where the numerator is a part of the denominator, so that the quotient is a share. */
  readonly proportion: boolean;
  /** What it tells about the rep. */
  readonly tells: string;
}

const ratioTable = {
  qualification: {
    short: 'R1',
    numerator: 'qualified',
    denominator: ['targets'],
    proportion: true,
    tells: 'is the file any good, is prospecting organised, does the pitch land',
  },
  appointment: {
    short: 'R2',
    numerator: 'held',
    denominator: ['booked'],
    proportion: true,
    tells: 'does the rep create enough interest, in few words, that people turn up',
  },
  proposal: {
    short: 'R3',
    numerator: 'proposals',
    denominator: ['held'],
    proportion: false,
    tells: "can the rep turn a need into a priced solution within the customer's budget",
  },
  closing: {
    short: 'R4',
    numerator: 'wins',
    denominator: ['proposals'],
    proportion: true,
    tells: 'negotiation and persuasion',
  },
} as const satisfies Record<string, RatioInfo>;

const linkTable = {
  booking: {
    short: null,
    numerator: 'booked',
    denominator: ['qualified'],
    proportion: false,
    tells: 'how many appointments come of the qualified prospects; it may pass 100 %',
  },
  conversion: {
    short: null,
    numerator: 'wins',
    denominator: ['targets'],
    proportion: true,
    tells: 'wins per target: the whole path',
  },
  efficiency: {
    short: null,
    numerator: 'wins',
    denominator: ['held'],
    proportion: true,
    tells: 'wins per appointment held: the result per effort',
  },
  fulfilment: {
    short: null,
    numerator: 'orders',
    denominator: ['wins'],
    proportion: true,
    tells: 'how many of the wins were delivered',
  },
  winRate: {
    short: null,
    numerator: 'wins',
    denominator: ['wins', 'lost'],
    proportion: true,
    tells: 'wins among the deals that are decided',
  },
} as const satisfies Record<string, RatioInfo>;

/** Key of one of the four ratios of the method. */
export type RatioKey = keyof typeof ratioTable;
/** Key of a link: a quotient that stands beside the four. */
export type LinkKey = keyof typeof linkTable;

/** Key of any quotient: one of the four, or a link. */
export type QuotientKey = RatioKey | LinkKey;

/** What is known of the four ratios and of the links beside them; the four do not multiply to wins / targets. */
export const quotientInfo: Readonly<Record<QuotientKey, RatioInfo>> = {
  ...ratioTable,
  ...linkTable,
};

/** The four ratios, R1 to R4. */
export const ratioKeys = Object.keys(ratioTable) as RatioKey[];
/** The links beside the four. */
export const linkKeys = Object.keys(linkTable) as LinkKey[];
/** The four ratios, then the links. */
export const quotientKeys: readonly QuotientKey[] = [...ratioKeys, ...linkKeys];

/** Something told of every quotient, as results list it: the four ratios, and the links apart from them. */
export interface PerQuotient<T> {
  readonly ratios: Readonly<Record<RatioKey, T>>;
  readonly links: Readonly<Record<LinkKey, T>>;
}

const isRatio = (key: QuotientKey): key is RatioKey => Object.hasOwn(ratioTable, key);

/** What is told of one quotient. */
export const quotientIn = <T>({ ratios, links }: PerQuotient<T>, key: QuotientKey): T =>
  isRatio(key) ? ratios[key] : links[key];

/** Tells something of every quotient. */
export function perQuotient<T>(make: (key: QuotientKey) => T): PerQuotient<T> {
  const all = <K extends QuotientKey>(keys: readonly K[]) =>
    Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, T>;
  return { ratios: all(ratioKeys), links: all(linkKeys) };
}
