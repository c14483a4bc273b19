import { papers } from '#src/text/papers.ts';
import type { Paper } from './Paper.ts';
import type { ReportSource } from './ReportSource.ts';

/** What part of the standard a paper is of, and what in it is of the whole all the same. Nothing where it is of all of it. */
export function scopeFact({ limitedTo }: ReportSource): Paper['facts'] {
  const words = papers.document.scope;
  return limitedTo ? [{ name: words.fact, value: words.value(limitedTo.scope.title) }] : [];
}
