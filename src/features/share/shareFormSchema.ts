import * as z from 'zod/mini';
import { slugOfAlias } from '#src/state/sharing/shareEvaluation.ts';
import type { LoggedEvaluation } from '#src/state/years/evaluationLog.ts';
import { papers } from '#src/text/papers.ts';
import type { ShareChoices } from './ShareChoices.ts';

/** Longer names would not fit in an address, nor at the head of a page. */
const longestAlias = 80;

/** What must be mended before the file can be written, with the words for it. */
export function shareFormSchema(logged: LoggedEvaluation) {
  return z
    .object({
      themes: z.array(z.string()),
      indicators: z.boolean(),
      actions: z.boolean(),
      barriers: z.boolean(),
      texts: z.boolean(),
      names: z.boolean(),
      underAlias: z.boolean(),
      alias: z.string(),
    })
    .check(async ({ value, issues }) => {
      const problem = await problemIn(value, logged);
      if (problem) issues.push({ code: 'custom', ...problem, input: value });
    });
}

async function problemIn({ themes, indicators, underAlias, alias }: ShareChoices, logged: LoggedEvaluation) {
  const words = papers.backup.share;
  if (themes.length === 0 && !indicators) return { path: ['themes'], message: words.noThemes };
  if (!underAlias) return null;
  const name = alias.trim();
  const tooLong = excessProblem(name);
  if (tooLong !== null) return { path: ['alias'], message: tooLong };
  const slug = await slugOfAlias(name, logged);
  if (slug.ok) return null;
  return { path: ['alias'], message: slug.reason === 'taken' ? words.aliasTaken : words.aliasEmpty };
}

/** That another name is too long, in words: said while it is written, as of other texts. `null`: it is not. */
export function excessProblem(alias: string): string | null {
  const excess = alias.trim().length - longestAlias;
  return excess > 0 ? papers.backup.share.aliasTooLong(excess) : null;
}
