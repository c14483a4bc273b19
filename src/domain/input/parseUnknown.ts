import * as z from 'zod/mini';

/** What stands against a schema: where (a path into the input, '' for the whole) and what. There is at least one. */
export type ParseProblem = { where: string; what: string };

export type Parsed<Data> =
  { ok: true; data: Data } | { ok: false; problems: [ParseProblem, ...ParseProblem[]] };

type Issue = z.core.$ZodIssue;

/**
 * Holds anything up to a schema. Never throws, as `z.safeParse` can: zod measures the length also of what is neither
 * text nor list, and breaks on `{ "length": { "valueOf": 1, "toString": 1 } }`, which any file may hold.
 * @param say says what is wrong: `sayIssue` for whoever writes files by hand
 */
export function parseUnknown<Schema extends z.core.$ZodType>(
  schema: Schema,
  input: unknown,
  say: (issue: Issue) => string = ({ message }) => message,
): Parsed<z.output<Schema>> {
  try {
    const parsed = z.safeParse(schema, input);
    if (parsed.success) return { ok: true, data: parsed.data };
    const [first = unreadable, ...rest] = parsed.error.issues.map((issue) => ({
      where: issue.path.map(String).join('.'),
      what: say(issue),
    }));
    return { ok: false, problems: [first, ...rest] };
  } catch {
    return { ok: false, problems: [unreadable] };
  }
}

const unreadable: ParseProblem = { where: '', what: 'cannot be read' };
