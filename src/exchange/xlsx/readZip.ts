import { Inflate } from 'fflate';
import { crc32 } from './crc32.ts';

/** What a zip file may hold at most, before it is taken for something else than a sheet somebody has filled in. */
export type ZipLimits = {
  /** Files in it. */
  entries: number;
  /** Bytes of one file, unpacked. */
  entryBytes: number;
  /** Bytes of all that is unpacked. */
  totalBytes: number;
};

export type ZipResult =
  { ok: true; zip: ZipReader } | { ok: false; kind: 'not-zip' | 'too-large'; what: string };

export type ZipReader = {
  /** Unpacks one file. `null`: there is none of that name. */
  read: (
    path: string,
  ) => { ok: true; bytes: Uint8Array } | { ok: false; kind: 'damaged' | 'too-large' } | null;
};

type Entry = { method: number; crc: number; packed: number; unpacked: number; offset: number };

const endSignature = 0x06054b50;
const directorySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endSize = 22;
/** So little is unpacked at a time that what it can grow to, a thousandfold, is no danger. */
const chunk = 4096;

/**
 * Opens a zip file without unpacking anything. What a file says of its own size is held against the limits before it is
 * unpacked, and what comes out is counted while it comes. Never throws.
 */
export function readZip(bytes: Uint8Array, limits: ZipLimits): ZipResult {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return notZip('no end of the directory');
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) return { ok: false, kind: 'too-large', what: `${count} files` };
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== directorySignature)
      return notZip('the directory is broken');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (entries.has(name)) return notZip('a name occurs twice');
    const offset = view.getUint32(at + 42, true);
    // Under another name a part would be missed, as though it had never been there.
    if (nameAt(bytes, view, offset) !== name) return notZip('a name stands otherwise in the directory');
    entries.set(name, {
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  let left = limits.totalBytes;
  return {
    ok: true,
    zip: {
      read: (path) => {
        const entry = entries.get(path);
        if (!entry) return null;
        const most = Math.min(limits.entryBytes, left);
        if (entry.unpacked > most) return { ok: false, kind: 'too-large' };
        const result = unpack(bytes, view, entry, most);
        // A flipped bit can unpack into another number, which nothing else would tell from what was written.
        if (result.ok && (result.bytes.length !== entry.unpacked || crc32(result.bytes) !== entry.crc))
          return { ok: false, kind: 'damaged' };
        if (result.ok) left -= result.bytes.length;
        return result;
      },
    },
  };
}

/** The name that stands before the content of a file. `null`: no file begins there. */
function nameAt(bytes: Uint8Array, view: DataView, offset: number): string | null {
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localSignature) return null;
  const length = view.getUint16(offset + 26, true);
  return new TextDecoder().decode(bytes.subarray(offset + 30, offset + 30 + length));
}

function notZip(what: string): ZipResult {
  return { ok: false, kind: 'not-zip', what };
}

/** The end of the directory stands last, but for a remark of at most 65,535 bytes. */
function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - endSize - 0xffff);
  for (let at = view.byteLength - endSize; at >= first; at--)
    if (view.getUint32(at, true) === endSignature) return at;
  return null;
}

type Unpacked = { ok: true; bytes: Uint8Array } | { ok: false; kind: 'damaged' | 'too-large' };

function unpack(bytes: Uint8Array, view: DataView, entry: Entry, most: number): Unpacked {
  const { offset, packed, method } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localSignature)
    return { ok: false, kind: 'damaged' };
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) return { ok: false, kind: 'damaged' };
  const data = bytes.subarray(start, start + packed);
  if (method === 0) return data.length > most ? { ok: false, kind: 'too-large' } : { ok: true, bytes: data };
  return method === 8 ? inflate(data, most) : { ok: false, kind: 'damaged' };
}

function inflate(data: Uint8Array, most: number): Unpacked {
  const parts: Uint8Array[] = [];
  let total = 0;
  let isWhole = false;
  const stream = new Inflate((part, final) => {
    total += part.length;
    isWhole = final;
    if (total <= most) parts.push(part);
  });
  try {
    for (let at = 0; at < data.length && total <= most; at += chunk)
      stream.push(data.subarray(at, at + chunk), at + chunk >= data.length);
  } catch {
    return { ok: false, kind: 'damaged' };
  }
  if (total > most) return { ok: false, kind: 'too-large' };
  if (!isWhole) return { ok: false, kind: 'damaged' };
  const whole = new Uint8Array(total);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return { ok: true, bytes: whole };
}
