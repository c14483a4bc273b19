import { verify } from 'node:crypto';
import * as z from 'zod/mini';
import type { KeySet } from './keySet.ts';

/** What a token must be to be believed. */
export type Trust = { issuer: string; audience: string; keys: KeySet; now: () => number };

/** A word for why a token is not believed: for the log, never for whoever brought it. */
export type Refusal =
  'not-a-token' | 'algorithm' | 'key' | 'signature' | 'issuer' | 'audience' | 'expired' | 'not-yet';

export type Verified =
  | { kind: 'valid'; claims: Readonly<Record<string, unknown>>; /** In seconds. */ expires: number }
  | { kind: 'refused'; why: Refusal };

/** Clocks of two machines may differ by so many seconds. */
export const leeway = 10;

const longestToken = 16_000;

const headerSchema = z.object({
  alg: z.string(),
  kid: z.optional(z.string()),
  // What a reader must understand to read it right: we understand none.
  crit: z.optional(z.never()),
});
const claimsSchema = z.looseObject({
  iss: z.string(),
  aud: z.union([z.string(), z.array(z.string())]),
  exp: z.number(),
  nbf: z.optional(z.number()),
});

/**
 * Whether a token is signed by the identity provider, for us, and valid now. One algorithm, chosen here and never by the
 * token. Rejects only where the keys cannot be had.
 */
export async function verifyToken(token: string, { issuer, audience, keys, now }: Trust): Promise<Verified> {
  const parts = /^([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(token);
  if (!parts || token.length > longestToken) return refused('not-a-token');
  const [, head = '', body = '', signature = ''] = parts;
  const header = z.safeParse(headerSchema, decodePart(head));
  if (!header.success) return refused('not-a-token');
  if (header.data.alg !== 'RS256') return refused('algorithm');
  const key = await keys.find(header.data.kid);
  if (!key) return refused('key');
  if (!verify('sha256', Buffer.from(`${head}.${body}`), key, Buffer.from(signature, 'base64url')))
    return refused('signature');
  const claims = z.safeParse(claimsSchema, decodePart(body));
  if (!claims.success) return refused('not-a-token');
  const { iss, aud, exp, nbf } = claims.data;
  const seconds = now() / 1000;
  if (iss !== issuer) return refused('issuer');
  if (![aud].flat().includes(audience)) return refused('audience');
  if (seconds >= exp + leeway) return refused('expired');
  if (nbf !== undefined && seconds < nbf - leeway) return refused('not-yet');
  return { kind: 'valid', claims: claims.data, expires: exp };
}

function refused(why: Refusal): Verified {
  return { kind: 'refused', why };
}

function decodePart(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8')) as unknown;
  } catch {
    return null;
  }
}
