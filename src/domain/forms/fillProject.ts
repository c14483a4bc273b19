import { dayOf } from '../actions/openActions.ts';
import { projectId } from '../changes/entities/projectId.ts';
import type { ProjectLine, ProjectPerson } from '../evaluation/Project.ts';
import type { FormMaterial } from './FormMaterial.ts';
import type { FilledRow, Said, Sentence } from './Said.ts';

/** A line of the facts of the project. Nothing where nobody has written it. */
export function projectLine(line: ProjectLine) {
  return ({ projects: [project] }: FormMaterial): Sentence[] => {
    const text = project?.[line].trim() ?? '';
    return project && text !== '' ? [{ said: { kind: 'words', text }, from: origin(project.id) }] : [];
  };
}

/** The days the project goes between. */
export function projectPeriod({ projects: [project] }: FormMaterial): Sentence[] {
  if (!project || (project.from === null && project.to === null)) return [];
  const { from, to } = project;
  return [{ said: { kind: 'period', from, to }, from: origin(project.id) }];
}

/** The day it was approved. */
export function projectApproved({ projects: [project] }: FormMaterial): Sentence[] {
  if (!project || project.approved === null) return [];
  return [{ said: { kind: 'day', day: project.approved }, from: origin(project.id) }];
}

/** Those who led it or owned it, the first first. */
export function projectPeople(family: 'leaders' | 'owners') {
  return ({ projects: [project] }: FormMaterial): Sentence[] =>
    (project?.[family] ?? [])
      .filter(({ name }) => name.trim() !== '')
      .toSorted(byStart)
      .map(({ name, from, to }) => ({
        said: { kind: 'person', name: name.trim(), from, to },
        from: origin(project?.id ?? ''),
      }));
}

function byStart(a: ProjectPerson, b: ProjectPerson): number {
  const [left, right] = [a.from ?? '0000', b.from ?? '0000'];
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * Those who lead it in the year of the report, by name: of a report of one year the others are no part. Nobody is said to
 * have led it that year: the last who did.
 */
export function projectLeadersNow(material: FormMaterial): Sentence[] {
  const { year } = material.evaluation;
  const leaders = projectPeople('leaders')(material).flatMap(({ said, from }) =>
    said.kind === 'person' ? [{ said, from }] : [],
  );
  const then = leaders.filter(
    ({ said }) =>
      (said.from === null || said.from <= `${year}-12-31`) &&
      (said.to === null || said.to >= `${year}-01-01`),
  );
  // Of those who led it in the year, whoever led it when it ended.
  const last = then.filter(({ said }) => said.to === null || said.to >= `${year}-12-31`);
  const now = [last, then, leaders.slice(-1)].find((found) => found.length > 0) ?? [];
  return now.map(({ said, from }) => ({ said: { kind: 'words', text: said.name }, from }));
}

/** The phases that its money is of, in the order of the posts. */
export function projectPhases({ projects: [project] }: FormMaterial): Sentence[] {
  const phases = new Set((project?.posts ?? []).map(({ phase }) => phase.trim()).filter(Boolean));
  return [...phases].map((text) => ({ said: { kind: 'words', text }, from: origin(project?.id ?? '') }));
}

/** The sums of the budget and of what was spent, each over the posts where it is known, and how many posts lack one of them. */
export function budgetInBrief({ projects: [project] }: FormMaterial): Sentence[] {
  const posts = (project?.posts ?? []).filter(({ budget, spent }) => budget !== null || spent !== null);
  if (!project || posts.length === 0) return [];
  const sum = (of: 'budget' | 'spent') => posts.reduce((total, post) => total + (post[of] ?? 0), 0);
  const missing = posts.filter(({ budget, spent }) => budget === null || spent === null).length;
  const said: Said = { kind: 'budget', budget: sum('budget'), spent: sum('spent'), missing };
  return [{ said, from: origin(project.id) }];
}

/** A row for each post of the budget, in the order they were added. */
export function budgetRows({ projects: [project] }: FormMaterial): FilledRow[] {
  return (project?.posts ?? []).map(({ id, name, phase, budget, spent }) => ({
    key: id,
    from: origin(project?.id ?? ''),
    parts: { post: words(name), phase: words(phase), budget: figure(budget), spent: figure(spent) },
  }));
}

/** The name of the office, its year, and the day of the report. */
export function officeName({ office, evaluation }: FormMaterial): Sentence[] {
  return [{ said: { kind: 'words', text: office.name }, from: { entity: 'evaluation', row: evaluation.id } }];
}

export function yearOf({ evaluation }: FormMaterial): Sentence[] {
  const said: Said = { kind: 'words', text: String(evaluation.year) };
  return [{ said, from: { entity: 'evaluation', row: evaluation.id } }];
}

/** The municipality that the standard is of, and the office with it: «Oslo» of «Oslo kommune». */
export function municipalityOf({ standard, evaluation }: FormMaterial): Sentence[] {
  const [, text] = /^(.+) kommune$/.exec(standard.provenance.publisher) ?? [];
  return text === undefined
    ? []
    : [{ said: { kind: 'words', text }, from: { entity: 'evaluation', row: evaluation.id } }];
}

export function reportDay({ evaluation, madeAt }: FormMaterial): Sentence[] {
  const said: Said = { kind: 'day', day: dayOf(new Date(madeAt)) };
  return [{ said, from: { entity: 'evaluation', row: evaluation.id } }];
}

/** Words as they were written; nothing for none. */
export function words(text: string): Said[] {
  return text.trim() === '' ? [] : [{ kind: 'words', text: text.trim() }];
}

export function figure(value: number | null): Said[] {
  return value === null ? [] : [{ kind: 'number', value }];
}

function origin(row: string) {
  return { entity: 'project' as const, row: row || projectId.make('') };
}
