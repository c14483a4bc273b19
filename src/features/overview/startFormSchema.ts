import * as z from 'zod/mini';
import { evaluationId, officeSlug } from '#src/domain/evaluation/Evaluation.ts';
import type { StandardKey } from '#src/state/catalogue.ts';
import type { NewEvaluation } from '#src/state/startEvaluation.ts';
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
};

/** Longer names would not fit in an address. */
const longestName = 80;

/** What must be filled in before an evaluation can start, with the words for what is missing. */
export const startFormSchema = z
  .object({
    notListed: z.boolean(),
    office: z.string(),
    name: z.string(),
    kind: z.string(),
    standard: z.string(),
    year: z.string(),
  })
  .check((context) => {
    for (const [field, message] of problemsIn(context.value)) {
      context.issues.push({ code: 'custom', path: [field], message, input: context.value });
    }
  });

function problemsIn(values: StartFormValues): [keyof StartFormValues, string][] {
  const words = text.overview.start.errors;
  const problems: [keyof StartFormValues, string][] = [];
  if (values.notListed) {
    const name = nameProblem(values.name.trim());
    if (name !== null) problems.push(['name', name]);
    if (values.kind === '') problems.push(['kind', words.kind]);
  } else if (values.office === '') problems.push(['office', words.office]);
  if (readYear(values.year) === null) problems.push(['year', words.year]);
  return problems;
}

function nameProblem(name: string): string | null {
  const words = text.overview.start.errors;
  if (name === '') return words.nameMissing;
  if (name.length > longestName) return words.nameTooLong(longestName);
  return officeSlug(name) === null ? words.nameWithoutLetters : null;
}

/** The evaluation a filled-in form asks for, or `null` while something is missing. */
export function readStartForm(values: StartFormValues): NewEvaluation | null {
  const year = readYear(values.year);
  const [standard, edition] = values.standard.split('/');
  if (year === null || !standard || !edition || problemsIn(values).length > 0) return null;
  const office = values.notListed ? { name: values.name.trim(), kind: values.kind } : values.office;
  return { standard, edition, office, year };
}

/** The id the evaluation will have, or already has; `null` when its office has no name that can stand in an id. */
export function wantedId({ standard, edition, office, year }: NewEvaluation): string | null {
  const slug = typeof office === 'string' ? office : officeSlug(office.name);
  return slug === null ? null : evaluationId({ standard, edition, office: slug, year });
}

/** An edition as the value of a choice. */
export function standardValue({ standard, edition }: StandardKey): string {
  return `${standard}/${edition}`;
}

function readYear(year: string): number | null {
  const trimmed = year.trim();
  return /^(?:20\d\d|2100)$/.test(trimmed) ? Number(trimmed) : null;
}
