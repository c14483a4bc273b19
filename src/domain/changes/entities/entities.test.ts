import { describe, expect, test } from 'vitest';
import { exampleEvaluation } from '../../../../tests/support/buildChange.ts';
import { madeUpId } from '../../../../tests/support/madeUpKind.ts';
import { isTyped, wordsIn } from '../declaredField.ts';
import { entities, kindNamed } from './entities.ts';
import type { DeclaredField, Kind } from './entity.ts';

const kinds: readonly Kind[] = Object.values(entities);

/** The fields of each kind that something is declared of, as «kind.field». */
function fieldsThat(hold: (field: DeclaredField, name: string, kind: Kind) => boolean): string[] {
  return kinds.flatMap((kind) =>
    Object.entries(kind.fields).flatMap(([name, field]) =>
      hold(field, name, kind) ? [`${kind.name}.${name}`] : [],
    ),
  );
}

describe('the kinds of row', () => {
  test('their stores are those that the databases out there have', () => {
    expect(kinds.map(({ name, table, indexes, since }) => [name, table, indexes, since])).toEqual([
      ['evaluation', 'evaluations', 'office, year', 1],
      ['answer', 'answers', 'evaluation', 1],
      ['indicatorValue', 'indicatorValues', 'evaluation', 1],
      ['action', 'actions', 'evaluation', 2],
      ['barrier', 'barriers', 'evaluation', 3],
      ['feedback', 'feedback', 'evaluation', 4],
      ['signature', 'signatures', 'evaluation', 5],
      ['meeting', 'meetings', 'evaluation', 5],
      ['meetingPoint', 'meetingPoints', 'evaluation', 5],
      ['recurringPoint', 'recurringPoints', 'evaluation', 5],
      ['surveyRound', 'surveyRounds', 'evaluation', 5],
      ['councilMatter', 'councilMatters', 'evaluation', 5],
      ['teamReview', 'teamReviews', 'evaluation', 5],
      ['project', 'projects', 'evaluation', 6],
      ['formText', 'formTexts', 'evaluation', 6],
      ['erasure', 'erasures', 'evaluation', 7],
      ['sharedScope', 'sharedScopes', 'evaluation', 8],
    ]);
  });

  test('one is the evaluation itself, the others stand within one', () => {
    expect(kinds.map(({ id }) => id.within)).toEqual(['itself', ...kinds.slice(1).map(() => 'evaluation')]);
    expect(madeUpId.within).toBe('evaluation');
  });

  test('what an office makes of its own can be removed; a signature alone is about a person, and all go back in time', () => {
    expect(kinds.filter(({ removable }) => removable).map(({ name }) => name)).toEqual([
      'action',
      'barrier',
      'meeting',
      'meetingPoint',
      'recurringPoint',
      'surveyRound',
      'councilMatter',
    ]);
    for (const kind of kinds)
      expect(kind).toMatchObject({ personal: kind.name === 'signature', restorable: true });
    for (const { fields } of [entities.signature, entities.erasure])
      for (const field of Object.values(fields)) expect(field.restores).toBe('never');
  });

  test('answers are about a requirement, actions about those they are expected to raise, barriers about those they stand in the way of', () => {
    expect(
      entities.barrier.requirementsOf({ requirements: { 12: true, 7: true, x: true } } as never),
    ).toEqual([7, 12]);
    expect(entities.barrier.requirementsOf({ requirements: {} } as never)).toBeNull();
    expect(entities.action.requirementsOf({ expected: { 12: 3, 7: 4, other: 1 } } as never)).toEqual([7, 12]);
    expect(entities.action.requirementsOf({ expected: {} } as never)).toBeNull();
    expect(entities.answer.requirementsOf({ requirement: 7 } as never)).toEqual([7]);
    expect(entities.evaluation.requirementsOf({} as never)).toBeNull();
    expect(entities.indicatorValue.requirementsOf({} as never)).toBeNull();
  });

  test('what people word is told from what they choose', () => {
    expect(fieldsThat(({ holds }) => holds === 'text')).toEqual([
      'answer.justification',
      'answer.strengths',
      'answer.improvements',
      'answer.evidence',
      'indicatorValue.comment',
      'action.title',
      'action.why',
      'action.responsible',
      'action.dropReason',
      'action.note',
      'action.evidence',
      'action.carriedBy',
      'action.extraCost',
      'barrier.description',
      'barrier.consequence',
      'barrier.otherCause',
      'barrier.metIn',
      'barrier.responsible',
      'barrier.followUp',
      'barrier.liftedTo',
      'barrier.answer',
      'barrier.endReason',
      'feedback.reason',
      'feedback.reply',
      'signature.name',
      'signature.role',
      'signature.content',
      'meeting.place',
      'meeting.participant',
      'meeting.note',
      'meetingPoint.title',
      'meetingPoint.raisedBy',
      'meetingPoint.note',
      'meetingPoint.decision',
      'meetingPoint.decisionNote',
      'recurringPoint.title',
      'recurringPoint.responsible',
      'recurringPoint.occurrence',
      'surveyRound.title',
      'surveyRound.language',
      'surveyRound.method',
      'surveyRound.findings',
      'surveyRound.changed',
      'councilMatter.raised',
      'councilMatter.outcome',
      'teamReview.results',
      'teamReview.communication',
      'teamReview.cooperation',
      'teamReview.ownership',
      'teamReview.next',
      'project.title',
      'project.number',
      'project.programme',
      'project.area',
      'project.place',
      'project.targetGroup',
      'project.contacts',
      'project.steeringLeader',
      'project.countyContact',
      'formText.cell',
    ]);
    expect(fieldsThat((field) => wordsIn(field, { reason: 'Ord', source: 'Ord' }).length === 1)).toEqual([
      'answer.target',
      'indicatorValue.comparison',
      'indicatorValue.cityGoal',
      'indicatorValue.cityComparison',
      'action.deadline',
      'signature.accepted',
      'signature.reopened',
      'recurringPoint.leftOut',
    ]);
    expect(
      fieldsThat((field) => wordsIn(field, { name: 'Ord' }).length === 1 && field.holds !== 'text'),
    ).toEqual(['signature.reopened', 'surveyRound.part', 'project.leader', 'project.owner', 'project.post']);
    expect(fieldsThat(({ holds }) => holds === 'choice')).toEqual([
      'evaluation.standard',
      'evaluation.edition',
      'evaluation.office',
      'evaluation.ownOffice',
      'evaluation.year',
      'evaluation.createdAt',
      'answer.score',
      'answer.included',
      'answer.checkpoint',
      'answer.unchangedSince',
      'indicatorValue.numerator',
      'indicatorValue.denominator',
      'indicatorValue.goal',
      'action.expected',
      'action.status',
      'action.carriedOn',
      'action.plannedSince',
      'barrier.cause',
      'barrier.level',
      'barrier.requirement',
      'barrier.action',
      'barrier.liftedDay',
      'barrier.answerDue',
      'barrier.answeredDay',
      'barrier.ended',
      'barrier.sameAs',
      'feedback.verdict',
      'feedback.outcome',
      'signature.signedAt',
      'signature.hash',
      'signature.form',
      'signature.covers',
      'signature.previous',
      'meeting.kind',
      'meeting.day',
      'meeting.minutes',
      'meeting.heldOn',
      'meeting.at',
      'meeting.nextDay',
      'meeting.closedAt',
      'meetingPoint.meeting',
      'meetingPoint.reason',
      'meetingPoint.requirement',
      'meetingPoint.action',
      'meetingPoint.barrier',
      'meetingPoint.followUp',
      'meetingPoint.place',
      'meetingPoint.minutes',
      'meetingPoint.leftOut',
      'meetingPoint.outcome',
      'meetingPoint.decisionEnd',
      'meetingPoint.carried',
      'meetingPoint.carriedNumber',
      'meetingPoint.madeAction',
      'meetingPoint.madeBarrier',
      'meetingPoint.scored',
      'meetingPoint.spent',
      'meetingPoint.runningSince',
      'recurringPoint.requirement',
      'recurringPoint.recurrence',
      'recurringPoint.months',
      'recurringPoint.first',
      'surveyRound.day',
      'surveyRound.asked',
      'surveyRound.answered',
      'surveyRound.measure',
      'councilMatter.council',
      'councilMatter.day',
      'councilMatter.toldDay',
      'teamReview.day',
      'teamReview.grade',
      'project.from',
      'project.to',
      'project.approved',
      'formText.choice',
      'erasure.text',
      'sharedScope.state',
    ]);
  });

  test('figures and the words beside them are entered with keys, choices are not', () => {
    expect(fieldsThat(({ typed }) => typed === true)).toEqual([
      'answer.target',
      'indicatorValue.numerator',
      'indicatorValue.denominator',
      'indicatorValue.goal',
      'indicatorValue.comparison',
      'meeting.minutes',
      'meetingPoint.minutes',
      'surveyRound.asked',
      'surveyRound.answered',
      'project.leader',
      'project.owner',
      'project.post',
    ]);
    expect(isTyped(entities.answer, 'score')).toBe(false);
  });

  test('what is said of other fields says of which, and they are fields of the kind', () => {
    expect(fieldsThat(({ whileAsSaid }) => whileAsSaid !== undefined)).toEqual(['answer.unchangedSince']);
    for (const { fields } of kinds)
      for (const { whileAsSaid = [] } of Object.values(fields))
        expect(Object.keys(fields)).toEqual(expect.arrayContaining([...whileAsSaid]));
  });

  test('what an evaluation is about is told by its id, and when it began by the first who began it', () => {
    expect(fieldsThat(({ settledBy }) => settledBy === 'id')).toEqual([
      'evaluation.standard',
      'evaluation.edition',
      'evaluation.office',
      'evaluation.year',
    ]);
    expect(fieldsThat(({ settledBy }) => settledBy === 'earliest')).toEqual(['evaluation.createdAt']);
  });

  test('is found by its name, and by no name that objects are born with', () => {
    expect(kindNamed(entities, 'answer')).toBe(entities.answer);
    expect(kindNamed(entities, 'laterKind')).toBeNull();
    expect(kindNamed(entities, 'constructor')).toBeNull();
  });
});

describe('an id that carries its kind', () => {
  const uuid = '019cad8f-ac00-7000-8000-000000000000';

  test('tells its evaluation', () => {
    const id = madeUpId.make(exampleEvaluation, uuid);
    expect(madeUpId.read(id)).toEqual({
      evaluation: exampleEvaluation,
      parts: { evaluation: exampleEvaluation },
    });
  });

  test.each([
    `noe_funn_${uuid}`,
    `${exampleEvaluation}_annet_${uuid}`,
    `${exampleEvaluation}_funn_${uuid}0`,
    `${exampleEvaluation}_funn_1`,
    exampleEvaluation,
    '',
  ])('%s is none', (id) => {
    expect(madeUpId.read(id)).toBeNull();
  });
});
