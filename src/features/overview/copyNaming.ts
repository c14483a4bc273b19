import { text } from '#src/text/catalogue.ts';

/** What the copy is called that is kept before a file is taken in. */
export function copyNaming(): { name: string; description: string } {
  const words = text.exchange.backup;
  return { name: words.fileName(new Date()), description: words.fileDescription };
}
