import type { Present } from '#src/state/sharing/colleaguesHere.ts';

/** The colleagues who are here, each once: one who is in two tabs is where they are on a requirement. */
export function presentPeople(colleagues: readonly Present[]): Present[] {
  const people = new Map<string, Present>();
  for (const colleague of colleagues) {
    const before = people.get(colleague.person);
    if (!before || before.requirement === null) people.set(colleague.person, colleague);
  }
  return [...people.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'nb'));
}
