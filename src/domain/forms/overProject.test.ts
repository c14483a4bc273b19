import { describe, expect, test } from 'vitest';
import { buildAction, exampleActionId } from '../../../tests/support/buildAction.ts';
import { buildBarrier } from '../../../tests/support/buildBarrier.ts';
import { buildChange, exampleEvaluation } from '../../../tests/support/buildChange.ts';
import { exampleForms } from '../../../tests/support/exampleForms.ts';
import { buildDecision, buildMeeting, buildPoint } from '../../../tests/support/buildMeeting.ts';
import { buildReportSource } from '../../../tests/support/buildReportSource.ts';
import { buildStandard } from '../../../tests/support/buildStandard.ts';
import { buildSurveyRound } from '../../../tests/support/buildSurveyRound.ts';
import { blankIndicatorValue } from '../../../tests/support/projections.ts';
import { derivedId } from '../changes/derivedId.ts';
import { entities } from '../changes/entities/entities.ts';
import { actionId } from '../changes/entities/actionId.ts';
import { ownPart } from '../changes/entities/entity.ts';
import { projectId } from '../changes/entities/projectId.ts';
import { applyPatch, blankRow } from '../changes/rowFields.ts';
import type { Patch } from '../changes/Change.ts';
import { sentencesFrom } from './fill.ts';
import { filledForm } from './filledForm.ts';
import type { EarlierYear, FormMaterial } from './FormMaterial.ts';
import { overProject } from './overProject.ts';
import type { Said } from './Said.ts';

const ofYear = (year: number) => exampleEvaluation.replace('2026', String(year));
/** A row of this year as it would be in another. */
const movedTo = <Row extends { id: string; evaluation: string }>(year: number, row: Row): Row => ({
  ...row,
  id: row.id.replace('2026', String(year)),
  evaluation: ofYear(year),
});

function earlierYear(year: number, rows: Partial<EarlierYear> = {}): EarlierYear {
  return {
    evaluation: { id: ofYear(year), year, edition: '1' },
    actions: [],
    barriers: [],
    meetings: [],
    meetingPoints: [],
    recurringPoints: [],
    surveyRounds: [],
    councilMatters: [],
    teamReviews: [],
    changes: [],
    ...rows,
  };
}

function project(patch: Patch) {
  return applyPatch(entities.project, blankRow(entities.project, projectId.make(exampleEvaluation)), patch);
}

const lasting = [project({ from: '2024-05-01', to: '2026-08-31' })];

const standard = buildStandard({
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

function material(more: Partial<FormMaterial>): FormMaterial {
  return {
    ...buildReportSource(
      { 2023: { 1: 0 }, 2024: { 1: 1 }, 2025: { 1: 2 }, 2026: { 1: { score: 3 } } },
      { standard },
    ),
    projects: lasting,
    ...more,
  };
}

const titles = ({ actions }: FormMaterial) => actions.map(({ title }) => title);
const done = (number: number, title: string) => buildAction(number, { title, status: 'done' });

describe('the years of a project', () => {
  const years = [2023, 2024, 2025, 2027].map((year) =>
    earlierYear(year, { actions: [movedTo(year, done(1, `Fra ${year}`))] }),
  );
  const actions = [done(9, 'Fra i år')];

  test('are those within its days, up to the one the form stands in, the oldest first', () => {
    const over = overProject(material({ earlier: years.toReversed(), actions }));
    expect(titles(over)).toEqual(['Fra 2024', 'Fra 2025', 'Fra i år']);
    expect([...(over.span?.evaluations.values() ?? [])]).toEqual([2024, 2025, 2026]);
  });

  test.each([
    ['nobody has said when it began', [project({ to: '2026-08-31' })]],
    ['it began this year', [project({ from: '2026-01-01' })]],
    ['nothing is said of it', []],
  ])('are this one alone where %s', (_, projects) => {
    const given = material({ earlier: years, actions, projects });
    expect(overProject(given)).toBe(given);
  });

  test('go on where it has no last day', () => {
    const projects = [project({ from: '2025-01-01' })];
    expect(titles(overProject(material({ earlier: years, actions, projects })))).toEqual([
      'Fra 2025',
      'Fra i år',
    ]);
  });
});

describe('what comes along', () => {
  const first = movedTo(2025, buildAction(1, { title: 'Rutine', status: 'carryOut' }));
  const along = actionId.make(exampleEvaluation, derivedId(ownPart(first.id), exampleEvaluation));
  const carriedChange = buildChange(
    { title: 'Rutine', deadline: { day: '2026-05-01', reason: '' } },
    { entity: 'action', entityId: along },
  );
  const begun = buildChange(
    { title: 'Rutine', deadline: { day: '2025-06-01', reason: '' } },
    { entity: 'action', entityId: first.id, evaluation: ofYear(2025) },
  );
  const moved = buildChange(
    { deadline: { day: '2026-05-01', reason: 'Sykdom' } },
    {
      entity: 'action',
      entityId: first.id,
      evaluation: ofYear(2025),
      minutes: 5,
      parents: [begun.id],
    },
  );
  const earlier = [earlierYear(2025, { actions: [first], changes: [begun, moved] })];
  const now = { ...buildAction(1, { title: 'Rutine', status: 'done' }), id: along };

  test('is told once, as it stands last, with what was moved in the years before', () => {
    const over = overProject(material({ earlier, actions: [now], changes: [carriedChange] }));
    expect(over.actions).toEqual([now]);
    expect(sentencesFrom.adjustments(over).map(({ said }) => said)).toEqual([
      { kind: 'moved', title: 'Rutine', from: '2025-06-01', to: '2026-05-01', reason: 'Sykdom' },
    ]);
  });

  test('and is removed there, is not told of', () => {
    expect(titles(overProject(material({ earlier, actions: [], changes: [carriedChange] })))).toEqual([]);
  });

  test('not, is told of where it stood', () => {
    expect(titles(overProject(material({ earlier, actions: [] })))).toEqual(['Rutine']);
  });

  test('a decision is told once, in the year that made it', () => {
    const decided = buildDecision(1, { text: 'Vi går videre.' });
    const point = buildPoint(1, { decisions: [decided] });
    const over = overProject(
      material({
        earlier: [earlierYear(2025, { meetingPoints: [movedTo(2025, point)] })],
        meetingPoints: [buildPoint(2, { decisions: [decided] })],
      }),
    );
    expect(over.meetingPoints.map(({ decisions }) => decisions.length)).toEqual([1, 0]);
  });

  test('of another edition names no requirement of this one', () => {
    const other = earlierYear(2025, { actions: [{ ...first, expected: { 1: 4 } }] });
    const expected = (edition: string) =>
      overProject(material({ earlier: [{ ...other, evaluation: { ...other.evaluation, edition } }] }))
        .actions[0]?.expected;
    expect(expected('0')).toEqual({});
    expect(expected('1')).toEqual({ 1: 4 });
  });
});

describe('a final report of three years', () => {
  const say = (said: Said): string =>
    said.kind === 'words'
      ? said.text
      : said.kind === 'ofYear'
        ? `${said.text} [${said.year}]`
        : JSON.stringify(said);
  const form = exampleForms().find(({ id }) => id === 'sluttrapport');
  if (!form) throw new Error('no final report');
  const value = (year: number, numerator: number) => ({
    ...blankIndicatorValue(ofYear(year), 'bosatt'),
    numerator,
    denominator: 20,
  });
  const whole = material({
    earlier: [
      earlierYear(2024, {
        actions: [movedTo(2024, { ...done(1, 'Kurs'), why: 'Ingen visste.', expected: { 1: 2 } })],
        surveyRounds: [
          { ...buildSurveyRound({ title: 'Høsten', findings: 'For sent.' }), ...rowOf(2024, 'undersokelse') },
        ],
      }),
      earlierYear(2025, {
        barriers: [movedTo(2025, buildBarrier(1, { description: 'Ingen hjemmel.', level: 'state' }))],
        meetings: [movedTo(2025, buildMeeting(1, { kind: 'ssu', heldOn: { '2025-03-01': true } }))],
      }),
    ],
    actions: [done(2, 'Avtale')],
    indicatorValues: [value(2023, 8), value(2024, 10), value(2025, 12), value(2026, 15)],
  });
  const fields = filledForm(form, whole, [], say).flatMap((section) => section.fields);
  const textOf = (id: string) => {
    const found = fields.find(({ field }) => field.id === id);
    return found?.kind === 'text' ? found.content.text : '';
  };
  const cellsOf = (id: string) => {
    const found = fields.find(({ field }) => field.id === id);
    return found?.kind === 'table' ? found.rows.map(({ cells }) => cells.map(({ text }) => text)) : [];
  };

  test('has what was done, met and heard in each year, and says which', () => {
    expect(cellsOf('leveranser').map(([name]) => name)).toEqual(['Kurs [2024]', 'Avtale [2026]']);
    expect(textOf('bakgrunn')).toBe('Ingen visste. [2024]');
    expect(textOf('hindringer')).toMatch(/Ingen hjemmel.* \[2025\]$/);
    expect(cellsOf('informantsvar').map(([name]) => name)).toEqual(['Høsten [2024]']);
    expect(textOf('kort-leveranser')).toContain('"titles":["Kurs (2024)","Avtale (2026)"]');
  });

  test('says no year where all that stands together is of the year it stands in', () => {
    expect(textOf('kort-mal')).not.toContain('[2026]');
    expect(textOf('egne-gevinster')).toContain('[2026]');
    const [alone] = filledForm(
      form,
      { ...whole, actions: [done(2, 'Avtale')], earlier: [earlierYear(2025)] },
      [],
      say,
    )
      .flatMap((section) => section.fields)
      .flatMap((field) => (field.field.id === 'leveranser' && field.kind === 'table' ? field.rows : []));
    expect(alone?.cells[0]?.text).toBe('Avtale');
  });

  test('does not say the year twice where the day says it', () => {
    const meeting = textOf('evaluering')
      .split('\n')
      .find((line) => line.includes('"meeting"'));
    expect(meeting).toContain('2025-03-01');
    expect(meeting).not.toContain('[2025]');
  });

  test('measures its gains from before it began, year by year', () => {
    const shares = [
      { year: 2023, percent: 40 },
      { year: 2024, percent: 50 },
      { year: 2025, percent: 60 },
      { year: 2026, percent: 75 },
    ];
    expect(sentencesFrom.figures(overProject(whole)).map(({ said }) => said)).toEqual([
      { kind: 'shares', name: 'Bosatt i tide', shares },
    ]);
    expect(sentencesFrom.gains(overProject(whole)).map(({ said }) => said)).toMatchObject([
      { kind: 'share', percent: 75, year: 2026, before: { percent: 40, year: 2023 } },
      { kind: 'lift', before: { level: 0, year: 2023 }, now: { level: 3, year: 2026 } },
    ]);
  });

  test('measures from its own first year where nothing is known from before', () => {
    const over = overProject({
      ...whole,
      years: whole.years.filter(({ year }) => year > 2023),
    });
    expect(sentencesFrom.gains(over).map(({ said }) => said)).toMatchObject([
      { kind: 'share', before: { percent: 50, year: 2024 } },
      { kind: 'lift', before: { level: 1, year: 2024 } },
    ]);
  });

  test('names the self-evaluation of each year', () => {
    const self = sentencesFrom
      .evaluation(overProject(whole))
      .flatMap(({ said }) => (said.kind === 'selfEvaluation' ? [said.year] : []));
    expect(self).toEqual([2024, 2025, 2026]);
  });

  test('of one year says no year', () => {
    const [alone] = filledForm(form, { ...whole, earlier: [] }, [], say)
      .flatMap((section) => section.fields)
      .flatMap((field) => (field.field.id === 'leveranser' && field.kind === 'table' ? field.rows : []));
    expect(alone?.cells[0]?.text).toBe('Avtale');
    expect(alone?.from?.row).toBe(exampleActionId(2));
  });
});

function rowOf(year: number, prefix: string) {
  return { id: `${ofYear(year)}_${prefix}_00000000-0000-7000-8000-000000000001`, evaluation: ofYear(year) };
}
