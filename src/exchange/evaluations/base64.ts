/** As many bytes as are handed to `String.fromCharCode` at once: more would be too many arguments. */
const portion = 0x8000;

/** Bytes as text that survives mail and editors. */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += portion) {
    parts.push(String.fromCharCode(...bytes.subarray(start, start + portion)));
  }
  return btoa(parts.join(''));
}

/** The bytes of a text that `toBase64` has written, or `null` when it is not exactly that. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return null;
  try {
    const binary = atob(text);
    const bytes = new Uint8Array(binary.length);
    for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index);
    return bytes;
  } catch {
    return null;
  }
}
