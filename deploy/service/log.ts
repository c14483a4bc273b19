/** What happened, as a word, and what is needed to act on it. Who somebody is stands only beside what was refused. */
export type Log = (event: string, details?: Readonly<Record<string, string | number>>) => void;

/** One line of JSON for each event, as what gathers logs wants it. */
export function logLines(write: (line: string) => void, now: () => Date): Log {
  return (event, details) => write(`${JSON.stringify({ at: now().toISOString(), event, ...details })}\n`);
}
