import { storableFileName } from '#src/exchange/fileNames.ts';
import { holdsBytes } from './holdsBytes.ts';

/** What became of a file handed to the person. */
export type FileOutcome =
  /** Written where the person chose, read back and found equal. */
  | 'verified'
  /** Handed to the browser's downloads: its content was checked, its arrival cannot be. */
  | 'downloaded'
  | 'cancelled'
  /** Read back and found different, or not readable: the person must not trust it. */
  | 'damaged';

type SaveFilePicker = (options: {
  suggestedName: string;
  types: { description: string; accept: Record<string, string[]> }[];
}) => Promise<FileSystemFileHandle>;

/** What a file is called, and how it leaves. */
export type FileNaming = {
  name: string;
  /** For the browser's file dialogue, for instance «Rettesnor-fil». */
  description: string;
  /** Straight to the downloads, where the dialogue has failed. */
  toDownloads?: boolean;
};

export type OutgoingFile = FileNaming & {
  mediaType: string;
  extension: `.${string}`;
  bytes: Uint8Array<ArrayBuffer>;
};

/** The dialogue was refused, or nothing could be written where the person chose: the downloads may still take it. */
export class NotWritten extends Error {
  constructor(cause: unknown) {
    super('The file could not be written where it was to be', { cause });
  }
}

/**
 * Saves a file where the person chooses, and reads it back; where the browser has no such dialogue, hands it to the
 * downloads. Leaves no empty file behind. Rejects with `NotWritten` where that fails. Its name is made one that any
 * system can store.
 */
export async function saveFile(file: OutgoingFile): Promise<FileOutcome> {
  const named = { ...file, name: storableFileName(file.name, file.extension) };
  const pick = (window as { showSaveFilePicker?: SaveFilePicker }).showSaveFilePicker;
  if (!pick || file.toDownloads === true) return download(named);
  try {
    const handle = await chooseFile(pick.bind(window), named);
    return handle ? await write(handle, file.bytes) : 'cancelled';
  } catch (cause) {
    throw new NotWritten(cause);
  }
}

async function write(handle: FileSystemFileHandle, bytes: Uint8Array<ArrayBuffer>): Promise<FileOutcome> {
  try {
    const stream = await handle.createWritable();
    try {
      await stream.write(bytes);
      await stream.close();
    } catch (cause) {
      // What failed may have ended it already.
      await stream.abort().catch(() => {});
      throw cause;
    }
  } catch (cause) {
    await removeEmpty(handle);
    throw cause;
  }
  return (await holdsBytes(await handle.getFile(), bytes)) ? 'verified' : 'damaged';
}

/** The dialogue makes the file before anything is in it, and nobody must take it for what was to be saved. */
async function removeEmpty(handle: FileSystemFileHandle & { remove?: () => Promise<void> }): Promise<void> {
  try {
    if ((await handle.getFile()).size === 0) await handle.remove?.();
  } catch {
    // It is gone, or may not be touched: what the person is told does not depend on it.
  }
}

async function chooseFile(pick: SaveFilePicker, file: OutgoingFile): Promise<FileSystemFileHandle | null> {
  try {
    return await pick({
      suggestedName: file.name,
      types: [{ description: file.description, accept: { [file.mediaType]: [file.extension] } }],
    });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') return null;
    throw cause;
  }
}

async function download(file: OutgoingFile): Promise<FileOutcome> {
  const blob = new Blob([file.bytes], { type: file.mediaType });
  if (!(await holdsBytes(blob, file.bytes))) return 'damaged';
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  // The browser has taken its own hold of the blob once the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address));
  return 'downloaded';
}
