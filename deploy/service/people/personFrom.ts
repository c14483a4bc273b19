import type { Person } from './Person.ts';

/** How the host's claims are to be read. */
export type ClaimRules = {
  /** The claims that hold who somebody is, and what they are called. */
  person: { id: string; name: string };
  groups: {
    claim: string;
    /** Group of the identity provider → ids of offices. */
    offices: Readonly<Record<string, readonly string[]>>;
    observers: readonly string[];
  };
};

const longestId = 100;
const longestName = 200;

/** Who the claims say somebody is; `null` where they do not say it, `no-office` where the person has nothing to do here. */
export function personFrom(
  claims: Readonly<Record<string, unknown>>,
  { person, groups }: ClaimRules,
): Person | 'no-office' | null {
  const id = claims[person.id];
  if (typeof id !== 'string' || id.trim() === '' || id.length > longestId) return null;
  const name = claims[person.name];
  const listed = claims[groups.claim];
  const mine = new Set(Array.isArray(listed) ? listed.filter((each) => typeof each === 'string') : []);
  const offices = Object.entries(groups.offices).flatMap(([group, ids]) => (mine.has(group) ? ids : []));
  // Whoever works in an office goes on doing so: to be made an observer as well takes nothing from them.
  const observer = offices.length === 0 && groups.observers.some((group) => mine.has(group));
  const seen = observer ? Object.values(groups.offices).flat() : offices;
  if (seen.length === 0) return 'no-office';
  return {
    id,
    name: typeof name === 'string' && name.trim() !== '' ? name.trim().slice(0, longestName) : id,
    subject: Buffer.from(id, 'utf8').toString('base64url'),
    offices: [...new Set(seen)].toSorted(),
    observer,
  };
}
