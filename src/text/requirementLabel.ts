import { listed } from './format.ts';

/** A requirement as it is named. `shortName` is `null` where only the number is known: the edition is not in this app. */
export type NamedRequirement = { number: number; shortName: string | null };

/** What a requirement is called wherever it is named: «Krav 28 · Guide- eller fadderordning». */
export function requirementLabel(requirement: NamedRequirement): string {
  return `Krav ${requirementName(requirement)}`;
}

/** The same where «krav» stands before it already: «28 · Guide- eller fadderordning». */
export function requirementName({ number, shortName }: NamedRequirement): string {
  return shortName === null ? String(number) : `${number} · ${shortName}`;
}

/** Several in a sentence, after «krav»: «28 (Guide- eller fadderordning) og 34 (Opplæring i demokrati)». */
export function requirementNames(requirements: readonly NamedRequirement[]): string {
  return listed(
    requirements.map(({ number, shortName }) => (shortName === null ? number : `${number} (${shortName})`)),
  );
}
