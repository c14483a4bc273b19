import { createPublicKey, type KeyObject } from 'node:crypto';
import * as z from 'zod/mini';

/** The keys that an identity provider signs with now. */
export type KeySet = {
  /**
   * The key with a name; `null` where there is none, also after looking again. Without a name: the only key there is.
   * Rejects where the keys have never been had.
   */
  find: (kid: string | undefined) => Promise<KeyObject | null>;
};

/** A key that is shorter can be guessed. */
const shortestKey = 2048;

/** How old, in milliseconds, what is known of the keys may be: one that is withdrawn is not to be trusted for long. */
const longestKept = 10 * 60_000;

/** How often, in milliseconds, keys are fetched at the most, whatever names the tokens carry. */
const fetchEvery = 15_000;

const keySchema = z.object({
  kty: z.string(),
  kid: z.optional(z.string()),
  use: z.optional(z.string()),
  alg: z.optional(z.string()),
  n: z.optional(z.string()),
  e: z.optional(z.string()),
});
const setSchema = z.object({ keys: z.array(keySchema) });

/**
 * Keeps the keys, and looks again when a token names one that is not known: identity providers change them without a word.
 * @param load fetches the set, which may be anything
 * @param onFailure a set could not be had; the one before is kept
 */
export function keepKeySet(
  load: () => Promise<unknown>,
  now: () => number,
  onFailure: (cause: unknown) => void,
): KeySet {
  let keys: ReadonlyMap<string, KeyObject> | null = null;
  let loadedAt = Number.NEGATIVE_INFINITY;
  let triedAt = Number.NEGATIVE_INFINITY;
  let loading: Promise<void> | null = null;

  const loadOnce = () => {
    loading ??= loadAnew().finally(() => (loading = null));
    return loading;
  };
  const loadAnew = async () => {
    triedAt = now();
    try {
      keys = readKeySet(await load());
      loadedAt = now();
    } catch (cause) {
      onFailure(cause);
      if (!keys) throw cause;
    }
  };
  const mayFetch = () => now() - triedAt >= fetchEvery;
  const pick = (kid: string | undefined) => {
    if (kid !== undefined) return keys?.get(kid) ?? null;
    const [only, ...others] = keys?.values() ?? [];
    return others.length === 0 ? (only ?? null) : null;
  };

  return {
    find: async (kid) => {
      if (loading) await loading;
      if (!keys || (now() - loadedAt > longestKept && mayFetch())) await loadOnce();
      const known = pick(kid);
      if (known || !mayFetch()) return known;
      await loadOnce();
      return pick(kid);
    },
  };
}

/** Reads a set of keys. What is no RSA key to verify with, or too short, is left out; keys without a name have an empty one. */
function readKeySet(input: unknown): ReadonlyMap<string, KeyObject> {
  const { keys } = z.parse(setSchema, input);
  const usable = keys.filter(
    ({ kty, use, alg }) => kty === 'RSA' && (use ?? 'sig') === 'sig' && (alg ?? 'RS256') === 'RS256',
  );
  return new Map(
    usable.flatMap(({ kid = '', n = '', e = '' }) => {
      const key = publicKey(n, e);
      return key ? [[kid, key] as const] : [];
    }),
  );
}

function publicKey(n: string, e: string): KeyObject | null {
  try {
    const key = createPublicKey({ key: { kty: 'RSA', n, e }, format: 'jwk' });
    return (key.asymmetricKeyDetails?.modulusLength ?? 0) >= shortestKey ? key : null;
  } catch {
    return null;
  }
}
