import type { ProjectLine } from '../evaluation/Project.ts';
import type { SentenceSource } from './fillSources.ts';
import type { FormField } from './Form.ts';

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

const lines: Readonly<Record<string, ProjectLine>> = factSources;

/** The fact of the project that a field of one line is: what is written in it holds for every form. `null`: it is none. */
export function factLine(field: FormField): ProjectLine | null {
  return field.kind === 'line' && field.fill !== undefined ? (lines[field.fill] ?? null) : null;
}

/** Whether a field is filled from facts of the project that have more to them than a line, so that they are written elsewhere. */
export function isFactElsewhere(field: FormField): boolean {
  return factLine(field) === null && facts.includes(field.fill ?? '');
}

const facts: readonly string[] = [
  ...Object.keys(factSources),
  'projectPeriod',
  'projectApproved',
  'projectLeaders',
  'projectOwners',
  'budget',
];
