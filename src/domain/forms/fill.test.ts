import { describe, expect, test } from 'vitest';
import { buildAction, due, exampleActionId } from '../../../tests/support/buildAction.ts';
import { buildBarrier, exampleBarrierId } from '../../../tests/support/buildBarrier.ts';
import { buildChange, exampleEvaluation } from '../../../tests/support/buildChange.ts';
import { buildDecision, buildMeeting, buildPoint } from '../../../tests/support/buildMeeting.ts';
import { buildProposedPoint, buildRecurringPoint } from '../../../tests/support/buildRecurringPoint.ts';
import { buildReportSource } from '../../../tests/support/buildReportSource.ts';
import { buildStandard } from '../../../tests/support/buildStandard.ts';
import { buildSurveyRound } from '../../../tests/support/buildSurveyRound.ts';
import { blankIndicatorValue } from '../../../tests/support/projections.ts';
import { entities } from '../changes/entities/entities.ts';
import { councilMatterId } from '../changes/entities/councilMatterId.ts';
import { projectId } from '../changes/entities/projectId.ts';
import { teamReviewId } from '../changes/entities/teamReviewId.ts';
import { applyPatch, blankRow } from '../changes/rowFields.ts';
import { answerId } from '../evaluation/Evaluation.ts';
import { indicatorValueId } from '../indicators/indicatorValueId.ts';
import { choicesFrom, rowsFrom, sentencesFrom } from './fill.ts';
import {
  choiceSources,
  rowSources,
  sentenceSources,
  type ChoiceSource,
  type RowSource,
  type SentenceSource,
} from './fillSources.ts';
import type { FormMaterial } from './FormMaterial.ts';
import type { Said } from './Said.ts';

const standard = buildStandard({
  provenance: { ...buildStandard().provenance, publisher: 'Oslo kommune' },
  indicators: [
    {
      id: 'bosatt',
      name: 'Bosatt i tide',
      numerator: 'Antall bosatt i tide',
      denominator: 'Antall bosatt',
      unit: 'percent',
      quote: 'andel som bosettes',
      bearsOn: [1],
    },
  ],
});

const before = 'nav-eksempelvika_2025_eksempelstandard_1';

const project = applyPatch(entities.project, blankRow(entities.project, projectId.make(exampleEvaluation)), {
  title: ' Veien inn ',
  number: 'E-1',
  programme: 'Nærmiljø',
  area: 'Eksempelsatsingen',
  place: 'Eksempelvika',
  targetGroup: 'Nyankomne',
  contacts: 'Koordinator',
  steeringLeader: 'Avdelingsleder',
  countyContact: 'Rådgiver',
  from: '2025-01-01',
  to: '2026-12-31',
  approved: '2024-11-20',
  'leader:b': { name: 'Ny leder', from: '2026-01-01', to: null },
  'leader:a': { name: 'Første leder', from: '2025-01-01', to: '2025-12-31' },
  'leader:c': { name: ' ', from: null, to: null },
  'owner:a': { name: 'Eier', from: null, to: null },
  'post:a': { name: 'Lønn', phase: 'Planlegging', budget: 100, spent: 90 },
  'post:b': { name: 'Tolk', phase: '', budget: 50, spent: null },
});

const [routine, course, late, dropped] = [1, 2, 3, 4].map(exampleActionId);
const [hindrance, solved] = [1, 2].map(exampleBarrierId);
const round = buildSurveyRound({
  title: 'Våren',
  day: '2026-04-01',
  asked: 40,
  answered: 25,
  method: 'Samtaler',
  findings: 'De vil ha brev.',
  changed: 'Vi sender brev.',
});
const meeting = buildMeeting(1, {
  kind: 'ssu',
  heldOn: { '2026-05-02': true, '2026-03-01': true },
  participants: [
    { id: 'a', role: 'Leder', came: true },
    { id: 'b', role: 'Lærer', came: false },
    { id: 'c', role: 'Tolk', came: null },
  ],
});
const held = (day: string): Said => ({ kind: 'meeting', of: 'ssu', day, came: 1, known: 2 });
const exampleUuid = '00000000-0000-7000-8000-000000000009';
const matter = {
  ...blankRow(entities.councilMatter, councilMatterId.make(exampleEvaluation, exampleUuid)),
  council: 'participants' as const,
  day: '2026-03-09',
  raised: 'For få timer.',
  outcome: 'Flere timer.',
};
const review = applyPatch(
  entities.teamReview,
  blankRow(entities.teamReview, teamReviewId.make(exampleEvaluation)),
  { day: '2026-10-29', 'grade:results': 'well', ownership: 'Alle møter.', next: 'Bytte leder.' },
);
const occurrence = (id: string, state: 'held' | 'missed', day: string | null) => ({
  id,
  state,
  day,
  reason: '',
  evidence: null,
});
const network = buildRecurringPoint('nettverk', {
  occurrences: [
    occurrence('2026-02-01', 'held', '2026-02-03'),
    occurrence('2026-05-01', 'missed', null),
    occurrence('2026-01-01', 'held', null),
  ],
});
const planned = buildMeeting(2, { kind: 'partnership' });
const point = buildPoint(1, { decisions: [buildDecision(1, { text: 'Vi går videre.' })] });

const first = buildChange(
  { deadline: { day: '2026-05-01', reason: '' } },
  { entity: 'action', entityId: exampleActionId(3) },
);
const moves = [
  first,
  buildChange(
    { deadline: { day: '2026-10-01', reason: 'Sykdom.' } },
    { entity: 'action', entityId: exampleActionId(3), minutes: 5, parents: [first.id] },
  ),
];

const known: Partial<FormMaterial> = {
  councilMatters: [matter],
  teamReviews: [review],
  // A meeting of the office's own is no gathering, nor is a point that it does not have.
  recurringPoints: [
    network,
    buildRecurringPoint('ssu', { occurrences: [occurrence('2026-03-01', 'held', null)] }),
    buildRecurringPoint('borte', {
      leftOut: { reason: 'Nei.' },
      title: 'Borte',
      occurrences: [occurrence('2026-03-01', 'held', null)],
    }),
  ],
  proposed: [buildProposedPoint('nettverk'), buildProposedPoint('ssu', { about: 'ssu' })],
};

/** A small world in which something is known of everything: an office that has assessed three requirements over two years. */
function world(overrides: Partial<FormMaterial> = {}): FormMaterial {
  return {
    ...buildReportSource(
      {
        2024: { 1: 0 },
        2025: { 1: 1, 2: 3 },
        2026: {
          1: { score: 2, justification: 'Halvveis.', strengths: 'Fast rutine', improvements: 'Flere med' },
          2: { score: 3 },
        },
      },
      { standard },
    ),
    indicatorValues: [
      { ...blankIndicatorValue(before, 'bosatt'), numerator: 12, denominator: 24 },
      { ...blankIndicatorValue(exampleEvaluation, 'bosatt'), numerator: 18, denominator: 24, goal: 80 },
    ],
    actions: [
      buildAction(1, {
        title: 'Ny rutine',
        why: 'Det var uklart.',
        status: 'done',
        expected: { 1: 3 },
        responsible: [{ id: 'a', role: 'Koordinator' }],
        notes: [
          { id: 'b', day: '2026-05-01', text: 'Tatt i bruk.' },
          { id: 'a', day: '2026-02-01', text: 'Skrevet.' },
        ],
        carriedOn: 'yes',
        carriedBy: 'Fagleder',
        extraCost: '20 000 kr det første året.',
        plannedSince: 2025,
        evidence: [
          { id: 'a', kind: 'document', text: 'Rutinen' },
          { id: 'b', kind: 'document', text: 'Rutinen' },
          { id: 'c', kind: 'note', text: 'Alle sier det.' },
        ],
      }),
      buildAction(2, { title: 'Kurs', status: 'carryOut' }),
      buildAction(3, { title: 'Avtale', ...due('2026-10-01') }),
      buildAction(4, { title: 'Reise', status: 'dropped', dropReason: 'For dyrt.' }),
      buildAction(5, { title: ' ', status: 'done' }),
    ],
    barriers: [
      buildBarrier(1, {
        description: 'Ingen avtale.',
        consequence: 'Folk venter.',
        level: 'state',
        liftedTo: 'direktoratet',
        liftedDay: '2026-02-03',
        followUp: 'Brev sendt.',
        answer: 'Kommer.',
      }),
      buildBarrier(2, {
        description: 'Trangt',
        level: 'service',
        metIn: 'Fredagsmøtet',
        ended: 'solved',
        endReason: 'Flyttet.',
      }),
      buildBarrier(3, { description: '' }),
    ],
    surveyRounds: [round],
    meetings: [meeting, planned],
    meetingPoints: [point],
    projects: [project],
    changes: moves,
    ...known,
    ...overrides,
  };
}

/** The same office before anything is said: neither of its project, nor of what it does or how it stands. */
const nothing: FormMaterial = { ...buildReportSource({ 2026: {} }, { standard }) };

const words = (text: string): Said => ({ kind: 'words', text });
const delivery = (title: string, status: 'delivered' | 'partly' | 'notDelivered'): Said => ({
  kind: 'delivery',
  title,
  status,
});
const reached: Said = { kind: 'status', reached: 1, scored: 2, remaining: 1 };
const level: Said = { kind: 'level', number: 1, name: 'Oppgave 1', level: 2, target: 4 };
const share: Said = {
  kind: 'share',
  name: 'Bosatt i tide',
  percent: 75,
  year: 2026,
  before: { percent: 50, year: 2025 },
};
const overdue: Said = { kind: 'overdue', title: 'Avtale', day: '2026-10-01' };
const moved: Said = {
  kind: 'moved',
  title: 'Avtale',
  from: '2026-05-01',
  to: '2026-10-01',
  reason: 'Sykdom.',
};
const away: Said = { kind: 'dropped', title: 'Reise', reason: 'For dyrt.' };
const barrier: Said = { kind: 'barrier', text: 'Ingen avtale.', consequence: 'Folk venter.' };
const count: Said = { kind: 'actions', done: 1, open: 2, dropped: 1, overdue: 1 };

const evaluation = exampleEvaluation;
const answer = answerId(evaluation, 1);
const figure = indicatorValueId(evaluation, 'bosatt');

type Expected = readonly [row: string | undefined, said: Said];

/** What each source says of the small world, and the row each thing is from. A source that is not here does not compile. */
const sentences: Readonly<Record<SentenceSource, readonly Expected[]>> = {
  office: [[evaluation, words('NAV Eksempelvika')]],
  year: [[evaluation, words('2026')]],
  municipality: [[evaluation, words('Oslo')]],
  reportDay: [[evaluation, { kind: 'day', day: '2026-11-02' }]],
  projectTitle: [[project.id, words('Veien inn')]],
  projectNumber: [[project.id, words('E-1')]],
  projectProgramme: [[project.id, words('Nærmiljø')]],
  projectArea: [[project.id, words('Eksempelsatsingen')]],
  projectPlace: [[project.id, words('Eksempelvika')]],
  projectPeriod: [[project.id, { kind: 'period', from: '2025-01-01', to: '2026-12-31' }]],
  projectApproved: [[project.id, { kind: 'day', day: '2024-11-20' }]],
  projectPhases: [[project.id, words('Planlegging')]],
  // The first leader first; nobody without a name.
  projectLeaders: [
    [project.id, { kind: 'person', name: 'Første leder', from: '2025-01-01', to: '2025-12-31' }],
    [project.id, { kind: 'person', name: 'Ny leder', from: '2026-01-01', to: null }],
  ],
  // Of the report of a year: those who lead it when the year ends.
  projectLeadersNow: [[project.id, words('Ny leder')]],
  projectOwners: [[project.id, { kind: 'person', name: 'Eier', from: null, to: null }]],
  projectContacts: [[project.id, words('Koordinator')]],
  steeringLeader: [[project.id, words('Avdelingsleder')]],
  countyContact: [[project.id, words('Rådgiver')]],
  targetGroup: [[project.id, words('Nyankomne')]],
  reach: [
    [figure, { kind: 'people', name: 'Bosatt i tide', count: 18, of: 24, year: 2026 }],
    [round.id, { kind: 'survey', title: 'Våren', day: '2026-04-01', asked: 40, answered: 25 }],
  ],
  needs: [[routine, words('Det var uklart.')]],
  history: [
    [project.id, { kind: 'lasts', from: '2025-01-01', to: '2026-12-31' }],
    [project.id, { kind: 'role', of: 'leader', name: 'Første leder', from: '2025-01-01', to: '2025-12-31' }],
    [project.id, { kind: 'role', of: 'leader', name: 'Ny leder', from: '2026-01-01', to: null }],
    [project.id, { kind: 'role', of: 'owner', name: 'Eier', from: null, to: null }],
    [evaluation, count],
    [late, moved],
    [dropped, away],
  ],
  status: [[evaluation, reached]],
  goals: [
    [evaluation, reached],
    [answer, level],
  ],
  figures: [[figure, share]],
  deliveries: [
    [routine, delivery('Ny rutine', 'delivered')],
    [course, delivery('Kurs', 'partly')],
    [late, delivery('Avtale', 'notDelivered')],
    [dropped, delivery('Reise', 'notDelivered')],
  ],
  deliveriesInBrief: [
    [routine, { kind: 'deliveries', status: 'delivered', titles: ['Ny rutine'], more: 0 }],
    [course, { kind: 'deliveries', status: 'partly', titles: ['Kurs'], more: 0 }],
    [late, { kind: 'deliveries', status: 'notDelivered', titles: ['Avtale', 'Reise'], more: 0 }],
  ],
  // The notes by their days, whatever the order they were written in.
  results: [
    [routine, delivery('Ny rutine', 'delivered')],
    [routine, words('Skrevet.')],
    [routine, words('Tatt i bruk.')],
  ],
  gains: [
    [figure, share],
    [
      answer,
      {
        kind: 'lift',
        number: 1,
        name: 'Oppgave 1',
        before: { level: 1, year: 2025 },
        now: { level: 2, year: 2026 },
        aim: 3,
      },
    ],
  ],
  strengths: [[answer, words('Fast rutine')]],
  improvements: [[answer, words('Flere med')]],
  // One post is not accounted for: there is no result of the whole.
  budget: [[project.id, { kind: 'budget', budget: 150, spent: 90, missing: 1 }]],
  progress: [[evaluation, count]],
  delays: [[late, overdue]],
  adjustments: [
    [late, moved],
    [dropped, away],
  ],
  // What is solved is no longer uncertain.
  uncertainty: [
    [late, overdue],
    [hindrance, barrier],
  ],
  barriers: [
    [hindrance, barrier],
    [solved, { kind: 'barrier', text: 'Trangt', consequence: '' }],
  ],
  barriersAbove: [[hindrance, barrier]],
  learning: [
    [answer, words('Flere med')],
    [round.id, words('De vil ha brev.')],
    [round.id, words('Vi sender brev.')],
    [review.id, { kind: 'teamNext', text: 'Bytte leder.' }],
    [point.id, words('Vi går videre.')],
  ],
  // At most three: what the team will do otherwise, what should get better, and the first of the rest.
  learningInBrief: [
    [review.id, { kind: 'teamNext', text: 'Bytte leder.' }],
    [answer, words('Flere med')],
    [round.id, words('De vil ha brev.')],
  ],
  evaluation: [
    [evaluation, { kind: 'selfEvaluation', year: 2026 }],
    [meeting.id, held('2026-03-01')],
    [meeting.id, held('2026-05-02')],
    [review.id, { kind: 'teamReview', day: '2026-10-29' }],
    [review.id, { kind: 'teamGrade', aspect: 'results', grade: 'well', text: '' }],
    [review.id, { kind: 'teamGrade', aspect: 'ownership', grade: null, text: 'Alle møter.' }],
  ],
  survey: [
    [round.id, { kind: 'survey', title: 'Våren', day: '2026-04-01', asked: 40, answered: 25 }],
    [round.id, words('Samtaler')],
    [round.id, words('De vil ha brev.')],
    [matter.id, { kind: 'council', council: 'participants', day: '2026-03-09' }],
    [matter.id, words('For få timer.')],
    [matter.id, { kind: 'outcome', text: 'Flere timer.' }],
  ],
  // Day by day; a meeting that is only planned has not been.
  meetings: [
    [meeting.id, held('2026-03-01')],
    [meeting.id, held('2026-05-02')],
  ],
  gatherings: [
    [network.id, { kind: 'held', title: 'Punktet nettverk', day: '2026-01-01' }],
    [network.id, { kind: 'held', title: 'Punktet nettverk', day: '2026-02-03' }],
  ],
  // Each once; a note is no paper.
  documents: [[routine, words('Rutinen')]],
  carriedOn: [[routine, { kind: 'carried', title: 'Ny rutine', by: 'Fagleder' }]],
};

/** What is known of an office that has said nothing. Every other source is silent. */
const always: Partial<Record<SentenceSource, readonly Expected[]>> = {
  office: sentences.office,
  year: sentences.year,
  municipality: sentences.municipality,
  reportDay: sentences.reportDay,
};

const said = (source: SentenceSource, material: FormMaterial) =>
  sentencesFrom[source](material).map(({ said: each, from }) => [from.row, each]);

describe.each(sentenceSources)('the source of sentences «%s»', (source) => {
  test('says what is known, and from which row', () => {
    const found = said(source, world());
    expect(found).toHaveLength(sentences[source].length);
    expect(found).toMatchObject(sentences[source].map(([row, each]) => [row, each]));
  });

  test('says nothing where nothing is known', () => {
    expect(said(source, nothing)).toEqual(always[source] ?? []);
  });
});

test('that nothing is late, and nothing is moved or dropped, is known where there are actions', () => {
  const calm = world({ actions: [buildAction(1, { title: 'Ny rutine' })], changes: [] });
  expect(said('delays', calm)).toEqual([[evaluation, { kind: 'none', of: 'delays' }]]);
  expect(said('adjustments', calm)).toEqual([[evaluation, { kind: 'none', of: 'adjustments' }]]);
  // It is no uncertainty, and no box is ticked by it.
  expect(said('uncertainty', { ...calm, barriers: [] })).toEqual([]);
  expect(choicesFrom.progress(calm)).toEqual(['follows']);
});

test('a summary of deliveries names three of each, and counts the rest', () => {
  const many = [1, 2, 3, 4, 5].map((number) =>
    buildAction(number, { title: `Nr. ${number}`, status: 'done' }),
  );
  expect(said('deliveriesInBrief', world({ actions: many }))).toEqual([
    [routine, { kind: 'deliveries', status: 'delivered', titles: ['Nr. 1', 'Nr. 2', 'Nr. 3'], more: 2 }],
  ]);
});

test('whoever led the project last is named where nobody led it that year', () => {
  const past = applyPatch(entities.project, blankRow(entities.project, project.id), {
    'leader:a': { name: 'Første', from: '2023-01-01', to: '2023-12-31' },
    'leader:b': { name: 'Siste', from: '2024-01-01', to: '2024-06-30' },
  });
  expect(said('projectLeadersNow', world({ projects: [past] }))).toEqual([[project.id, words('Siste')]]);
});

test('of few people no count is told', () => {
  const few = [{ ...blankIndicatorValue(exampleEvaluation, 'bosatt'), numerator: 2, denominator: 24 }];
  expect(said('reach', world({ indicatorValues: few, surveyRounds: [] }))).toEqual([]);
});

test('what has been removed is said nowhere', () => {
  const { actions, barriers, meetings, meetingPoints, surveyRounds, councilMatters, recurringPoints } =
    world();
  const gone = <Row extends object>(rows: readonly Row[]) => rows.map((row) => ({ ...row, removed: true }));
  const removed = world({
    actions: gone(actions),
    barriers: gone(barriers),
    meetings: gone(meetings),
    meetingPoints: gone(meetingPoints),
    surveyRounds: gone(surveyRounds),
    councilMatters: gone(councilMatters),
    recurringPoints: gone(recurringPoints),
  });
  for (const source of [
    'deliveries',
    'results',
    'progress',
    'delays',
    'barriers',
    'survey',
    'meetings',
    'gatherings',
    'documents',
    'needs',
    'deliveriesInBrief',
    'carriedOn',
  ] as const)
    expect(said(source, removed), source).toEqual([]);
  for (const source of ['deliveries', 'barriers', 'survey', 'implementation'] as const)
    expect(rowsFrom[source](removed), source).toEqual([]);
});

const number = (value: number): Said => ({ kind: 'number', value });
const value = (id: string): Said => ({ kind: 'value', id });
const percent = (of: number, year: number | null): Said => ({ kind: 'percent', percent: of, year });
const levelOf = (of: number, year: number | null): Said => ({ kind: 'levelOf', level: of, year });

type ExpectedRow = readonly [row: string | undefined, parts: Readonly<Record<string, readonly Said[]>>];

const rows: Readonly<Record<RowSource, readonly ExpectedRow[]>> = {
  goals: [
    [
      answer,
      {
        goal: [{ kind: 'gain', number: 1, name: 'Oppgave 1' }],
        degree: [value('partly')],
        explanation: [words('Halvveis.')],
      },
    ],
  ],
  deliveries: [
    [
      routine,
      {
        delivery: [words('Ny rutine')],
        status: [value('delivered')],
        description: [words('Det var uklart.'), words('Skrevet.'), words('Tatt i bruk.')],
      },
    ],
    [course, { delivery: [words('Kurs')], status: [value('partly')], description: [] }],
    [late, { delivery: [words('Avtale')], status: [value('notDelivered')], description: [] }],
    [
      dropped,
      { delivery: [words('Reise')], status: [value('notDelivered')], description: [words('For dyrt.')] },
    ],
  ],
  budget: [
    [
      project.id,
      { post: [words('Lønn')], phase: [words('Planlegging')], budget: [number(100)], spent: [number(90)] },
    ],
    [project.id, { post: [words('Tolk')], phase: [], budget: [number(50)], spent: [] }],
  ],
  barriers: [
    [
      hindrance,
      {
        project: [words('Veien inn')],
        barrier: [words('Ingen avtale.'), words('Folk venter.')],
        followUp: [
          words('Brev sendt.'),
          { kind: 'lifted', to: 'direktoratet', day: '2026-02-03' },
          words('Kommer.'),
        ],
      },
    ],
    [solved, { project: [words('Fredagsmøtet')], barrier: [words('Trangt')], followUp: [words('Flyttet.')] }],
  ],
  survey: [
    [
      round.id,
      {
        round: [words('Våren')],
        asked: [number(40)],
        answered: [number(25)],
        method: [words('Samtaler')],
        findings: [words('De vil ha brev.')],
      },
    ],
    [
      matter.id,
      {
        round: [{ kind: 'council', council: 'participants', day: '2026-03-09' }],
        asked: [],
        answered: [],
        method: [],
        findings: [words('For få timer.')],
      },
    ],
  ],
  implementation: [
    [
      routine,
      {
        delivery: [words('Ny rutine')],
        planned: [value('fromEarlier')],
        owner: [words('Koordinator')],
        extraCost: [words('20 000 kr det første året.')],
        carriedOn: [value('yes')],
        carriedBy: [words('Fagleder')],
      },
    ],
  ],
  gains: [
    [
      figure,
      {
        gain: [words('Bosatt i tide')],
        kind: [value('final')],
        parent: [],
        basis: [],
        baseline: [percent(50, 2025)],
        measure: [percent(80, null)],
        owner: [],
        final: [percent(75, 2026)],
      },
    ],
    [
      answer,
      {
        gain: [{ kind: 'gain', number: 1, name: 'Oppgave 1' }],
        kind: [value('intermediate')],
        parent: [words('Bosatt i tide')],
        basis: [words('Ny rutine')],
        baseline: [levelOf(1, 2025)],
        measure: [levelOf(3, null)],
        owner: [words('Koordinator')],
        final: [levelOf(2, 2026)],
      },
    ],
  ],
};

describe.each(Object.keys(rowSources) as RowSource[])('the source of rows «%s»', (source) => {
  test('has a row for each thing known, with its parts and where it is from', () => {
    expect(rowsFrom[source](world()).map(({ from, parts }) => [from.row, parts])).toEqual(rows[source]);
  });

  test('has every part it is said to have, and no other', () => {
    for (const { parts } of rowsFrom[source](world()))
      expect(Object.keys(parts).toSorted()).toEqual(rowSources[source].toSorted());
  });

  test('tells its rows apart by keys that stay, and has none where nothing is known', () => {
    const keys = rowsFrom[source](world()).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(rowsFrom[source](world()).map(({ key }) => key)).toEqual(keys);
    // An indicator is a gain to work for, also before it is measured.
    const silent = source === 'gains' ? { ...nothing, standard: buildStandard() } : nothing;
    expect(rowsFrom[source](silent)).toEqual([]);
  });
});

const boxes: Readonly<Record<ChoiceSource, readonly string[]>> = {
  progress: ['delayed', 'adjusted'],
  anchoring: ['steering', 'population', 'others'],
};

describe.each(Object.keys(choiceSources) as ChoiceSource[])('the source of boxes «%s»', (source) => {
  test('ticks what is known, only boxes it is said to know, and none where nothing is', () => {
    expect(choicesFrom[source](world())).toEqual(boxes[source]);
    for (const id of choicesFrom[source](world())) expect(choiceSources[source]).toContain(id);
    expect(choicesFrom[source](nothing)).toEqual([]);
  });
});
