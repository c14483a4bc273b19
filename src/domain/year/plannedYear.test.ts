import { expect, test } from 'vitest';
import { buildProposedPoint, buildRecurringPoint } from '../../../tests/support/buildRecurringPoint.ts';
import { isSubjectHeld, openTimeOf, plannedYear } from './plannedYear.ts';

const place = { officeKind: 'nav-kontor', year: 2026, begun: '2026-01-05' };
const ssu = buildProposedPoint('ssu', { about: 'ssu', months: 6 });
const held = { id: '2026-03-01', state: 'held' as const, day: null, reason: '', evidence: null };

function planned(...rows: Parameters<typeof buildRecurringPoint>[1][]) {
  return plannedYear(
    [ssu],
    rows.map((row) => buildRecurringPoint('ssu', row)),
    place,
    '2026-06-15',
  );
}

test('the times of the year stand with each point, and none with what the office does not have', () => {
  expect(planned()[0]?.occurrences).toMatchObject([{ state: 'late' }, { state: 'ahead' }]);
  expect(planned({ leftOut: { reason: 'Bydelen gjør det' } })[0]?.occurrences).toEqual([]);
});

test('whether a subject has been held since the evaluation was begun is asked of its point; without the point nobody knows', () => {
  expect(isSubjectHeld(planned(), 'ssu', place.begun)).toBe(false);
  expect(isSubjectHeld(planned({ occurrences: [held] }), 'ssu', place.begun)).toBe(true);
  const before = { ...held, day: '2026-01-04' };
  expect(isSubjectHeld(planned({ occurrences: [before] }), 'ssu', place.begun)).toBe(false);
  expect(isSubjectHeld(planned({ occurrences: [{ ...held, day: place.begun }] }), 'ssu', place.begun)).toBe(
    true,
  );
  expect(isSubjectHeld(planned({ occurrences: [{ ...held, state: 'missed' }] }), 'ssu', place.begun)).toBe(
    false,
  );
  expect(isSubjectHeld(planned({ leftOut: { reason: '' } }), 'ssu', place.begun)).toBeNull();
  expect(isSubjectHeld(planned(), 'resourceTeam', place.begun)).toBeNull();
});

test('something held stands for the nearest time of its point that nothing is said of', () => {
  const due = (day: string, ...rows: Parameters<typeof planned>) =>
    openTimeOf(planned(...rows), 'ssu', day)?.id ?? null;
  expect(due('2026-03-20')).toBe('2026-03-01');
  expect(due('2026-08-01')).toBe('2026-09-01');
  // The first has been told of: what is held after it stands for the next.
  expect(due('2026-03-20', { occurrences: [held] })).toBe('2026-09-01');
  expect(due('2026-03-20', { leftOut: { reason: '' } })).toBeNull();
  expect(openTimeOf(planned(), 'resourceTeam', '2026-03-20')).toBeNull();
});
