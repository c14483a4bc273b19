import type { DecryptError } from '#src/exchange/evaluations/encryptedFile.ts';

/** `unavailable`: the page is not served over https, and the browser then has no cryptography. */
export type UnlockResult = { ok: true; file: File } | { ok: false; kind: DecryptError | 'unavailable' };

/** Whether this browser can lock files with a password where the app lies. */
export function canLock(): boolean {
  return window.isSecureContext;
}

/** Locks a file with a password. What does it comes when it is asked for. */
export async function lockBytes(
  bytes: Uint8Array<ArrayBuffer>,
  password: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { encryptFile } = await import('#src/exchange/evaluations/encryptedFile.ts');
  return encryptFile(bytes, password, crypto);
}

/** Whether a file the person chose is locked with a password. Never throws: what is wrong with a file is told by whoever reads it. */
export async function isLocked(file: Blob): Promise<boolean> {
  try {
    const { isEncryptedFile } = await import('#src/exchange/evaluations/encryptedFile.ts');
    return isEncryptedFile(new Uint8Array(await file.slice(0, 1000).arrayBuffer()));
  } catch {
    return false;
  }
}

/** Opens a locked file into the one it was, to be taken in like any other. Never throws. */
export async function unlock(file: File, password: string): Promise<UnlockResult> {
  if (!canLock()) return { ok: false, kind: 'unavailable' };
  try {
    const { decryptFile } = await import('#src/exchange/evaluations/encryptedFile.ts');
    const result = await decryptFile(new Uint8Array(await file.arrayBuffer()), password, crypto);
    return result.ok ? { ok: true, file: new File([result.bytes], file.name, { type: file.type }) } : result;
  } catch {
    return { ok: false, kind: 'damaged' };
  }
}
