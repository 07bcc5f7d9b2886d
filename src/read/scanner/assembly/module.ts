export {
  begin,
  ends,
  firsts,
  index,
  input,
  inputSize,
  isUnclosed,
  lastLooks,
  lines,
  looks,
  marks,
  pass,
  rows,
  secondLooks,
  starts,
  wanted,
  widen,
} from './cells';
export { codeDays } from './days';
export { codeId, codeIds, newIds, sizeOfIds } from './ids';
export { reserve } from './memory';
export { codeWords, newWords, spelling } from './words';
