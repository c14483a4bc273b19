import { decryptWithKeys, encryptWithKey, type FileKey } from '#src/exchange/evaluations/encryptedFile.ts';
import type { Cipher } from '#src/sync/folder/openSegments.ts';

/** Locks and opens the content of a folder with keys that are made already; `null`: it has no password. */
export function folderCipher(keys: readonly FileKey[]): Cipher | null {
  const [own] = keys;
  if (!own) return null;
  return {
    lock: async (bytes) => encryptWithKey(bytes, own, crypto),
    open: async (bytes) => {
      const result = await decryptWithKeys(bytes, keys, crypto);
      if (result.ok) return result.bytes;
      return result.kind === 'wrong-password' || result.kind === 'too-new' ? 'locked' : 'damaged';
    },
  };
}
