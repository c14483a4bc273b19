import { expect, test } from 'vitest';
import { overview } from './overview.ts';
import { trends } from './trends.ts';

test('what is answered with «vet ikke» is told where «besvart» and «ikke vurdert» stand side by side', () => {
  expect(overview.row.answered(26, 36, 1)).toBe('26 av 36 krav, 1 av dem med «vet ikke»');
  expect(overview.row.answered(26, 36, 0)).toBe('26 av 36 krav');
});

test.each([
  [5, 12, '5 av dem nådde målet'],
  [3, 3, 'alle nådde målet'],
  [1, 1, 'kravet nådde målet'],
])('of so many that crossed the target: %i of %i', (count, all, said) => {
  expect(trends.since.crossed.up(count, all)).toBe(said);
});
