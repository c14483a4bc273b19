import { expect, test } from 'vitest';
import { buildProposedPoint, buildRecurringPoint } from '../../../tests/support/buildRecurringPoint.ts';
import type { Occurrence } from '../evaluation/RecurringPoint.ts';
import { carriedPoints } from './carriedPoints.ts';

const into = 'nav-grorud_2027_oslostandard-integrering-flyktninger_1';
const proposed = [buildProposedPoint('ssu'), buildProposedPoint('rad', { recurrence: 'lastDone' })];
const same = (number: number) => number;

function held(id: string): Occurrence {
  return { id, state: 'held', day: id, reason: '', evidence: null };
}

test('what the office has changed, added and does not have comes along under the same names', () => {
  const rows = [
    buildRecurringPoint('ssu', { responsible: 'Nestleder' }),
    buildRecurringPoint('rad', { leftOut: { reason: 'Vi har ikke noe' } }),
    buildRecurringPoint('eget', {
      title: 'Allmøte',
      first: '2026-02-01',
      months: 3,
      requirements: { 4: true },
    }),
    buildRecurringPoint('borte', { title: 'Borte', removed: true }),
  ];
  expect(carriedPoints(into, rows, proposed, same)).toEqual([
    { id: `${into}_fast_ssu`, patch: { responsible: 'Nestleder' } },
    { id: `${into}_fast_rad`, patch: { leftOut: { reason: 'Vi har ikke noe' } } },
    {
      id: `${into}_fast_eget`,
      patch: { title: 'Allmøte', first: '2026-02-01', months: 3, 'requirement:4': true },
    },
  ]);
});

test('of the times only the last comes along, and only where the next is counted from it', () => {
  const occurrences = [held('2026-03-01'), held('2026-09-01')];
  const rows = [buildRecurringPoint('ssu', { occurrences }), buildRecurringPoint('rad', { occurrences })];
  const { id: _id, ...last } = held('2026-09-01');
  expect(carriedPoints(into, rows, proposed, same)).toEqual([
    { id: `${into}_fast_rad`, patch: { 'occurrence:2026-09-01': last } },
  ]);
});

test('a requirement that cannot be followed to the later edition stays behind', () => {
  const rows = [buildRecurringPoint('eget', { title: 'Allmøte', requirements: { 4: true, 5: true } })];
  const carried = carriedPoints(into, rows, proposed, (number) => (number === 4 ? 14 : null));
  expect(carried[0]?.patch).toEqual({ title: 'Allmøte', 'requirement:14': true });
});
