import { ownPart } from '#src/domain/changes/entities/entity.ts';
import { expect, test } from 'vitest';
import { daysWaiting } from '#src/domain/barriers/waiting.ts';
import type { DeclaredField } from '#src/domain/changes/entities/entity.ts';
import { entities } from '#src/domain/changes/entities/entities.ts';
import { wordsOfRow } from '#src/domain/changes/rowFields.ts';
import type { Barrier } from '#src/domain/evaluation/Barrier.ts';
import { buildAction } from '../../../tests/support/buildAction.ts';
import { buildBarrier } from '../../../tests/support/buildBarrier.ts';
import { buildReportSource } from '../../../tests/support/buildReportSource.ts';
import { reportFacts } from '../report/reportFacts.ts';
import { writeOscalPlan } from './writeOscalPlan.ts';

type Property = { name: string; value: string; class?: string; remarks?: string };
type Task = { type: string; timing: { 'on-date': { date: string } } };
type Plan = {
  risks: {
    uuid: string;
    status: string;
    statement: string;
    deadline?: string;
    remediations?: { lifecycle: string; title: string; description: string; tasks?: Task[] }[];
  }[];
  'poam-items': {
    uuid: string;
    title: string;
    description: string;
    props: Property[];
    'related-risks': { 'risk-uuid': string }[];
  }[];
};

const routine = buildAction(1, { title: 'Rutine' });

const housing = buildBarrier(1, {
  description: 'Få boliger. Og dyre.',
  consequence: 'Familier venter.\nLenge.',
  cause: 'other',
  otherCause: 'Markedet',
  metIn: 'Møtet i mars',
  responsible: [{ id: 'a', name: 'Boligetaten' }],
  level: 'department',
  requirements: { 1: true, 99: true },
  actions: { [ownPart(routine.id)]: true },
  followUp: 'Sendt brev.',
  liftedTo: 'byrådsavdelingen',
  liftedDay: '2026-09-01',
  answerDue: '2026-10-01',
});

/** When the file is made, see `buildReportSource`: the day is that of the machine's own time zone. */
const madeAt = new Date('2026-11-02T12:00:00.000Z');

function planOf(barriers: readonly Barrier[], actions = [routine]): Plan {
  const source = buildReportSource({ 2026: { 1: 1 } }, { actions, barriers: [...barriers] });
  const read = JSON.parse(new TextDecoder().decode(writeOscalPlan(source, reportFacts(source)))) as {
    'plan-of-action-and-milestones': Plan;
  };
  return read['plan-of-action-and-milestones'];
}

test('a barrier stands after the actions, with what it leads to and when the answer is due', () => {
  const { risks, 'poam-items': items } = planOf([housing]);
  expect(items.map(({ title }) => title)).toEqual(['Rutine', 'Få boliger']);
  expect(items[1]).toMatchObject({
    description: 'Få boliger. Og dyre.',
    'related-risks': [{ 'risk-uuid': risks[1]?.uuid }],
  });
  expect(risks[1]).toMatchObject({
    status: 'investigating',
    statement: 'Familier venter.\nLenge.',
    deadline: '2026-10-01T23:59:59Z',
    remediations: [
      {
        lifecycle: 'planned',
        title: 'Løftet til byrådsavdelingen',
        description: 'Sendt brev.',
        tasks: [{ type: 'milestone', timing: { 'on-date': { date: '2026-10-01T23:59:59Z' } } }],
      },
    ],
  });
});

test('it says all that is said of it, and points at the action it hinders', () => {
  const { 'poam-items': items } = planOf([housing]);
  const [action, barrier] = items;
  expect(barrier?.props.map(({ name, value, class: of, remarks }) => [name, value, of, remarks])).toEqual([
    ['kind', 'barrier', undefined, undefined],
    ['status', 'lifted', undefined, undefined],
    ['overdue', 'yes', undefined, undefined],
    ['level', 'department', undefined, undefined],
    ['cause', 'other', undefined, 'Markedet'],
    ['met-in', 'written', undefined, 'Møtet i mars'],
    ['responsible', 'Boligetaten', undefined, undefined],
    ['hinders', 'requirement', 'requirement-1', undefined],
    ['hinders', 'requirement', 'requirement-99', undefined],
    ['hinders-action', action?.uuid, undefined, undefined],
    ['follow-up', 'written', undefined, 'Sendt brev.'],
    ['lifted-to', 'written', undefined, 'byrådsavdelingen'],
    ['lifted', '2026-09-01', undefined, undefined],
    ['days-waiting', String(daysWaiting(housing, madeAt)), undefined, undefined],
    ['answer-due', '2026-10-01', undefined, undefined],
  ]);
});

test('no word of it is left out, whatever the state it is in', () => {
  const words = (name: string) => `Ordene om ${name}`;
  const said = Object.fromEntries(
    Object.entries<DeclaredField>(entities.barrier.fields).flatMap(([name, { holds, keyed }]) =>
      holds === 'text' && !keyed ? [[name, words(name)]] : [],
    ),
  ) as Partial<Barrier>;
  for (const ended of [null, 'solved', 'setAside'] as const) {
    const barrier = buildBarrier(1, { ...said, ended });
    const written = JSON.stringify(planOf([barrier]));
    const rows = wordsOfRow(entities.barrier, barrier).flatMap((each) => each.words);
    expect(rows.filter((word) => word !== '').length).toBeGreaterThan(5);
    for (const word of rows) expect(written).toContain(word);
  }
});

test.each<[string, Partial<Barrier>, string, string | undefined]>([
  ['open', {}, 'open', undefined],
  ['answered', { answer: 'Kommer i mai.', answeredDay: '2026-10-20' }, 'remediating', 'completed'],
  ['solved', { ended: 'solved' }, 'closed', undefined],
  ['set aside', { ended: 'setAside', liftedTo: 'staten' }, 'closed', 'completed'],
])('a barrier that is %s is one in the words of OSCAL', (_what, overrides, status, lifecycle) => {
  const [risk] = planOf([buildBarrier(1, overrides)], []).risks;
  expect(risk?.status).toBe(status);
  expect(risk?.remediations?.[0]?.lifecycle).toBe(lifecycle);
});

test('of a barrier of which nothing is said, that is said, and it is the one item where nothing is planned', () => {
  const { risks, 'poam-items': items } = planOf([buildBarrier(1)], []);
  expect(items).toMatchObject([
    { title: 'Hindring uten beskrivelse', description: 'Det er ikke skrevet hva som står i veien.' },
  ]);
  expect(risks).toMatchObject([{ statement: 'Det er ikke skrevet hva den fører til.' }]);
});
