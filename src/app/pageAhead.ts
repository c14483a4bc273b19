/** Pages whose files are fetched before the app has started: those that most visits open. Named as their files are. */
export type PageAhead = { page: 'home' } | { page: 'assess'; evaluation: string };

/** Which of them the address leads to. `hash`: as `location` has it. */
export function pageAhead(hash: string): PageAhead | null {
  if (['', '#', '#/'].includes(hash)) return { page: 'home' };
  const [, evaluation] = /^#\/vurder\/([^/]+)(?:\/krav\/[^/]+)?\/?$/.exec(hash) ?? [];
  return evaluation === undefined ? null : { page: 'assess', evaluation };
}
