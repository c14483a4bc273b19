import { ownPart } from '../changes/entities/entity.ts';
import { describe, expect, test } from 'vitest';
import { exampleActionId } from '../../../tests/support/buildAction.ts';
import { buildBarrier, exampleBarrierId } from '../../../tests/support/buildBarrier.ts';
import { buildChange, idAt, people } from '../../../tests/support/buildChange.ts';
import { derivedId } from '../changes/derivedId.ts';
import { actionId } from '../changes/entities/actionId.ts';
import { entities } from '../changes/entities/entities.ts';
import { groupByRow } from '../changes/groupByRow.ts';
import { mergeLogs } from '../changes/mergeLogs.ts';
import { project } from '../changes/project.ts';
import type { Barrier } from '../evaluation/Barrier.ts';
import { carriedBarriers, type CarriedBarrier } from './carriedBarriers.ts';

const into = 'nav-eksempelvika_2027_eksempelstandard_1';
const same = (number: number) => number;
const along = (number: number) => actionId.make(into, derivedId(ownPart(exampleActionId(number)), into));

const waiting = buildBarrier(1, {
  description: 'Ingen har ansvaret for tolk.',
  consequence: 'Møter blir avlyst.',
  cause: 'ownership',
  metIn: 'Prosjektet Språk',
  responsible: [{ id: 'a', name: 'Bydelen' }],
  level: 'bydel',
  requirements: { 1: true, 2: true },
  actions: { [ownPart(exampleActionId(1))]: true, [ownPart(exampleActionId(2))]: true },
  followUp: 'Sendt brev.',
  liftedTo: 'bydelsdirektøren',
  liftedDay: '2026-09-20',
  answerDue: '2026-10-20',
});

const carry = (...barriers: Barrier[]) => carriedBarriers(into, barriers, [along(1)], same);

function rowsOf(carried: readonly CarriedBarrier[], device: keyof typeof people = 'leder', from = 0) {
  return carried.map(({ id, patch }, index) =>
    buildChange(
      { ...patch, removed: false },
      { id: idAt(from + index), entity: 'barrier', entityId: id, evaluation: into, by: people[device] },
    ),
  );
}

function projected(changes: ReturnType<typeof rowsOf>): Barrier[] {
  return [...groupByRow(changes).values()].flatMap((row) => project(entities.barrier, row) ?? []);
}

describe('the next year', () => {
  test('gets the barriers that stand, with all that is said of them and the day they have waited since', () => {
    const [row] = projected(rowsOf(carry(waiting)));
    expect(row).toMatchObject({
      evaluation: into,
      description: 'Ingen har ansvaret for tolk.',
      consequence: 'Møter blir avlyst.',
      cause: 'ownership',
      metIn: 'Prosjektet Språk',
      responsible: [{ id: 'a', name: 'Bydelen' }],
      level: 'bydel',
      requirements: { 1: true, 2: true },
      followUp: 'Sendt brev.',
      liftedTo: 'bydelsdirektøren',
      liftedDay: '2026-09-20',
      answerDue: '2026-10-20',
      removed: false,
    });
    expect(row?.id).not.toBe(exampleBarrierId(1));
  });

  test('has them stand in the way of the actions that come along, and lets go of those that stay', () => {
    expect(projected(rowsOf(carry(waiting)))[0]?.actions).toEqual({ [ownPart(along(1))]: true });
    const odd = { ...waiting, actions: { annet: true as const } };
    expect(projected(rowsOf(carry(odd)))[0]?.actions).toEqual({});
  });

  test('gets an answered one too, and none that is solved, set aside or removed', () => {
    const carried = carry(
      buildBarrier(1, { ended: 'solved' }),
      buildBarrier(2, { ended: 'setAside' }),
      { ...buildBarrier(3), removed: true },
      buildBarrier(4, { answer: 'Nei.', answeredDay: '2026-10-01' }),
    );
    expect(carried.map(({ patch }) => patch)).toEqual([{ answer: 'Nei.', answeredDay: '2026-10-01' }]);
  });

  test('calls requirements what its edition calls them, and leaves out what cannot be followed there', () => {
    const carried = carriedBarriers(into, [waiting], [], (number) => (number === 1 ? 7 : null));
    expect(projected(rowsOf(carried))[0]?.requirements).toEqual({ 7: true });
  });

  test('started on two machines, gets each once, and nobody disagrees', () => {
    const barriers = [waiting, buildBarrier(2, { description: 'Kurs mangler.' })];
    const here = rowsOf(carry(...barriers));
    const there = rowsOf(carry(...barriers.toReversed()), 'veileder', 100);
    const rows = projected(mergeLogs(here, there));
    expect(rows).toHaveLength(2);
    expect(rows.flatMap(({ conflicts }) => conflicts)).toEqual([]);
  });

  test('another year, or another barrier, is another row', () => {
    const later = carriedBarriers(into.replace('2027', '2028'), [waiting], [], same);
    const ids = [...carry(waiting, buildBarrier(2)), ...later].map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
  });
});
