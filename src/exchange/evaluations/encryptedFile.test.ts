import { fc } from '../../../tests/support/propertyTests.ts';
import { describe, expect, test } from 'vitest';
import {
  decryptFile,
  encryptFile,
  isEncryptedFile,
  keyRounds,
  mostKeyRounds,
  type DecryptError,
  type WebCrypto,
} from './encryptedFile.ts';

const { crypto } = globalThis;
const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

const content = bytesOf('{"app":"rettesnor","content":"evaluations","note":"Blåbærsyltetøy 🫐"}');
const password = 'ærlig blå fjellbekk 7';
const locked = await encryptFile(content, password, crypto);

/** The locked file with something in its frame changed. */
function altered(change: (file: Record<string, unknown>) => void): Uint8Array {
  const file = JSON.parse(textOf(locked)) as Record<string, unknown>;
  change(file);
  return bytesOf(JSON.stringify(file));
}

async function kindOf(bytes: Uint8Array, secret = password): Promise<DecryptError | 'ok'> {
  const result = await decryptFile(bytes, secret, crypto);
  return result.ok ? 'ok' : result.kind;
}

/** Cryptography that tells how many turns were asked for. */
function counting(): { rounds: number[]; crypto: WebCrypto } {
  const rounds: number[] = [];
  const subtle = new Proxy(crypto.subtle, {
    get: (target, name: keyof SubtleCrypto) =>
      name === 'deriveKey'
        ? async (...parts: Parameters<SubtleCrypto['deriveKey']>) => {
            rounds.push((parts[0] as Pbkdf2Params).iterations);
            return target.deriveKey(...parts);
          }
        : (target[name] as () => unknown).bind(target),
  });
  return { rounds, crypto: { subtle, getRandomValues: crypto.getRandomValues.bind(crypto) } };
}

describe('a locked file', () => {
  test('opens with its password, also where å is typed as two characters', async () => {
    expect(await decryptFile(locked, password, crypto)).toEqual({ ok: true, bytes: content });
    expect(await kindOf(locked, password.normalize('NFD'))).toBe('ok');
  });

  test('holds any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 70_000 }),
        fc.string({ minLength: 1 }),
        async (raw, secret) => {
          const bytes = new Uint8Array(raw);
          const result = await decryptFile(await encryptFile(bytes, secret, crypto), secret, crypto);
          expect(result).toEqual({ ok: true, bytes });
        },
      ),
      { numRuns: 3 },
    );
  });

  test('says that the password is wrong, and that of a whole file only', async () => {
    expect(await kindOf(locked, 'ærlig blå fjellbekk 8')).toBe('wrong-password');
    expect(await kindOf(locked, '')).toBe('wrong-password');
    expect(await kindOf(locked.slice(0, -40))).toBe('damaged');
    expect(await kindOf(altered((file) => (file['data'] = `AAAA${String(file['data']).slice(4)}`)))).toBe(
      'damaged',
    );
    expect(await kindOf(altered((file) => (file['salt'] = btoa('0123456789abcdef'))))).toBe('damaged');
    expect(await kindOf(altered((file) => (file['rounds'] = keyRounds + 1)))).toBe('damaged');
  });

  test('has nothing of its content or its password in the clear', () => {
    expect(textOf(locked)).not.toMatch(/evaluations|Blåbær|fjellbekk/);
    expect(JSON.parse(textOf(locked))).toMatchObject({
      app: 'rettesnor',
      content: 'encrypted',
      format: 1,
      cipher: 'AES-256-GCM',
      kdf: 'PBKDF2-SHA-256',
      rounds: 600_000,
    });
  });

  test('is never twice the same', async () => {
    const again = JSON.parse(textOf(await encryptFile(content, password, crypto))) as Record<string, unknown>;
    const first = JSON.parse(textOf(locked)) as Record<string, unknown>;
    for (const part of ['salt', 'iv', 'data']) expect(again[part]).not.toEqual(first[part]);
  });

  test('authenticates its header: a checksum that has been made anew does not help', async () => {
    // The same content under another number of turns, with a checksum that fits.
    const file = JSON.parse(textOf(locked)) as Record<string, string | number>;
    const header = { ...file, rounds: keyRounds + 1 } as Record<string, string | number>;
    const { checksum: _old, data, ...frame } = header;
    const binary = atob(String(data));
    const whole = bytesOf(JSON.stringify(frame) + '\0'.repeat(binary.length));
    whole.set(
      Uint8Array.from(binary, (letter) => letter.charCodeAt(0)),
      whole.length - binary.length,
    );
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', whole));
    const forged = { ...frame, checksum: btoa(String.fromCharCode(...digest)), data };
    expect(await kindOf(bytesOf(JSON.stringify(forged)))).toBe('wrong-password');
  });
});

describe('a foreign file', () => {
  test.each([0, 1, keyRounds - 1, mostKeyRounds + 1, 1e15, 600_000.5, '600000', null])(
    'that asks for %s turns is refused without any being made',
    async (rounds) => {
      const watched = counting();
      const result = await decryptFile(
        altered((file) => (file['rounds'] = rounds)),
        password,
        watched.crypto,
      );
      expect(result).toEqual({ ok: false, kind: 'invalid' });
      expect(watched.rounds).toEqual([]);
    },
  );

  test('of another kind is told apart', async () => {
    expect(await kindOf(content)).toBe('not-encrypted');
    expect(await kindOf(bytesOf(''))).toBe('not-encrypted');
    expect(await kindOf(bytesOf('[]'))).toBe('not-encrypted');
    expect(await kindOf(altered((file) => (file['format'] = 2)))).toBe('too-new');
    expect(await kindOf(altered((file) => (file['cipher'] = 'none')))).toBe('invalid');
    expect(await kindOf(altered((file) => (file['iv'] = '')))).toBe('invalid');
  });

  test('is recognised by its beginning', () => {
    expect(isEncryptedFile(locked)).toBe(true);
    expect(isEncryptedFile(altered(() => {}))).toBe(true);
    expect(isEncryptedFile(content)).toBe(false);
    expect(
      isEncryptedFile(bytesOf('{"note":"\\"app\\":\\"rettesnor\\",\\"content\\":\\"encrypted\\""}')),
    ).toBe(false);
    expect(isEncryptedFile(new Uint8Array())).toBe(false);
  });

  test('never throws, and never opens, however it is mutated', async () => {
    const watched = counting();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat({ max: locked.length - 1 }), fc.integer({ min: 1, max: 255 })), {
          minLength: 1,
          maxLength: 4,
        }),
        fc.option(fc.nat({ max: locked.length }), { nil: null, freq: 4 }),
        async (places, end) => {
          const bytes = locked.slice(0, end ?? locked.length);
          for (const [place, by] of places) {
            if (place < bytes.length) bytes[place] = (bytes[place] ?? 0) ^ by;
          }
          const result = await decryptFile(bytes, password, watched.crypto);
          if (result.ok) expect(result.bytes).toEqual(content);
        },
      ),
      { numRuns: 3000 },
    );
    // Only what leaves all of it standing, such as another kind of space, gets as far as the password.
    expect(watched.rounds.length).toBeLessThan(100);
  });
});
