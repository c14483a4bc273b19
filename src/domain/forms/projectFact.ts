import type { ProjectLine } from '../evaluation/Project.ts';
import type { SentenceSource } from './fillSources.ts';
import { isWords, type FormField } from './Form.ts';

/** The sources that are a line of the facts of the project, and which. */
export const factSources = {
  projectTitle: 'title',
  projectNumber: 'number',
  projectProgramme: 'programme',
  projectArea: 'area',
  projectPlace: 'place',
  projectContacts: 'contacts',
  steeringLeader: 'steeringLeader',
  countyContact: 'countyContact',
  targetGroup: 'targetGroup',
} as const satisfies Partial<Record<SentenceSource, ProjectLine>>;

/** What of the facts of the project a field is: a line of them, its days, or those who lead or own it. */
export type ProjectFact =
  | { kind: 'line'; line: ProjectLine }
  | { kind: 'days'; days: readonly ('from' | 'to' | 'approved')[] }
  | { kind: 'people'; family: 'leader' | 'owner' };

const facts: Readonly<Partial<Record<SentenceSource, ProjectFact>>> = {
  ...Object.fromEntries(
    Object.entries(factSources).map(([source, line]): [string, ProjectFact] => [
      source,
      { kind: 'line', line },
    ]),
  ),
  projectPeriod: { kind: 'days', days: ['from', 'to'] },
  projectApproved: { kind: 'days', days: ['approved'] },
  projectLeaders: { kind: 'people', family: 'leader' },
  projectLeadersNow: { kind: 'people', family: 'leader' },
  projectOwners: { kind: 'people', family: 'owner' },
};

/** The fact of the project that a field is: what is written in it holds for every form. `null`: it is none. */
export function factOf(field: FormField): ProjectFact | null {
  return isWords(field) && field.fill !== undefined ? (facts[field.fill] ?? null) : null;
}

/** Whether a field is filled from the posts of the budget, which are written in the table of them. */
export function isOfBudget(field: FormField): boolean {
  return isWords(field) && (field.fill === 'budget' || field.fill === 'projectPhases');
}
