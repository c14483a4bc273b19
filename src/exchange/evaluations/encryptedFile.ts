import * as z from 'zod/mini';
import { parseUnknown } from '#src/domain/input/parseUnknown.ts';
import { fromBase64, toBase64 } from './base64.ts';

/** What is needed of the browser's cryptography. Node has the same. */
export type WebCrypto = Pick<Crypto, 'subtle' | 'getRandomValues'>;

export type DecryptError =
  /** Not a file locked by Rettesnor. */
  | 'not-encrypted'
  /** Locked by a newer version, in a way that this one does not know. */
  | 'too-new'
  /** The frame of the file is not as Rettesnor writes it. */
  | 'invalid'
  /** Something in the file has changed since it was written; the password was not tried. */
  | 'damaged'
  /** The file is whole, and this is not its password. */
  | 'wrong-password';

export type DecryptResult = { ok: true; bytes: Uint8Array<ArrayBuffer> } | { ok: false; kind: DecryptError };

/** Turns of PBKDF2 for a new file: what OWASP asks for with SHA-256. */
export const keyRounds = 600_000;

/** A foreign file may not ask for more: some millions take seconds, and a hostile file would ask for hours. */
export const mostKeyRounds = 5_000_000;

const format = 1;
const saltLength = 16;
const ivLength = 12;

const headerSchema = z.object({
  rounds: z.int().check(z.minimum(keyRounds), z.maximum(mostKeyRounds)),
  kdf: z.literal('PBKDF2-SHA-256'),
  cipher: z.literal('AES-256-GCM'),
  salt: z.string().check(z.maxLength(100)),
  iv: z.string().check(z.maxLength(100)),
  checksum: z.string().check(z.maxLength(100)),
  data: z.string(),
});

const formatSchema = z.object({
  app: z.literal('rettesnor'),
  content: z.literal('encrypted'),
  format: z.int().check(z.positive()),
});

type Header = { rounds: number; salt: string; iv: string };

/** A key made of a password, and what is needed to make it again. Making it takes long on purpose; using it does not. */
export type FileKey = { key: CryptoKey; salt: string; rounds: number };

/** What stands readable in a locked file of how its key is made. */
export type KeyRecipe = Pick<FileKey, 'salt' | 'rounds'>;

/**
 * Makes a key of a password, for many files to be locked or opened with.
 * @param recipe of a key that was made before; a new one when it is left out
 */
export async function makeFileKey(
  password: string,
  crypto: WebCrypto,
  recipe: KeyRecipe = {
    salt: toBase64(crypto.getRandomValues(new Uint8Array(saltLength))),
    rounds: keyRounds,
  },
): Promise<FileKey> {
  const salt = fromBase64(recipe.salt);
  if (!salt) throw new RangeError('the salt is no base64');
  return { ...recipe, key: await keyOf(password, salt, recipe.rounds, crypto) };
}

/** How the key of a locked file is made; `null` where it cannot be read, or would take too long. */
export function readKeyRecipe(bytes: Uint8Array): KeyRecipe | null {
  const read = readFrame(bytes);
  return read.ok ? { salt: read.header.salt, rounds: read.header.rounds } : null;
}

/**
 * Locks a file with a password: AES-GCM with a key of 256 bits, made of the password by PBKDF2-SHA-256. What is needed
 * to make the key again stands readable in the header and is authenticated with the content. A checksum over both tells
 * a damaged file from a wrong password, which GCM by itself cannot.
 * What is handed out has been opened and compared.
 * @param bytes any file
 * @param crypto the caller's cryptography and randomness
 */
export async function encryptFile(
  bytes: Uint8Array<ArrayBuffer>,
  password: string,
  crypto: WebCrypto,
): Promise<Uint8Array<ArrayBuffer>> {
  return encryptWithKey(bytes, await makeFileKey(password, crypto), crypto);
}

/** Locks a file, as `encryptFile` does, with a key that is made already. */
export async function encryptWithKey(
  bytes: Uint8Array<ArrayBuffer>,
  { key, salt, rounds }: FileKey,
  crypto: WebCrypto,
): Promise<Uint8Array<ArrayBuffer>> {
  const iv = crypto.getRandomValues(new Uint8Array(ivLength));
  const header: Header = { rounds, salt, iv: toBase64(iv) };
  const additionalData = authenticated(header);
  const data = new Uint8Array(
    await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, bytes),
  );
  const again = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, data);
  if (!sameBytes(new Uint8Array(again), bytes)) throw new Error('What was locked does not open as it was');
  const checksum = await checksumOf(additionalData, data, crypto);
  return new TextEncoder().encode(
    `${JSON.stringify({ ...frame(header), checksum, data: toBase64(data) }, null, 1)}\n`,
  );
}

/**
 * Opens a file that `encryptFile` has locked. Never throws, and never works longer than `mostKeyRounds` take: a header
 * that asks for less or more turns than Rettesnor would write is refused before the password is tried.
 */
export async function decryptFile(
  bytes: Uint8Array,
  password: string,
  crypto: WebCrypto,
): Promise<DecryptResult> {
  return decryptBy(bytes, crypto, async ({ salt, rounds }, saltBytes) => ({
    key: await keyOf(password, saltBytes, rounds, crypto),
    salt,
    rounds,
  }));
}

/** Opens a file with one of several keys, whichever it was locked with. `wrong-password`: with none of them. */
export async function decryptWithKeys(
  bytes: Uint8Array,
  keys: readonly FileKey[],
  crypto: WebCrypto,
): Promise<DecryptResult> {
  return decryptBy(
    bytes,
    crypto,
    async ({ salt, rounds }) => keys.find((key) => key.salt === salt && key.rounds === rounds) ?? null,
  );
}

async function decryptBy(
  bytes: Uint8Array,
  crypto: WebCrypto,
  find: (recipe: KeyRecipe, salt: Uint8Array<ArrayBuffer>) => Promise<FileKey | null>,
): Promise<DecryptResult> {
  const read = readFrame(bytes);
  if (!read.ok) return read;
  const { header, salt, iv, data, checksum } = read;
  const additionalData = authenticated(header);
  try {
    if ((await checksumOf(additionalData, data, crypto)) !== checksum) return fail('damaged');
    const found = await find(header, salt);
    if (!found) return fail('wrong-password');
    const content = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, found.key, data);
    return { ok: true, bytes: new Uint8Array(content) };
  } catch {
    return fail('wrong-password');
  }
}

/** Whether the file begins as one that is locked with a password. Reads no more than its beginning. */
export function isEncryptedFile(bytes: Uint8Array): boolean {
  const beginning = new TextDecoder().decode(bytes.subarray(0, 300));
  return /^\s*\{\s*"app"\s*:\s*"rettesnor"\s*,\s*"content"\s*:\s*"encrypted"/.test(beginning);
}

type Frame = {
  ok: true;
  header: Header;
  salt: Uint8Array<ArrayBuffer>;
  iv: Uint8Array<ArrayBuffer>;
  data: Uint8Array<ArrayBuffer>;
  checksum: string;
};

function readFrame(bytes: Uint8Array): Frame | { ok: false; kind: DecryptError } {
  const value = parse(bytes);
  const known = parseUnknown(formatSchema, value);
  if (!known.ok) return fail(isEncryptedFile(bytes) ? 'damaged' : 'not-encrypted');
  if (known.data.format > format) return fail('too-new');
  const parsed = parseUnknown(headerSchema, value);
  if (!parsed.ok) return fail('invalid');
  const { rounds, salt, iv, data, checksum } = parsed.data;
  const [saltBytes, ivBytes, content] = [fromBase64(salt), fromBase64(iv), fromBase64(data)];
  if (!saltBytes || !ivBytes || !content) return fail('damaged');
  if (saltBytes.length !== saltLength || ivBytes.length !== ivLength) return fail('invalid');
  return { ok: true, header: { rounds, salt, iv }, salt: saltBytes, iv: ivBytes, data: content, checksum };
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    return null;
  }
}

function frame({ rounds, salt, iv }: Header) {
  return {
    app: 'rettesnor',
    content: 'encrypted',
    format,
    cipher: 'AES-256-GCM',
    kdf: 'PBKDF2-SHA-256',
    rounds,
    salt,
    iv,
  };
}

/** The header as it is authenticated: always in this order, however the file has it. */
function authenticated(header: Header): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(frame(header)));
}

async function keyOf(
  password: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
  { subtle }: WebCrypto,
): Promise<CryptoKey> {
  // One and the same «å» is typed as one character on some machines and as two on others.
  const secret = new TextEncoder().encode(password.normalize('NFKC'));
  const base = await subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  return subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

async function checksumOf(header: Uint8Array, data: Uint8Array, { subtle }: WebCrypto): Promise<string> {
  const whole = new Uint8Array(header.length + data.length);
  whole.set(header);
  whole.set(data, header.length);
  return toBase64(new Uint8Array(await subtle.digest('SHA-256', whole)));
}

function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}

function fail(kind: DecryptError): { ok: false; kind: DecryptError } {
  return { ok: false, kind };
}
