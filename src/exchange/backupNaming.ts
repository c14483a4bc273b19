import { text } from '#src/text/catalogue.ts';

/** What a backup is called, and how the browser's file dialogue describes it. */
export function backupNaming(at: Date): { name: string; description: string } {
  const words = text.exchange.backup;
  return { name: words.fileName(at), description: words.fileDescription };
}
