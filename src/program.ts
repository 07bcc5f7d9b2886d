/** What is shipped as one text: the program, and the library for who asks for it. */
export { main } from './main.js';

export const library = () => import('./index.js');
