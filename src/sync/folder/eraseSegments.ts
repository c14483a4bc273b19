import { entities, type Entities } from '#src/domain/changes/entities/entities.ts';
import { ownPart } from '#src/domain/changes/entities/entity.ts';
import { blankErased, type Erasures } from '#src/domain/changes/erasures.ts';
import type { Directory } from './Directory.ts';
import { cursorOf } from './folderCursor.ts';
import { putSegment, type FolderWriter } from './folderTransport.ts';
import { openSegment } from './openSegments.ts';
import { isLeftover, mayBeSegment } from './segmentName.ts';

/**
 * Keeps what has been erased for everybody out of one's own segments: one that holds the text is written anew without it,
 * read back, and removed at once. So is a copy of it that a sync client has given another name. Others' segments are
 * theirs to write anew when they meet the erasure. What has been looked through is not looked through again before more
 * has been erased.
 * @returns called with the cursor and all that has been erased; gives the names of what was removed
 */
export function segmentEraser(
  directory: Directory,
  writer: FolderWriter,
  kinds: Entities = entities,
): (kept: unknown, erasures: Erasures) => Promise<string[]> {
  const clean = new Set<string>();
  let erased = 0;
  return async (kept, erasures) => {
    const amount = [...erasures.values()].reduce((sum, fields) => sum + fields.size, 0);
    if (amount !== erased) clean.clear();
    erased = amount;
    if (amount === 0) return [];
    const known = new Set(cursorOf(kept)?.read ?? []);
    const there = await directory.list();
    for (const name of there.filter((each) => isLeftover(each, writer.device)))
      await clearLeftover(directory, name, erasures);
    const own = there.filter((name) => isOwn(name, writer.device) && !clean.has(name));
    const removed: string[] = [];
    for (const name of own) {
      const outcome = known.has(name)
        ? await rewrite(directory, name, writer, erasures, kinds)
        : await lookAtTorn(directory, name, writer, erasures);
      if (outcome === 'clean') clean.add(name);
      if (outcome === 'holds-text') {
        await remove(directory, name);
        removed.push(name);
      }
    }
    return removed;
  };
}

/** `holds-text`: it may be removed. `unsure`: it is looked at again the next time. */
type Outcome = 'clean' | 'holds-text' | 'unsure';

/** Whether one wrote it oneself: by its name, or by the beginning of its name where it is a copy. */
function isOwn(name: string, device: string): boolean {
  return mayBeSegment(name) && name.startsWith(`${device}-`);
}

async function rewrite(
  directory: Directory,
  name: string,
  { device, newId, cipher }: FolderWriter,
  erasures: Erasures,
  kinds: Entities,
): Promise<Outcome> {
  const segment = await openSegment(directory, name, cipher);
  if (segment.kind !== 'whole' || segment.head.device !== device) return 'unsure';
  const lines = segment.lines.map((line) => blankLine(line, erasures, kinds));
  if (lines.every((line, index) => line === segment.lines[index])) return 'clean';
  // Of the version that its lines have: it says the same as before, but for what has been erased.
  const head = { ...segment.head, joins: [...new Set([name, ...segment.head.joins])] };
  const anew = await openSegment(
    directory,
    await putSegment(directory, head, lines, newId(), cipher),
    cipher,
  );
  const isThere = anew.kind === 'whole' && anew.lines.join('\n') === lines.join('\n');
  return isThere ? 'holds-text' : 'unsure';
}

/**
 * One of one's own that nobody has read whole, as when the machine died while it wrote it, may hold the text too. What was
 * in it counts as not shown, and is offered again.
 */
async function lookAtTorn(
  directory: Directory,
  name: string,
  { cipher }: FolderWriter,
  erasures: Erasures,
): Promise<Outcome> {
  if ((await openSegment(directory, name, cipher)).kind !== 'torn') return 'unsure';
  return (await holdsErased(directory, name, erasures)) ? 'holds-text' : 'unsure';
}

/** Removes what a browser that died has left beside a segment, where it has a change of which something is erased. */
async function clearLeftover(directory: Directory, name: string, erasures: Erasures): Promise<void> {
  try {
    if (await holdsErased(directory, name, erasures)) await directory.remove(name);
  } catch {
    // Gone, or not for a page to touch: no reason to leave the rest.
  }
}

async function holdsErased(directory: Directory, name: string, erasures: Erasures): Promise<boolean> {
  const text = new TextDecoder().decode(await directory.read(name));
  return [...erasures.keys()].some((id) => text.includes(`{"id":"${ownPart(id)}"`));
}

function blankLine(line: string, erasures: Erasures, kinds: Entities): string {
  try {
    const change: unknown = JSON.parse(line);
    const [blanked] = blankErased([change], erasures, kinds);
    return blanked === change ? line : JSON.stringify(blanked);
  } catch {
    return line;
  }
}

async function remove(directory: Directory, name: string): Promise<void> {
  try {
    await directory.remove(name);
  } catch (cause) {
    // Another machine with the same number has been here.
    if (!(cause instanceof DOMException && cause.name === 'NotFoundError')) throw cause;
  }
}
