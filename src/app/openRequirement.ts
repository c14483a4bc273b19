import type { OpenRequirement } from './RequirementPanel.tsx';

const pattern = /^\/krav\/([^/]+)\/(\d+)(\/historie)?$/;

/** The requirement that an address opens over the page, with the part of it that is asked for. */
export function openRequirement(location: string): OpenRequirement | null {
  const [, evaluation, number, history] = pattern.exec(location) ?? [];
  if (evaluation === undefined) return null;
  return { evaluation, number: Number(number), part: history === undefined ? 'answer' : 'history' };
}
