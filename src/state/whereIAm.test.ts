import { expect, test } from 'vitest';
import { findCurrent } from './whereIAm.ts';

const of = (id: string, year: number, isExample = false) => ({
  id,
  office: 'nav-grorud',
  officeName: 'NAV Grorud',
  year,
  isExample,
});
const known = [of('example', 2027, true), of('new', 2026), of('old', 2025)];

test('the address decides, then what was last opened, then the newest of one’s own', () => {
  expect(findCurrent(known, 'old', 'new')?.id).toBe('old');
  expect(findCurrent(known, undefined, 'old')?.id).toBe('old');
  expect(findCurrent(known, 'gone', 'gone too')?.id).toBe('new');
  expect(findCurrent([of('example', 2027, true)], undefined, undefined)?.id).toBe('example');
  expect(findCurrent([], 'old', 'old')).toBeUndefined();
});
