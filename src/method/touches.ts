/** What reps do, declared once: the kinds of touches that activity is counted in. */
export interface TouchInfo {
  /** What counts as one. */
  readonly meaning: string;
}

const info = {
  calls: {
    meaning: 'telephone calls, those to qualify among them',
  },
  emails: { meaning: 'e-mails' },
  social: { meaning: 'messages by social network, chat or letter' },
  meetings: { meaning: 'appointments, meetings and visits' },
  demonstrations: { meaning: 'demonstrations and presentations' },
  proposals: { meaning: 'proposals, offers and quotes' },
  negotiations: { meaning: 'talks about price or terms' },
  events: { meaning: 'trade fairs, webinars and networking' },
  followUps: { meaning: 'follow-ups and check-ins' },
  other: { meaning: 'everything else that was done' },
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
