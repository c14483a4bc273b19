import { drawnShare } from '../indicators/indicatorOverYears.ts';
import { indicatorValueId } from '../indicators/indicatorValueId.ts';
import { indicatorShare } from '../indicators/indicatorShare.ts';
import { teamAspects } from '../evaluation/TeamReview.ts';
import { fulfilment } from '../scoring/fulfilment.ts';
import { adjustedActions, progressInWords } from './fillActions.ts';
import { meetingsInWords, surveyInWords } from './fillOthers.ts';
import { projectPeople, projectPeriod } from './fillProject.ts';
import type { OfficeYear } from '../trends/OfficeYear.ts';
import type { FormMaterial } from './FormMaterial.ts';
import type { Said, Sentence } from './Said.ts';

/** How the project has gone: when it lasts, who has led and owned it, how far its actions have come, and what was moved or dropped. */
export function historyInWords(material: FormMaterial): Sentence[] {
  const lasts = projectPeriod(material).flatMap(({ said, from }): Sentence[] =>
    said.kind === 'period' ? [{ said: { ...said, kind: 'lasts' }, from }] : [],
  );
  const people = (['leader', 'owner'] as const).flatMap((of) =>
    projectPeople(of === 'leader' ? 'leaders' : 'owners')(material).flatMap(({ said, from }): Sentence[] =>
      said.kind === 'person' ? [{ said: { ...said, kind: 'role', of }, from }] : [],
    ),
  );
  return [...lasts, ...people, ...progressInWords(material), ...adjustedActions(material)];
}

/** Who has evaluated the work, and how: the self-evaluation, the meetings, the ressursteam's look at itself. */
export function evaluationInWords(material: FormMaterial): Sentence[] {
  const self = yearsTold(material).flatMap(({ standard, items, evaluation, year }): Sentence[] => {
    const { scored } = fulfilment(standard, items);
    const from = { entity: 'evaluation' as const, row: evaluation };
    return scored === 0 ? [] : [{ said: { kind: 'selfEvaluation', year }, from }];
  });
  return [...self, ...meetingsInWords(material), ...teamInWords(material)];
}

/** The years that are told of: this one, and over a project those before it. */
function yearsTold({ years, span, evaluation, standard, items }: FormMaterial): OfficeYear[] {
  return [
    ...years.filter(({ evaluation: id }) => id !== evaluation.id && span?.evaluations.has(id)),
    { evaluation: evaluation.id, year: evaluation.year, standard, items },
  ];
}

function teamInWords(material: FormMaterial): Sentence[] {
  return material.teamReviews.flatMap((review) => {
    const aspects = teamAspects
      .map((aspect): Said & { kind: 'teamGrade' } => ({
        kind: 'teamGrade',
        aspect,
        grade: review.grades[aspect] ?? null,
        text: review[aspect].trim(),
      }))
      .filter(({ grade, text }) => grade !== null || text !== '');
    if (aspects.length === 0) return [];
    const said: Said[] = [{ kind: 'teamReview', day: review.day }, ...aspects];
    return said.map((each): Sentence => ({ said: each, from: { entity: 'teamReview', row: review.id } }));
  });
}

/** What the office has taken part in that comes round in its year: networks and gatherings, and not its own meetings. */
export function gatheringsInWords({ recurringPoints, proposed }: FormMaterial): Sentence[] {
  return (
    recurringPoints
      .filter(({ removed, leftOut }) => !removed && leftOut === null)
      .flatMap(({ id, point, title, occurrences }) => {
        const known = proposed.find((each) => each.id === point);
        const name = title.trim() || (known?.title ?? '');
        if (name === '' || known?.about !== undefined) return [];
        return occurrences
          .filter(({ state }) => state === 'held')
          .map(({ id: due, day }) => ({ id, name, day: day ?? due }));
      })
      .toSorted((a, b) => (a.day < b.day ? -1 : 1))
      // The last time comes along to the next year: it was held once.
      .filter(({ name, day }, place, all) => {
        const before = all.slice(0, place);
        return !before.some((each) => each.name === name && each.day === day);
      })
      .map(({ id, name, day }) => ({
        said: { kind: 'held', title: name, day },
        from: { entity: 'recurringPoint', row: id },
      }))
  );
}

/** How many people of those it concerns, by each indicator of the year, and how many answered the survey. Too few: left out. */
export function reachInWords(material: FormMaterial): Sentence[] {
  const { standard, indicatorValues } = material;
  const counts = yearsTold(material).flatMap(({ evaluation, year }) =>
    standard.indicators.flatMap((indicator): Sentence[] => {
      const value = indicatorValues.find(
        (each) => each.evaluation === evaluation && each.indicator === indicator.id,
      );
      if (!value || value.numerator === null || value.denominator === null) return [];
      if (drawnShare(indicatorShare(value)) === null) return [];
      const { numerator: count, denominator: of } = value;
      const said: Said = { kind: 'people', name: indicator.name, count, of, year };
      return [{ said, from: { entity: 'indicatorValue', row: indicatorValueId(evaluation, indicator.id) } }];
    }),
  );
  return [...counts, ...surveyInWords(material).filter(({ said }) => said.kind === 'survey')];
}

/** How the project is anchored: who leads its steering group, whether participants are heard, and what is met outside the office. */
export function anchoringChoices(material: FormMaterial): string[] {
  const [project] = material.projects;
  const held = material.meetings.filter(({ removed, heldOn }) => !removed && Object.keys(heldOn).length > 0);
  const isSteered = (project?.steeringLeader.trim() ?? '') !== '';
  const isHeard = surveyInWords(material).length > 0;
  const meets = held.some(({ kind }) => kind === 'partnership') || gatheringsInWords(material).length > 0;
  return [
    ...(isSteered ? ['steering'] : []),
    ...(isHeard ? ['population'] : []),
    ...(meets ? ['others'] : []),
  ];
}
