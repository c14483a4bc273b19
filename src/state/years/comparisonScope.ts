import type { StandardKey } from '#src/catalogue/standards.ts';
import type { Evaluation } from '#src/domain/evaluation/Evaluation.ts';
import { compareEditions } from '#src/domain/trends/EditionChain.ts';
import type { Office } from './office.ts';

/** An evaluation, and the office it is of. */
export type OwnedEvaluation = { evaluation: Evaluation; office: Office };

/** What is laid side by side. `kind` is `null` for offices of every kind. */
export type ComparisonScope = { key: StandardKey; kind: string | null; year: number };

/** What the person has asked for. What is left out, or is not there, is chosen for them. */
export type ComparisonChoice = {
  standard?: string | undefined;
  edition?: string | undefined;
  /** `null`: every kind. */
  kind?: string | null | undefined;
  year?: number | undefined;
};

/** What can be chosen, given what is chosen above it. */
export type ComparisonOptions = {
  standards: StandardKey[];
  /** `null`, every kind, is last, and only there when there are several. */
  kinds: (string | null)[];
  /** Newest first, with the number of offices in each. */
  years: { year: number; offices: number }[];
};

/** It takes two to compare. */
const fewest = 2;

/**
 * Settles what is compared: what was asked for, or else the latest year with at least two offices; of the kind with
 * such a year, the one with most offices then; every kind together where no kind has two offices.
 * @returns `null` when there is no evaluation at all
 */
export function settleScope(
  all: readonly OwnedEvaluation[],
  choice: ComparisonChoice,
): { scope: ComparisonScope; options: ComparisonOptions } | null {
  const standards = standardsOf(all);
  const byStandard = standards.map((key) => ({ key, evaluations: all.filter((each) => isOf(each, key)) }));
  const askedFor = byStandard.find(
    ({ key }) => key.standard === choice.standard && key.edition === choice.edition,
  );
  const chosen = askedFor ?? best(byStandard, ({ evaluations }) => evaluations);
  if (!chosen) return null;
  const named = [...new Set(chosen.evaluations.map(({ office }) => office.kind))].toSorted();
  const kinds = named.length > 1 ? [...named, null] : named;
  const byKind = kinds.map((kind) => ({ kind, evaluations: ofKind(chosen.evaluations, kind) }));
  const known = choice.kind === undefined ? undefined : byKind.find(({ kind }) => kind === choice.kind);
  const members =
    known ?? best(byKind.slice(0, named.length), ({ evaluations }) => evaluations, byKind.at(-1));
  if (!members) return null;
  const years = yearsOf(members.evaluations);
  const year =
    years.find((each) => each.year === choice.year) ??
    years.find(({ offices }) => offices >= fewest) ??
    years[0];
  if (!year) return null;
  return {
    scope: { key: chosen.key, kind: members.kind, year: year.year },
    options: { standards, kinds, years },
  };
}

/** The evaluations of a scope, one for each office. */
export function withinScope(
  all: readonly OwnedEvaluation[],
  { key, kind, year }: ComparisonScope,
): OwnedEvaluation[] {
  return ofKind(all, kind).filter((each) => isOf(each, key) && each.evaluation.year === year);
}

/** The evaluation of the same office and standard the calendar year before: of the same edition, or else the newest. */
export function yearBefore(
  all: readonly OwnedEvaluation[],
  { evaluation }: OwnedEvaluation,
): Evaluation | null {
  const earlier = all
    .map((each) => each.evaluation)
    .filter(
      (other) =>
        other.office === evaluation.office &&
        other.standard === evaluation.standard &&
        other.year === evaluation.year - 1,
    )
    .toSorted((a, b) => compareEditions(b.edition, a.edition));
  return earlier.find(({ edition }) => edition === evaluation.edition) ?? earlier[0] ?? null;
}

/** The candidate with the latest year that two share, and with most offices then; or else the fallback, or the first. */
function best<Candidate>(
  candidates: readonly Candidate[],
  evaluationsOf: (candidate: Candidate) => readonly OwnedEvaluation[],
  fallback: Candidate | undefined = candidates[0],
): Candidate | undefined {
  const rated = candidates.flatMap((candidate) => {
    const year = yearsOf(evaluationsOf(candidate)).find(({ offices }) => offices >= fewest);
    return year ? [{ candidate, ...year }] : [];
  });
  const [first] = rated.toSorted((a, b) => b.year - a.year || b.offices - a.offices);
  return first?.candidate ?? fallback;
}

function yearsOf(evaluations: readonly OwnedEvaluation[]): ComparisonOptions['years'] {
  const counts = new Map<number, number>();
  for (const { evaluation } of evaluations)
    counts.set(evaluation.year, (counts.get(evaluation.year) ?? 0) + 1);
  return [...counts].map(([year, offices]) => ({ year, offices })).toSorted((a, b) => b.year - a.year);
}

/** Newest edition first. */
function standardsOf(all: readonly OwnedEvaluation[]): StandardKey[] {
  const keys = new Map(
    all.map(({ evaluation: { standard, edition } }) => [`${standard}/${edition}`, { standard, edition }]),
  );
  return [...keys.values()].toSorted(
    (a, b) => a.standard.localeCompare(b.standard, 'nb') || compareEditions(b.edition, a.edition),
  );
}

function isOf({ evaluation }: OwnedEvaluation, key: StandardKey): boolean {
  return evaluation.standard === key.standard && evaluation.edition === key.edition;
}

function ofKind(all: readonly OwnedEvaluation[], kind: string | null): OwnedEvaluation[] {
  return kind === null ? [...all] : all.filter(({ office }) => office.kind === kind);
}
