import { derivedId } from '../changes/derivedId.ts';
import { actionId } from '../changes/entities/actionId.ts';
import { barrierId } from '../changes/entities/barrierId.ts';
import { ownPart } from '../changes/entities/entity.ts';
import type { MeetingPoint } from '../evaluation/MeetingPoint.ts';
import type { Project } from '../evaluation/Project.ts';
import type { FormMaterial } from './FormMaterial.ts';

/**
 * The years an office had within the days of its project, and before this one, oldest first. None where nobody has said when the
 * project began: then a form is of this year alone.
 */
export function yearsOfProject<Year extends { year: number }>(
  years: readonly Year[],
  project: Pick<Project, 'from' | 'to'> | undefined,
  thisYear: number,
): Year[] {
  const from = project?.from;
  if (from === null || from === undefined) return [];
  const [first, last] = [Number(from.slice(0, 4)), Number(project?.to?.slice(0, 4) ?? thisYear)];
  return years
    .filter(({ year }) => year >= first && year <= last && year < thisYear)
    .toSorted((a, b) => a.year - b.year);
}

/**
 * What a form of a whole project is filled from: the rows of every year within its days, the oldest first, besides those of this
 * year. What has come along from one year to the next is told once, as it stands in the last of them; so is a decision. Levels, and the texts
 * about requirements, are of this year: they say how it ended.
 * @returns the material itself where there is no earlier year to add
 */
export function overProject(material: FormMaterial): FormMaterial {
  const { evaluation, projects } = material;
  const earlier = yearsOfProject(
    (material.earlier ?? []).map((rows) => ({ ...rows, year: rows.evaluation.year })),
    projects[0],
    evaluation.year,
  );
  if (earlier.length === 0) return material;
  const all = [
    ...earlier.map((year) => ({
      ...year,
      // Requirements have other numbers in another edition.
      actions:
        year.evaluation.edition === material.standard.edition
          ? year.actions
          : year.actions.map((action) => ({ ...action, expected: {} })),
    })),
    material,
  ];
  const rowsTold = all.map(({ changes }) => new Set(changes.map(({ entityId }) => entityId)));
  const before = new Map<string, readonly string[]>();
  /** Where a row is told of in a later year: also one that was removed there is. */
  const goesOn = (place: number, kind: typeof actionId, id: string) =>
    all.slice(place + 1).some(({ evaluation: { id: into } }, later) => {
      const along = kind.make(into, derivedId(ownPart(id), into));
      const found = rowsTold[place + 1 + later]?.has(along) ?? false;
      if (found) before.set(along, [...(before.get(id) ?? []), id]);
      return found;
    });
  return {
    ...material,
    actions: all.flatMap(({ actions }, place) => actions.filter(({ id }) => !goesOn(place, actionId, id))),
    barriers: all.flatMap(({ barriers }, place) =>
      barriers.filter(({ id }) => !goesOn(place, barrierId, id)),
    ),
    meetings: all.flatMap(({ meetings }) => meetings),
    meetingPoints: withoutRepeated(all.flatMap(({ meetingPoints }) => meetingPoints)),
    recurringPoints: all.flatMap(({ recurringPoints }) => recurringPoints),
    surveyRounds: all.flatMap(({ surveyRounds }) => surveyRounds),
    councilMatters: all.flatMap(({ councilMatters }) => councilMatters),
    teamReviews: all.flatMap(({ teamReviews }) => teamReviews),
    changes: all.flatMap(({ changes }) => changes),
    span: { evaluations: new Map(all.map(({ evaluation: { id, year } }) => [id, year])), before },
  };
}

/** Decisions come along under a point of the later year: each is of the meeting that made it. */
function withoutRepeated(points: readonly MeetingPoint[]): MeetingPoint[] {
  const seen = new Set<string>();
  return points.map((point) => {
    const decisions = point.decisions.filter(({ id }) => !seen.has(id));
    for (const { id } of decisions) seen.add(id);
    return { ...point, decisions };
  });
}
