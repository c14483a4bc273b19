import { pageText } from '#src/text/pageText.ts';

/** What the copy is called that is kept before a file is taken in. */
export function copyNaming(): { name: string; description: string } {
  const words = pageText.exchange.backup;
  return { name: words.fileName(new Date()), description: words.fileDescription };
}
