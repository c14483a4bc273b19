import * as z from 'zod/mini';
import { evaluationId } from '#src/domain/evaluation/Evaluation.ts';
import { ownOfficeId, type KnownOffice } from '#src/domain/evaluation/ownOffice.ts';
import type { StandardKey } from '#src/state/years/catalogue.ts';
import type { NewEvaluation } from '#src/state/start/startEvaluation.ts';
import { excessOfIdentity } from '#src/state/session/session.ts';
import { text } from '#src/text/catalogue.ts';

/** The start form as it is filled in: every field a text, as the browser has it. */
export type StartFormValues = {
  /** The office is named in the form instead of chosen from the list. */
  notListed: boolean;
  office: string;
  name: string;
  kind: string;
  /** `id/edition`, as `standardValue` writes it. */
  standard: string;
  year: string;
  /** Whether the open actions of the year before come along, where there are any. */
  withActions: boolean;
  withBarriers: boolean;
  /** Who starts it, and as what. Asked once; may stand empty. */
  author: string;
  role: string;
};

/** Longer names would not fit in an address. */
const longestName = 80;

/** What the form is held against. */
export type StartSurroundings = {
  /** Every office there is a name for: listed, or named in an evaluation that is here. */
  offices: readonly (KnownOffice & { kind: string })[];
  /** An evaluation may be of an earlier year, to have something to compare with, or of the next, but 2062 is a slip for 2026. */
  currentYear: number;
};

const earliestYear = 2000;

/** What must be filled in before an evaluation can start, with the words for what is missing. */
export function startFormSchema(around: StartSurroundings) {
  return z
    .object({
      notListed: z.boolean(),
      office: z.string(),
      name: z.string(),
      kind: z.string(),
      standard: z.string(),
      year: z.string(),
      withActions: z.boolean(),
      withBarriers: z.boolean(),
      author: z.string(),
      role: z.string(),
    })
    .check((context) => {
      for (const [field, message] of problemsIn(context.value, around)) {
        context.issues.push({ code: 'custom', path: [field], message, input: context.value });
      }
    });
}

function problemsIn(values: StartFormValues, around: StartSurroundings): [keyof StartFormValues, string][] {
  const words = text.overview.start.errors;
  const problems: [keyof StartFormValues, string][] = [];
  if (values.notListed) {
    const name = nameProblem(values.name.trim(), around.offices);
    if (name !== null) problems.push(['name', name]);
    if (values.kind === '') problems.push(['kind', words.kind]);
  } else if (values.office === '') problems.push(['office', words.office]);
  if (readYear(values.year, around.currentYear) === null)
    problems.push(['year', words.year(earliestYear, around.currentYear + 1)]);
  for (const field of ['author', 'role'] as const) {
    const excess = excessOfIdentity(values[field]);
    if (excess > 0) problems.push([field, text.identity.tooLong(excess)]);
  }
  return problems;
}

function nameProblem(name: string, offices: readonly KnownOffice[]): string | null {
  const words = text.overview.start.errors;
  if (name === '') return words.nameMissing;
  if (name.length > longestName) return words.nameTooLong(name.length - longestName);
  const given = ownOfficeId(name, offices);
  if (given.ok) return null;
  return given.kind === 'listed' ? words.nameListed : words.nameWithoutLetters;
}

/** The evaluation a filled-in form asks for, or `null` while something is missing. */
export function readStartForm(values: StartFormValues, around: StartSurroundings): NewEvaluation | null {
  const year = readYear(values.year, around.currentYear);
  const [standard, edition] = values.standard.split('/');
  if (year === null || !standard || !edition || problemsIn(values, around).length > 0) return null;
  const known = around.offices.find(({ id, own }) => own && id === values.office);
  const office = values.notListed
    ? { name: values.name.trim(), kind: values.kind }
    : known
      ? { name: known.name, kind: known.kind }
      : values.office;
  return { standard, edition, office, year };
}

/** The id the evaluation will have, or already has; `null` when its office has no name that can stand in an id. */
export function wantedId(
  { standard, edition, office, year }: NewEvaluation,
  offices: readonly KnownOffice[],
): string | null {
  const given =
    typeof office === 'string' ? { ok: true as const, id: office } : ownOfficeId(office.name, offices);
  return given.ok ? evaluationId({ standard, edition, office: given.id, year }) : null;
}

/** An edition as the value of a choice. */
export function standardValue({ standard, edition }: StandardKey): string {
  return `${standard}/${edition}`;
}

function readYear(year: string, currentYear: number): number | null {
  const trimmed = year.trim();
  if (!/^\d{4}$/.test(trimmed)) return null;
  return Number(trimmed) >= earliestYear && Number(trimmed) <= currentYear + 1 ? Number(trimmed) : null;
}
