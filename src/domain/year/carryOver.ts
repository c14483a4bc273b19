import type { FieldValue, Patch } from '../changes/Change.ts';
import { answerTextFields, type Answer, type AnswerTextField, type Score } from '../evaluation/Answer.ts';
import { evaluationKey } from '../evaluation/Evaluation.ts';
import type { AssessedYear } from '../gaps/yearsOpen.ts';
import { highestLevel, type AssessedRequirement } from '../scoring/assessedRequirements.ts';
import type { Standard } from '../standard/Standard.ts';

/** What one press on «Uendret siden» says. */
export type CarryOver = {
  /** The year that is carried from: the latest in which the office answered the requirement. */
  year: number;
  score: Exclude<Score, 'unknown' | null>;
  /** What comes along beside the level, in the order a person meets it. */
  parts: Part[];
  patch: Patch;
};

type Part = AnswerTextField | 'checkpoint' | 'evidence';

type Carried = { part: Part; field: string; value: FieldValue };

/**
 * What «Uendret siden i fjor» would carry into this year's answer. Own targets are decided each year, and stay behind;
 * so do checkpoints that were answered under another edition. Nothing that has been said this year is written over.
 * @param earlier years of the same office under the numbers of this edition, newest first
 * @returns `null` where there is nothing to carry or no room for it: something has been said this year of level, texts
 * or checkpoints; nobody has answered before; the latest answer was «vet ikke», was not agreed on, or is not on the scale
 */
export function carryOver(
  standard: Standard,
  { requirement, answer }: AssessedRequirement,
  earlier: readonly AssessedYear[],
): CarryOver | null {
  if (answer && !isOpen(answer)) return null;
  const latest = earlier
    .flatMap(({ year, items }) => {
      const item = items.find((each) => each.requirement.number === requirement.number);
      return item?.answer && item.score !== null ? [{ year, score: item.score, answer: item.answer }] : [];
    })
    .at(0);
  if (!latest || latest.score === 'unknown' || latest.answer.conflicts.length > 0) return null;
  const { year, score } = latest;
  if (typeof score === 'number' && score > highestLevel(standard)) return null;
  const carried: Carried[] = [
    ...answerTextFields
      .map((field) => ({ part: field, field, value: latest.answer[field] }))
      .filter(({ value }) => value.trim() !== ''),
    ...checkpointsOf(latest.answer, standard),
    ...latest.answer.evidence
      .filter(({ id }) => !answer?.evidence.some((each) => each.id === id))
      .map(({ id, kind, text }) => ({
        part: 'evidence' as const,
        field: `evidence:${id}`,
        value: { kind, text },
      })),
  ];
  return {
    year,
    score,
    parts: [...new Set(carried.map(({ part }) => part))],
    patch: {
      unchangedSince: year,
      score,
      ...Object.fromEntries(carried.map(({ field, value }) => [field, value])),
    },
  };
}

/**
 * What takes a press on «Uendret siden» back, also long after: level, texts and checkpoints are as they were carried
 * while the answer bears the mark, and of the evidence goes what is as it was in that year.
 * @param earlier the years that it may have been carried from
 */
export function takeCarriedBack(answer: Answer, earlier: readonly AssessedYear[]): Patch {
  const then = earlier
    .find(({ year }) => year === answer.unchangedSince)
    ?.items.find(({ requirement }) => requirement.number === answer.requirement)?.answer;
  const evidence = answer.evidence.filter(({ id, kind, text }) =>
    then?.evidence.some((each) => each.id === id && each.kind === kind && each.text === text),
  );
  const fields = [
    'unchangedSince',
    'score',
    ...answerTextFields.filter((field) => answer[field] !== ''),
    ...Object.keys(answer.checkpoints).map((id) => `checkpoint:${id}`),
    ...evidence.map(({ id }) => `evidence:${id}`),
  ];
  return Object.fromEntries(fields.map((field) => [field, null]));
}

/** How many answers of a year were carried unchanged, of how many. */
export type UnchangedCount = {
  /** Answered requirements with the mark «uendret siden», among those the office is to answer. */
  count: number;
  /** Requirements it is to answer and has answered, «vet ikke» and «ikke relevant» too. */
  answered: number;
  /** The one year all of them were carried from; `null` where there are several, or none. */
  since: number | null;
};

/** How many of the answers were carried from an earlier year by somebody who looked, and have stood unchanged since. */
export function countUnchanged(items: readonly AssessedRequirement[]): UnchangedCount {
  const answered = items.filter(({ applicable, score }) => applicable && score !== null);
  const carried = answered.flatMap(({ answer }) => answer?.unchangedSince ?? []);
  const years = new Set(carried);
  return {
    count: carried.length,
    answered: answered.length,
    since: years.size === 1 ? (carried[0] ?? null) : null,
  };
}

/** Whether nothing has been said that would be written over, or that the mark would not hold beside. */
function isOpen({ score, checkpoints, conflicts, ...answer }: Answer): boolean {
  return (
    score === null &&
    answerTextFields.every((field) => answer[field] === '') &&
    Object.keys(checkpoints).length === 0 &&
    conflicts.length === 0
  );
}

/** Those of another edition may ask for something else under the same letter. */
function checkpointsOf({ evaluation, checkpoints }: Answer, { edition }: Standard): Carried[] {
  if (evaluationKey(evaluation)?.edition !== edition) return [];
  return Object.entries(checkpoints).map(([id, value]) => ({
    part: 'checkpoint',
    field: `checkpoint:${id}`,
    value,
  }));
}
