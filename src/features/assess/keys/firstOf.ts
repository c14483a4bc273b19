import { assessedNow } from '#src/state/editing/answers.ts';

/** The first that the office is to answer, and has not. Nothing to go to when all are answered. */
export function firstUnanswered(): number | undefined {
  return assessedNow().find((item) => item.applicable && item.score === null)?.requirement.number;
}

/** The first requirement of a theme, of these or of all that the office is to answer. */
export function firstOfTheme(theme: string, among?: readonly number[]): number | undefined {
  return assessedNow().find(
    ({ applicable, requirement }) =>
      applicable && requirement.theme === theme && (among?.includes(requirement.number) ?? true),
  )?.requirement.number;
}
