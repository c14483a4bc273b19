import { describe, expect, test } from 'vitest';
import { reportFacts } from '#src/exchange/report/reportFacts.ts';
import type { ReportSource } from '#src/exchange/report/ReportSource.ts';
import type { Action } from '#src/domain/evaluation/Action.ts';
import { buildAction, due, exampleActionId } from '../../../tests/support/buildAction.ts';
import { buildChange, idAt } from '../../../tests/support/buildChange.ts';
import { buildReportSource } from '../../../tests/support/buildReportSource.ts';
import { ownNamespace } from './oscalParts.ts';
import { writeOscalPlan } from './writeOscalPlan.ts';

type Property = { name: string; ns: string; value: string; class?: string; remarks?: string };
type Plan = {
  uuid: string;
  'system-id': { id: string };
  risks?: {
    uuid: string;
    status: string;
    statement: string;
    deadline?: string;
    remediations: {
      lifecycle: string;
      tasks?: { type: string; props?: Property[]; timing: object; remarks?: string }[];
    }[];
  }[];
  'poam-items': {
    uuid: string;
    title: string;
    description: string;
    props?: Property[];
    'related-risks'?: { 'risk-uuid': string }[];
  }[];
};

function planOf(source: ReportSource): Plan {
  const bytes = writeOscalPlan(source, reportFacts(source));
  return (JSON.parse(new TextDecoder().decode(bytes)) as { 'plan-of-action-and-milestones': Plan })[
    'plan-of-action-and-milestones'
  ];
}

/** Made on 2 November 2026, see `buildReportSource`. */
const sourceWith = (...actions: Action[]) => buildReportSource({ 2026: { 1: 1, 2: 2, 4: 4 } }, { actions });

const routine = buildAction(1, {
  title: 'Rutine',
  why: 'Alle gjør ulikt.\nOg sent.',
  status: 'carryOut',
  expected: { 1: 4, 4: 4 },
  responsible: [
    { id: 'a', role: 'Fagleder' },
    { id: 'b', role: 'NAV-leder' },
  ],
  notes: [{ id: 'n', day: '2026-05-01', text: 'I gang.\nSnart ferdig.' }],
  plannedSince: 2025,
  ...due('2026-10-01'),
});

describe('a plan of action and milestones', () => {
  test('has every action with all that is said in it', () => {
    const [item] = planOf(sourceWith(routine))['poam-items'];
    expect(item).toMatchObject({ title: 'Rutine', description: 'Alle gjør ulikt.\nOg sent.' });
    const said = (item?.props ?? []).map(({ name, value, class: of, remarks }) => [name, value, of, remarks]);
    expect(said).toEqual([
      ['kind', 'action', undefined, undefined],
      ['status', 'carryOut', undefined, undefined],
      ['overdue', 'yes', undefined, undefined],
      ['deadline', '2026-10-01', undefined, undefined],
      ['planned-since', '2025', undefined, undefined],
      ['responsible', 'Fagleder', undefined, undefined],
      ['responsible', 'NAV-leder', undefined, undefined],
      ['expected-level', '4', 'requirement-1', undefined],
      ['expected-level', '4', 'requirement-4', undefined],
      ['note', '2026-05-01', undefined, 'I gang.\nSnart ferdig.'],
    ]);
    expect(item?.props?.every(({ ns }) => ns === ownNamespace)).toBe(true);
  });

  test('says what an action lowers, and when', () => {
    const { risks = [], 'poam-items': items } = planOf(sourceWith(routine));
    expect(items[0]?.['related-risks']).toEqual([{ 'risk-uuid': risks[0]?.uuid }]);
    expect(risks[0]).toMatchObject({
      status: 'remediating',
      deadline: '2026-10-01T23:59:59Z',
      statement: 'Krav 1 · Oppgave 1: fra nivå 1 til 4\n\nKrav 4 · Oppgave 4: nivå 4 i dag',
    });
    expect(risks[0]?.remediations[0]?.tasks).toMatchObject([
      { type: 'milestone', timing: { 'on-date': { date: '2026-10-01T23:59:59Z' } } },
    ]);
  });

  test('tells of the deadlines before, and why they were moved', () => {
    const circumstances = { entity: 'action', entityId: exampleActionId(1) };
    const deadline = { day: '2026-10-01', reason: 'Ferie' };
    const source = {
      ...sourceWith({ ...routine, deadline }),
      changes: [
        buildChange({ deadline: { day: '2026-09-01', reason: '' } }, { ...circumstances, id: idAt(0) }),
        buildChange({ deadline }, { ...circumstances, id: idAt(1), parents: [idAt(0)], minutes: 1 }),
      ],
    };
    const [milestone] = planOf(source).risks?.[0]?.remediations[0]?.tasks ?? [];
    expect(milestone).toMatchObject({
      remarks: 'Ferie',
      props: [{ name: 'moved-deadline', value: '2026-09-01', remarks: 'Ferie' }],
    });
  });

  test('of what is done or put aside there is no risk left', () => {
    const { risks = [], 'poam-items': items } = planOf(
      sourceWith(
        buildAction(1, {
          title: 'Kurs',
          status: 'done',
          evidence: [{ id: 'a', kind: 'document', text: 'Kursplan' }],
          carriedOn: 'yes',
          carriedBy: 'Fagleder',
          extraCost: 'Ingen',
          ...due('2026-10-01'),
        }),
        buildAction(2, { status: 'dropped', dropReason: 'Ingen lokaler.' }),
      ),
    );
    expect(risks.map(({ status, deadline }) => [status, deadline])).toEqual([
      ['closed', undefined],
      ['closed', undefined],
    ]);
    expect(risks.map(({ remediations }) => remediations[0]?.lifecycle)).toEqual(['completed', 'planned']);
    expect(items[0]?.props).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: 'evidence', value: 'document', remarks: 'Kursplan' }),
        expect.objectContaining({ name: 'carried-on', value: 'yes', remarks: 'Fagleder' }),
        expect.objectContaining({ name: 'extra-cost', remarks: 'Ingen' }),
      ]),
    );
    expect(items[1]).toMatchObject({
      title: 'Tiltak uten navn',
      description: 'Det er ikke skrevet hvorfor.',
    });
    expect(items[1]?.props).toContainEqual(
      expect.objectContaining({ name: 'drop-reason', remarks: 'Ingen lokaler.' }),
    );
  });

  test('without actions has one item that says so, and no risks', () => {
    const plan = planOf(sourceWith());
    expect(plan['poam-items']).toMatchObject([{ title: 'Det er ingen tiltak i planen.' }]);
    expect(plan.risks).toBeUndefined();
  });

  test('made twice, is about the same items', () => {
    const again = { ...sourceWith(routine), madeAt: '2026-11-03T08:00:00.000Z' };
    const uuids = (source: ReportSource) => planOf(source)['poam-items'].map(({ uuid }) => uuid);
    expect(uuids(again)).toEqual(uuids(sourceWith(routine)));
    expect(planOf(again).uuid).not.toBe(planOf(sourceWith(routine)).uuid);
  });
});
