/** What is shipped as one text: the program, and for who asks for it the library, and the manual. */
export { main } from './main.js';

export const library = () => import('./index.js');
export const manual = () => import('./cli/manual.js');
