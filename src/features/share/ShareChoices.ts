import type { ShareOptions } from '#src/state/sharing/shareEvaluation.ts';

/** What the person chooses; the alias becomes one of an office only when the file is written. */
export type ShareChoices = Omit<ShareOptions, 'alias' | 'themes'> & {
  themes: string[];
  underAlias: boolean;
  alias: string;
};
