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

export type OutgoingFile = {
  name: string;
  /** For the browser's file dialogue, for instance «Rettesnor-fil». */
  description: string;
  mediaType: string;
  extension: `.${string}`;
  bytes: Uint8Array<ArrayBuffer>;
};

/**
 * Saves a file where the person chooses, and reads it back; where the browser has no such dialogue, hands it to the
 * downloads. Rejects when the disk does.
 */
export async function saveFile(file: OutgoingFile): Promise<FileOutcome> {
  const pick = (window as { showSaveFilePicker?: SaveFilePicker }).showSaveFilePicker;
  if (!pick) return download(file);
  const handle = await chooseFile(pick.bind(window), file);
  if (!handle) return 'cancelled';
  const stream = await handle.createWritable();
  await stream.write(file.bytes);
  await stream.close();
  const written = new Uint8Array(await (await handle.getFile()).arrayBuffer());
  return sameBytes(written, file.bytes) ? 'verified' : 'damaged';
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
  if (!sameBytes(new Uint8Array(await blob.arrayBuffer()), file.bytes)) return 'damaged';
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  // The browser has taken its own hold of the blob once the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address));
  return 'downloaded';
}

function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}
