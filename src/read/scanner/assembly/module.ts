export { beside, ends, firsts, input, inputSize, marks, starts, widen } from './batch';
export { begin, index, isUnclosed, lines, pass, rows } from './cells';
export { codeDays } from './days';
export { behindUnusual, beginRecords, cellPlaces, isDone, passUnusual, root, stopped, walk, walked, written } from './json';
export { newKey, openKey, placeKey } from './json-keys';
export { codeId, codeIds, newIds, sizeOfIds } from './ids';
export { lastLooks, looks, secondLooks, wanted } from './looks';
export { reserve } from './memory';
export { codeWords, newWords, spelling } from './words';
