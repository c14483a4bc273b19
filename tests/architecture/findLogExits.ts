import { parseScript } from './parseScript.ts';
import { isAppScript, type Files } from './readRepository.ts';

/** What turns logs into a file, or hands them over to others. */
const writers: ReadonlySet<string> = new Set(['writeEvaluationsFile', 'writeShareFile', 'meet']);

/** What hands out logs that are sealed: read and sealed in one transaction, now or before an upgrade. */
const exits: ReadonlySet<string> = new Set(['takeOutLogs', 'takeOutUnshown', 'readSnapshot']);

/** Where the app writes logs to files, each with the ways in which it gets them: none is a log that leaves unsealed. */
export function findLogExits(files: Files): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const [path, text] of files) {
    // Neither a format nor a way of sharing chooses what it is given.
    if (!isAppScript(path) || path.startsWith('src/exchange/') || path.startsWith('src/sync/')) continue;
    const names = new Set<string>();
    parseScript(path, text).visit({ Identifier: ({ name }) => names.add(name) });
    if ([...names].some((name) => writers.has(name)))
      found[path] = [...names].filter((name) => exits.has(name)).toSorted();
  }
  return found;
}
