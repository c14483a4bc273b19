/** So much is compared at a time, in bytes: the page answers in between. */
const piece = 1024 * 1024;

/** Whether a file holds exactly these bytes. Rejects when it cannot be read. */
export async function holdsBytes(file: Blob, bytes: Uint8Array): Promise<boolean> {
  if (file.size !== bytes.length) return false;
  for (let start = 0; start < bytes.length; start += piece) {
    const read = new Uint8Array(await file.slice(start, start + piece).arrayBuffer());
    if (!read.every((byte, index) => byte === bytes[start + index])) return false;
  }
  return true;
}
