import { describe, expect, test } from 'vitest';
import { assessScores, standardOf } from '../../../tests/support/assessScores.ts';
import { buildAction, due } from '../../../tests/support/buildAction.ts';
import { buildBarrier } from '../../../tests/support/buildBarrier.ts';
import { buildStandard } from '../../../tests/support/buildStandard.ts';
import { buildPoint } from '../../../tests/support/buildMeeting.ts';
import { fc } from '../../../tests/support/propertyTests.ts';
import { ownPart } from '../changes/entities/entity.ts';
import type { Answer, Score } from '../evaluation/Answer.ts';
import { meetingKinds } from '../evaluation/Meeting.ts';
import { pointReasons } from '../evaluation/MeetingPoint.ts';
import { checkQuality } from '../gaps/qualityChecks.ts';
import { rankGaps } from '../gaps/rankGaps.ts';
import { compareYears } from '../trends/compareYears.ts';
import { agendaRules } from './agendaRules.ts';
import { keyOf, proposeAgenda, type AgendaMaterial, type ProposedPoint } from './proposeAgenda.ts';

const standard = standardOf(1, 2, 3, 4, 5, 6);
const noon = new Date(2026, 2, 10, 12);
const said = { justification: 'Slik er det.', improvements: 'Mer' };

type Scores = Record<number, Score | Partial<Answer>>;

/** What an agenda is made of where the office scored so this year, and so the year before. */
function material(now: Scores, before: Scores = {}, more: Partial<AgendaMaterial> = {}): AgendaMaterial {
  const items = assessScores(standard, now);
  const earlier = assessScores(standard, before);
  const pairs = new Map(standard.requirements.map(({ number }) => [number, number]));
  const lineage = { pairs, brokenAfter: new Map(), brokenBefore: new Map() };
  const scored = earlier.flatMap(({ requirement, score }) =>
    typeof score === 'number' ? [[requirement.number, score] as const] : [],
  );
  return {
    items,
    gaps: rankGaps(standard, items),
    compared: compareYears(earlier, items, lineage).compared,
    findings: checkQuality(standard, items, new Map(scored)),
    actions: [],
    barriers: [],
    openDecisions: false,
    notReached: [],
    ...more,
  };
}

const agenda = (made: AgendaMaterial, kind: (typeof meetingKinds)[number] = 'resourceTeam') =>
  proposeAgenda(kind, made, noon);

const short = (points: readonly ProposedPoint[]) =>
  points.map(({ requirement, action, barrier, title, reasons }) => [
    requirement ??
      (action === null
        ? barrier === null
          ? title
          : `barrier ${barrier.at(-1)}`
        : `action ${action.at(-1)}`),
    reasons.join(' '),
  ]);

const conflict = { conflicts: [{ field: 'score', changes: ['a', 'b'] }] };

describe('what the ressursteam takes up', () => {
  test('nothing, of an evaluation that asks for nothing', () => {
    expect(agenda(material({ 1: { score: 4, ...said } }))).toEqual([]);
  });

  test('what people see differently, what got worse, and the gaps of the first group, in that order', () => {
    const made = material(
      {
        1: { score: 0, ...said },
        2: { score: 3, ...said },
        3: { score: 4, ...said, ...conflict },
        4: { score: 3, ...said },
      },
      { 1: 0, 2: 4, 3: 4, 4: 3 },
    );
    expect(short(agenda(made))).toEqual([
      [3, 'difference'],
      [2, 'worse'],
      [1, 'gap'],
    ]);
  });

  test('a requirement that is both worse and a large gap is one point with both reasons, where the first stands', () => {
    const made = material({ 1: { score: 0, ...said }, 2: { score: 1, ...said } }, { 1: 0, 2: 3 });
    expect(short(agenda(made))).toEqual([
      [2, 'worse gap'],
      [1, 'gap'],
    ]);
  });

  test('what fell the most first', () => {
    const made = material({ 1: { score: 3, ...said }, 2: { score: 1, ...said } }, { 1: 4, 2: 4 });
    expect(short(agenda(made))[0]?.[0]).toBe(2);
  });

  test('what has been a gap for three years or more, the longest first', () => {
    const items = assessScores(standard, { 1: 3, 2: 3, 3: 3 });
    const yearsOpen = new Map([
      [1, 2],
      [2, 3],
      [3, 5],
    ]);
    const gaps = rankGaps(standard, items, { yearsOpen, withAction: new Set() });
    expect(short(agenda({ ...material({}), gaps }))).toEqual([
      [3, 'longOpen'],
      [2, 'longOpen'],
    ]);
  });

  test('what stands against an answer, and not what it merely lacks', () => {
    const made = material(
      {
        1: { score: 4, evidence: [{ id: '1', kind: 'document', text: 'Rutine' }] },
        2: { score: 3, justification: '', improvements: '' },
        3: { score: 'notRelevant' },
        4: { score: 4, ...said, checkpoints: { '4a': 'notMet' } },
      },
      { 1: 1, 2: 3 },
    );
    expect(short(agenda(made))).toEqual([
      [1, 'check'],
      [3, 'check'],
      [4, 'check'],
    ]);
  });

  test('what an earlier meeting did not reach stands first, and once', () => {
    const notReached = [
      buildPoint(1, { requirement: 2 }),
      buildPoint(2, { title: 'Valg av leder', raisedBy: 'Lærer' }),
    ];
    const made = material({ 1: { score: 0, ...said }, 2: { score: 0, ...said } }, {}, { notReached });
    expect(short(agenda(made))).toEqual([
      [2, 'notReached gap'],
      ['Valg av leder', 'notReached'],
      [1, 'gap'],
    ]);
    // Whoever asked for it asked for it to be taken up, and has not been heard yet.
    expect(agenda(made).map(({ raisedBy }) => raisedBy)).toEqual([undefined, 'Lærer', undefined]);
  });

  test('overdue actions by deadline; one for a single requirement on the agenda is part of its point', () => {
    const actions = [
      buildAction(1, { ...due('2026-03-01'), expected: { 5: 4 } }),
      buildAction(2, { ...due('2026-02-01'), expected: { 1: 4, 2: 4 } }),
      buildAction(3, { ...due('2026-01-01'), expected: { 1: 4 } }),
      buildAction(4, { ...due('2026-03-10'), expected: { 6: 4 } }),
    ];
    const made = material({ 1: { score: 0, ...said } }, {}, { actions });
    expect(short(agenda(made))).toEqual([
      [1, 'gap overdueAction'],
      ['action 2', 'overdueAction'],
      ['action 1', 'overdueAction'],
    ]);
    expect(ownPart(actions[1]?.id ?? '')).toBe(agenda(made)[1]?.action);
  });

  test('barriers that nobody has lifted, and those whose answer has not come in time, whoever can solve them', () => {
    const barriers = [
      buildBarrier(1, { requirements: { 1: true } }),
      buildBarrier(2, { level: 'state' }),
      buildBarrier(3, { liftedDay: '2026-01-01', level: 'state' }),
      buildBarrier(4, { ended: 'solved' }),
      buildBarrier(5, { removed: true }),
      buildBarrier(6, { liftedDay: '2026-01-01', answerDue: '2026-01-15' }),
      buildBarrier(7, { liftedDay: '2026-01-01', answerDue: '2199-01-15' }),
    ];
    const made = material({ 1: { score: 0, ...said } }, {}, { barriers });
    expect(short(agenda(made))).toEqual([
      [1, 'gap barrier'],
      ['barrier 6', 'barrier'],
      ['barrier 2', 'barrier'],
    ]);
  });

  test('nothing of what is not the office’s to answer', () => {
    const others = buildStandard();
    const items = assessScores(others, { 5: { score: 0, ...conflict } });
    const made = { ...material({}), items, gaps: rankGaps(others, items) };
    expect(agenda(made)).toEqual([]);
  });
});

describe('what others take up', () => {
  const barriers = [
    buildBarrier(1, { level: 'service' }),
    buildBarrier(2, { level: 'bydel', liftedDay: '2026-01-01' }),
    buildBarrier(3, { level: 'department' }),
    buildBarrier(4, { level: 'state' }),
    buildBarrier(5),
  ];
  const actions = [buildAction(1, due('2026-01-01'))];
  const made = material(
    { 1: { score: 1, ...said, ...conflict }, 2: { score: 2, ...said }, 3: { score: 3, ...said } },
    { 3: 4 },
    { barriers, actions },
  );

  test('SSU: what needs a decision, what got worse, and what it can solve', () => {
    expect(short(agenda(made, 'ssu'))).toEqual([
      [1, 'gap'],
      [3, 'worse'],
      ['barrier 3', 'barrier'],
      ['barrier 4', 'barrier'],
    ]);
  });

  test('the partnership meeting: what is late as well, and what the bydel and the state can solve', () => {
    expect(short(agenda(made, 'partnership'))).toEqual([
      [1, 'gap'],
      [3, 'worse'],
      ['action 1', 'overdueAction'],
      ['barrier 2', 'barrier'],
      ['barrier 4', 'barrier'],
    ]);
  });
});

test('whatever an evaluation holds, nothing stands twice, and every reason is one of its kind of meeting, in its order', () => {
  const score = fc.option(fc.integer({ min: 0, max: 4 }), { nil: null });
  const scores = fc.record(Object.fromEntries([1, 2, 3, 4, 5, 6].map((number) => [number, score])));
  const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 3 });
  fc.assert(
    fc.property(
      fc.constantFrom(...meetingKinds),
      scores,
      scores,
      numbers,
      numbers,
      (kind, now, before, some, others) => {
        const named = <Value>(chosen: number[], value: Value) =>
          Object.fromEntries(chosen.map((each) => [each, value]));
        const made = material(now, before, {
          actions: [buildAction(1, { ...due('2026-01-01'), expected: named(some, 4) })],
          barriers: [buildBarrier(1, { level: 'state', requirements: named(others, true as const) })],
          notReached: some.map((requirement) => buildPoint(requirement, { requirement })),
        });
        const points = agenda(made, kind);
        expect(new Set(points.map(keyOf)).size).toBe(points.length);
        const { reasons } = agendaRules[kind];
        for (const point of points)
          expect(reasons.filter((each) => point.reasons.includes(each))).toEqual(point.reasons);
        const first = points.map((point) => reasons.findIndex((each) => each === point.reasons[0]));
        expect(first).toEqual(first.toSorted((a, b) => a - b));
      },
    ),
  );
});

test('every reason is asked for by some meeting', () => {
  const asked = new Set(Object.values(agendaRules).flatMap(({ reasons }) => reasons));
  expect([...asked].toSorted()).toEqual([...pointReasons].toSorted());
});

test('the decisions of earlier meetings are one point, first, and asked for by nothing but them', () => {
  const followUp = buildPoint(1, { followUp: true });
  const withOpen = proposeAgenda(
    'ssu',
    material({}, {}, { openDecisions: true, notReached: [followUp] }),
    noon,
  );
  expect(withOpen).toMatchObject([{ followUp: true, title: '', reasons: ['openDecisions'] }]);
  expect(keyOf(followUp)).toBe(keyOf(withOpen[0] ?? followUp));
  expect(keyOf(buildPoint(2))).not.toBe(keyOf(followUp));
  expect(proposeAgenda('ssu', material({}, {}, { notReached: [followUp] }), noon)).toEqual([]);
});
