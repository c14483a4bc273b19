import { verifyToken, type Refusal, type Trust } from '../token/verifyToken.ts';
import type { Person } from './Person.ts';
import { personFrom, type ClaimRules } from './personFrom.ts';

export type Identified =
  | { kind: 'person'; person: Person; /** In seconds. */ expires: number }
  | { kind: 'unknown'; why: Refusal | 'no-id' }
  | { kind: 'no-office' };

export type Identify = (token: string) => Promise<Identified>;

/** Who brings a token. Rejects only where the identity provider's keys cannot be had. */
export function identifyBy(trust: Trust, rules: ClaimRules): Identify {
  return async (token) => {
    const verified = await verifyToken(token, trust);
    if (verified.kind === 'refused') return { kind: 'unknown', why: verified.why };
    const person = personFrom(verified.claims, rules);
    if (person === null) return { kind: 'unknown', why: 'no-id' };
    return person === 'no-office'
      ? { kind: 'no-office' }
      : { kind: 'person', person, expires: verified.expires };
  };
}
