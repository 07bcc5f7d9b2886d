/** What reps do, declared once: the kinds of touches that activity is counted in. */
export interface TouchInfo {
  /** Heading of a column. */
  readonly title: string;
  /** Heading where there is little room. */
  readonly short: string;
  /** What counts as one. */
  readonly meaning: string;
}

const info = {
  calls: {
    title: 'Calls',
    short: 'Calls',
    meaning: 'telephone calls, those to qualify among them',
  },
  emails: { title: 'E-mails', short: 'Mail', meaning: 'e-mails' },
  social: { title: 'Social', short: 'Soc.', meaning: 'messages by social network, chat or letter' },
  meetings: { title: 'Meetings', short: 'Meet.', meaning: 'appointments, meetings and visits' },
  demonstrations: { title: 'Demos', short: 'Demo', meaning: 'demonstrations and presentations' },
  proposals: { title: 'Proposals', short: 'Prop.', meaning: 'proposals, offers and quotes' },
  negotiations: { title: 'Negotiations', short: 'Neg.', meaning: 'talks about price or terms' },
  events: { title: 'Events', short: 'Ev.', meaning: 'trade fairs, webinars and networking' },
  followUps: { title: 'Follow-ups', short: 'F-up', meaning: 'follow-ups and check-ins' },
  other: { title: 'Other', short: 'Oth.', meaning: 'everything else that was done' },
} as const satisfies Record<string, TouchInfo>;

/** A kind of touch. */
export type TouchKey = keyof typeof info;

export const touchInfo: Readonly<Record<TouchKey, TouchInfo>> = info;

/** Every kind, in the order they are shown. */
export const touchKeys = Object.keys(info) as TouchKey[];

/** One value for each kind of touch. */
export type PerTouch<T> = Record<TouchKey, T>;

/** Builds one value for each kind of touch. */
export const perTouch = <T>(make: (key: TouchKey) => T): PerTouch<T> =>
  Object.fromEntries(touchKeys.map((key) => [key, make(key)])) as PerTouch<T>;
