/** The words of each warning of a union. */
export type Wording<W extends { readonly code: string }> = {
  readonly [C in W['code']]: (warning: Extract<W, { code: C }>) => string;
};

/** For some warnings of a union, the option or the line of configuration that would mend what they are about. */
export type Mends<W extends { readonly code: string }> = Partial<Wording<W>>;
