import { shell } from './nb/shell.ts';

/** Every word a person reads, in bokmål. Another language is another object of the same type. */
export const nb = { shell };

export type Catalogue = typeof nb;

/** The language in use. */
export const text: Catalogue = nb;
