import { expect, test } from 'vitest';
import { buildProposedPoint, buildRecurringPoint } from '../../../tests/support/buildRecurringPoint.ts';
import { yearPoints } from './yearPoints.ts';

const place = { officeKind: 'nav-kontor', year: 2026, begun: '2026-01-05' };
const ssu = buildProposedPoint('ssu', { requirements: [5], months: 6 });

test('what is proposed to the kind of office is there until the office says otherwise, field by field', () => {
  const row = buildRecurringPoint('ssu', {
    responsible: ' Nestleder ',
    requirements: { 2: true },
    months: 3,
  });
  expect(yearPoints([ssu], [], place)).toMatchObject([
    { point: 'ssu', title: 'Punktet ssu', responsible: 'Leder', months: 6, first: '2026-03-01', row: null },
  ]);
  expect(yearPoints([ssu], [row], place)).toMatchObject([
    { title: 'Punktet ssu', responsible: 'Nestleder', months: 3, first: '2026-03-01', requirements: [2, 5] },
  ]);
});

test('what is proposed to other kinds comes along only when the office has said something of it', () => {
  const other = buildProposedPoint('elevrad', { officeKinds: ['oslo-vo'] });
  expect(yearPoints([other], [], place)).toEqual([]);
  expect(yearPoints([other], [buildRecurringPoint('elevrad')], place)).toHaveLength(1);
});

test('what the office has added comes after, by its first day; what is removed is gone', () => {
  const rows = [
    buildRecurringPoint('b', { title: 'Senere', first: '2026-05-01' }),
    buildRecurringPoint('c', { title: 'Uten dag' }),
    buildRecurringPoint('a', { title: 'Først', first: '2026-02-01' }),
    buildRecurringPoint('d', { title: 'Tatt bort', removed: true }),
  ];
  expect(yearPoints([ssu], rows, place).map(({ title }) => title)).toEqual([
    'Punktet ssu',
    'Først',
    'Senere',
    'Uten dag',
  ]);
});

test('a proposed point whose row was removed is as proposed', () => {
  const row = buildRecurringPoint('ssu', { title: 'Vårt SSU', removed: true });
  expect(yearPoints([ssu], [row], place)).toMatchObject([{ title: 'Punktet ssu', row: null }]);
});

test('what is counted from when it was last done is not due before anybody could have said when', () => {
  const council = buildProposedPoint('rad', { recurrence: 'lastDone', months: 3 });
  expect(yearPoints([council], [], { ...place, begun: '2026-10-31' })[0]?.first).toBe('2027-01-31');
  expect(yearPoints([council], [], place)[0]?.first).toBe('2026-03-01');
  const row = buildRecurringPoint('rad', { first: '2026-02-01' });
  expect(yearPoints([council], [row], { ...place, begun: '2026-10-31' })[0]?.first).toBe('2026-02-01');
});
