import type { pageText } from '#src/text/pageText.ts';

/** A page that can be looked for by its name. */
export type SearchPage = { name: keyof typeof pageText.search.also; to: string };
