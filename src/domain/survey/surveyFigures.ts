import type { SurveyRound } from '../evaluation/SurveyRound.ts';

/**
 * So many answers, and no fewer, may lie behind a figure of a part of an office. Below that it could be told who has
 * answered what.
 */
export const fewestAnswers = 15;

type Part = SurveyRound['parts'][number];

/**
 * Why a figure of a part is not shown. `few`: too few have answered in it. `computable`: it would let one compute another,
 * or what is left over, of too few. `overlap`: the parts have more answers together than the round, so nobody can tell what could be
 * computed.
 */
export type WithheldWhy = 'few' | 'computable' | 'overlap';

export type SurveyFigures = {
  /** Answers per hundred asked, 0 to 100. `null`: it is not known, or more have answered than were asked. */
  share: number | null;
  /** Why nothing is split by part at all. `null`: the round has answers enough. */
  unsplit: 'unknown' | 'few' | null;
  /** Figures of parts that may be shown, in the order they were added. */
  parts: readonly Part[];
  /** The others: never with their figures. */
  withheld: readonly (Pick<Part, 'id' | 'name' | 'theme'> & { why: WithheldWhy })[];
};

/**
 * What may be shown of a round of a survey: on the page, and in every paper and file of figures. A round with fewer than
 * `fewestAnswers` answers, or where nobody has said how many, is shown whole only. Else a part with fewer is withheld; and
 * within each theme the smallest of those left, until what one gets by taking the shown from the whole is either nothing or
 * of answers enough. Parts of one theme are taken to be apart from each other.
 */
export function surveyFigures({ asked, answered, parts }: SurveyRound): SurveyFigures {
  const share =
    asked === null || answered === null || asked === 0 || answered > asked ? null : (answered / asked) * 100;
  if (answered === null || answered < fewestAnswers) {
    const unsplit = answered === null ? 'unknown' : 'few';
    return { share, unsplit, parts: [], withheld: parts.map((part) => withhold(part, 'few')) };
  }
  const reasons = new Map<string, WithheldWhy>();
  for (const theme of new Set(parts.map((part) => part.theme))) {
    const members = parts.filter((part) => part.theme === theme);
    for (const [id, why] of reasonsAmong(members, answered)) reasons.set(id, why);
  }
  return {
    share,
    unsplit: null,
    parts: parts.filter(({ id }) => !reasons.has(id)),
    withheld: parts.flatMap((part) => {
      const why = reasons.get(part.id);
      return why ? [withhold(part, why)] : [];
    }),
  };
}

function reasonsAmong(members: readonly Part[], answered: number): Map<string, WithheldWhy> {
  if (sumOf(members) > answered) return new Map(members.map(({ id }) => [id, 'overlap']));
  const reasons = new Map<string, WithheldWhy>(
    members.filter((part) => part.answered < fewestAnswers).map(({ id }) => [id, 'few']),
  );
  const bySize = members
    .filter(({ id }) => !reasons.has(id))
    .toSorted((a, b) => a.answered - b.answered || (a.id < b.id ? -1 : 1));
  for (const { id } of bySize) {
    const left = answered - sumOf(bySize.filter((part) => !reasons.has(part.id)));
    if (left === 0 || left >= fewestAnswers) break;
    reasons.set(id, 'computable');
  }
  return reasons;
}

function sumOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { answered }) => sum + answered, 0);
}

function withhold({ id, name, theme }: Part, why: WithheldWhy): SurveyFigures['withheld'][number] {
  return { id, name, theme, why };
}
