import { ownPart } from '../changes/entities/entity.ts';
import { stillStands } from '../barriers/barrierStatus.ts';
import type { Barrier } from '../evaluation/Barrier.ts';
import { lateActions } from './fillActions.ts';
import { answersInWords } from './fillGoals.ts';
import { figure, words } from './fillProject.ts';
import type { FormMaterial } from './FormMaterial.ts';
import type { FilledRow, Said, Sentence } from './Said.ts';

function described({ barriers }: FormMaterial): Barrier[] {
  return barriers.filter(({ description, removed }) => description.trim() !== '' && !removed);
}

/** What stands in the way, and what it leads to. */
export function barriersInWords(material: FormMaterial): Sentence[] {
  return described(material).map((barrier) => ({
    said: { kind: 'barrier', text: barrier.description.trim(), consequence: barrier.consequence.trim() },
    from: { entity: 'barrier', row: barrier.id },
  }));
}

/** What stands in the way that the office cannot solve within its own service: settled to be for somebody above it. */
export function barriersAboveInWords(material: FormMaterial): Sentence[] {
  const above = material.barriers.filter(({ level }) => level !== null && level !== 'service');
  return barriersInWords({ ...material, barriers: above });
}

/** A row for each barrier: where it was met, what it is, and what has been done. */
export function barrierRows(material: FormMaterial): FilledRow[] {
  const project = material.projects[0]?.title ?? '';
  return described(material).map((barrier) => {
    const lifted: Said[] =
      barrier.liftedTo.trim() === '' && barrier.liftedDay === null
        ? []
        : [{ kind: 'lifted', to: barrier.liftedTo.trim(), day: barrier.liftedDay }];
    return {
      key: ownPart(barrier.id),
      from: { entity: 'barrier', row: barrier.id },
      parts: {
        project: words(barrier.metIn.trim() === '' ? project : barrier.metIn),
        barrier: [...words(barrier.description), ...words(barrier.consequence)],
        followUp: [
          ...words(barrier.followUp),
          ...lifted,
          ...words(barrier.answer),
          ...words(barrier.endReason),
        ],
      },
    };
  });
}

/** What is late, and what still stands in the way. */
export function uncertaintyInWords(material: FormMaterial): Sentence[] {
  const standing = { ...material, barriers: material.barriers.filter(stillStands) };
  return [...lateActions(material), ...barriersInWords(standing)];
}

/** What the rounds of the survey were, how they were asked, and what was found; and what the councils raised, and what came of it. */
export function surveyInWords(material: FormMaterial): Sentence[] {
  return [...roundsInWords(material), ...councilsInWords(material)];
}

function councilsInWords({ councilMatters }: FormMaterial): Sentence[] {
  return raised(councilMatters).flatMap(({ id, council, day, raised: text, outcome }) => {
    const said: Said[] = [
      { kind: 'council', council, day },
      ...words(text),
      ...words(outcome).map((): Said => ({ kind: 'outcome', text: outcome.trim() })),
    ];
    return said.map((each) => ({ said: each, from: { entity: 'councilMatter' as const, row: id } }));
  });
}

function raised(matters: FormMaterial['councilMatters']): FormMaterial['councilMatters'] {
  return matters.filter(({ removed, raised: text }) => !removed && text.trim() !== '');
}

function roundsInWords({ surveyRounds }: FormMaterial): Sentence[] {
  return surveyRounds
    .filter(({ removed }) => !removed)
    .flatMap((round) => {
      const { id, title, day, asked, answered, method, findings } = round;
      const said: Said[] = [
        { kind: 'survey', title: title.trim(), day, asked, answered },
        ...words(method),
        ...words(findings),
      ];
      return said.map((each) => ({ said: each, from: { entity: 'surveyRound' as const, row: id } }));
    });
}

/** A row for each round of the survey, and for each matter of a council: there nobody was asked one by one. */
export function surveyRows(material: FormMaterial): FilledRow[] {
  const matters = raised(material.councilMatters).map(({ id, council, day, raised: text }): FilledRow => ({
    key: id.slice(id.lastIndexOf('_') + 1),
    from: { entity: 'councilMatter', row: id },
    parts: {
      round: [{ kind: 'council', council, day }],
      asked: [],
      answered: [],
      method: [],
      findings: words(text),
    },
  }));
  return [...roundRows(material), ...matters];
}

function roundRows({ surveyRounds }: FormMaterial): FilledRow[] {
  return surveyRounds
    .filter(({ removed }) => !removed)
    .map(({ id, title, asked, answered, method, findings }) => ({
      key: id.slice(id.lastIndexOf('_') + 1),
      from: { entity: 'surveyRound', row: id },
      parts: {
        round: words(title),
        asked: figure(asked),
        answered: figure(answered),
        method: words(method),
        findings: words(findings),
      },
    }));
}

/** What should get better, what the survey found and changed, what the ressursteam will do otherwise, and what was decided. */
export function learningInWords(material: FormMaterial): Sentence[] {
  const rounds = material.surveyRounds.flatMap(({ id, findings, changed, removed }) =>
    removed
      ? []
      : [...words(findings), ...words(changed)].map((said) => ({
          said,
          from: { entity: 'surveyRound' as const, row: id },
        })),
  );
  const decided = material.meetingPoints.flatMap(({ id, decisions, removed }) =>
    removed
      ? []
      : decisions.flatMap(({ text }) =>
          words(text).map((said) => ({ said, from: { entity: 'meetingPoint' as const, row: id } })),
        ),
  );
  return [...answersInWords('improvements')(material), ...rounds, ...teamNext(material), ...decided];
}

/** What the ressursteam says that it will do otherwise next year. */
export function teamNext({ teamReviews }: FormMaterial): Sentence[] {
  return teamReviews.flatMap(({ id, next }) =>
    words(next).map(() => ({
      said: { kind: 'teamNext' as const, text: next.trim() },
      from: { entity: 'teamReview' as const, row: id },
    })),
  );
}

/** The meetings that have been held, day by day, with how many took part. */
export function meetingsInWords({ meetings }: FormMaterial): Sentence[] {
  return meetings
    .filter(({ removed }) => !removed)
    .flatMap(({ id, kind, heldOn, participants }) => {
      const known = participants.filter(({ came }) => came !== null);
      const came = known.filter((each) => each.came === true).length;
      return kind === null
        ? []
        : Object.keys(heldOn).map((day) => ({ id, kind, day, came, known: known.length }));
    })
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    .map(({ id, kind, day, came, known }) => ({
      said: { kind: 'meeting', of: kind, day, came, known },
      from: { entity: 'meeting', row: id },
    }));
}
