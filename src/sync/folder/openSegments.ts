import type { Directory } from './Directory.ts';
import { readSegment, type SegmentRead } from './readSegment.ts';
import { readSegmentName } from './segmentName.ts';

/** Locks what is written to a folder, and opens what is read, where the folder has a password. */
export type Cipher = {
  lock: (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>;
  /** `damaged`: not whole. `locked`: whole, and not to be opened with this password. */
  open: (bytes: Uint8Array) => Promise<Uint8Array | 'damaged' | 'locked'>;
};

/** A file of the folder. `locked`: with a password that is not known here. */
export type Opened = SegmentRead | { kind: 'locked' };

/** So many files are on their way from the disk at a time. */
const atOnce = 16;

/** Reads files of a folder, in the order asked for. What cannot be read now is torn. */
export async function openSegments(
  directory: Directory,
  names: readonly string[],
  cipher: Cipher | null,
  onOpened: (name: string, opened: Opened) => Promise<void> | void,
): Promise<void> {
  for (let start = 0; start < names.length; start += atOnce) {
    const some = names.slice(start, start + atOnce);
    const opened = await Promise.all(some.map(async (name) => openSegment(directory, name, cipher)));
    for (const [index, name] of some.entries()) await onOpened(name, opened[index] ?? { kind: 'torn' });
  }
}

/** Reads one file of a folder. */
export async function openSegment(
  directory: Directory,
  name: string,
  cipher: Cipher | null,
): Promise<Opened> {
  let bytes: Uint8Array;
  try {
    bytes = await directory.read(name);
  } catch (cause) {
    // Gone since it was listed, or changed while it was read. That the folder may not be read is another matter.
    if (cause instanceof DOMException && ['NotFoundError', 'NotReadableError'].includes(cause.name))
      return { kind: 'torn' };
    throw cause;
  }
  if (isLocked(bytes)) {
    if (!cipher) return { kind: 'locked' };
    const content = await cipher.open(bytes);
    if (typeof content === 'string') return { kind: content === 'locked' ? 'locked' : 'torn' };
    bytes = content;
  }
  const read = await readSegment(bytes);
  const named = readSegmentName(name);
  // Whole, and not what its name says: put together from two.
  return read.kind === 'whole' && named && !read.checksum.startsWith(named.checksum)
    ? { kind: 'torn' }
    : read;
}

function isLocked(bytes: Uint8Array): boolean {
  return /^\s*\{\s*"app"\s*:\s*"rettesnor"\s*,\s*"content"\s*:\s*"encrypted"/.test(
    new TextDecoder().decode(bytes.subarray(0, 300)),
  );
}
