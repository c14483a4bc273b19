import { files } from './nb/files.ts';
import { identity } from './nb/identity.ts';
import { overview } from './nb/overview.ts';
import { scoring } from './nb/scoring.ts';
import { shell } from './nb/shell.ts';

/**
 * Every word a person reads, in bokmål: here what a first visit meets, in `pageText` what the other pages say, in
 * `papers` what leaves as a file. Another language is other objects of the same types.
 */
const nb = { files, identity, overview, scoring, shell };

export type Catalogue = typeof nb;

/** The language in use. */
export const text: Catalogue = nb;
