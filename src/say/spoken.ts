/**
 * What another language can say of the same: the same functions and keys, with words of its own where English
 * has its words. A text that TypeScript knows by the letter is any text.
 */
export type Spoken<T> = T extends string
  ? string
  : T extends (...data: infer D) => infer R
    ? (...data: D) => Spoken<R>
    : T extends object
      ? { readonly [K in keyof T]: Spoken<T[K]> }
      : T;
