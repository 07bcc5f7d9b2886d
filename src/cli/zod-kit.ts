/** The few pieces of zod that options are checked with, in its small form, so that a start stays quick. */
export {
  array,
  boolean,
  _default as default,
  enum,
  maximum,
  minimum,
  minLength,
  NEVER,
  number,
  optional,
  pipe,
  regex,
  string,
  transform,
} from 'zod/mini';
