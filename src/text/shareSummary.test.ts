import { expect, test } from 'vitest';
import { papers } from './papers.ts';

const { summary } = papers.backup.share;
type Found = Parameters<typeof summary>[0];

/** A kind that is not named has no rows. */
function sentence(found: Partial<Found>, changes: number): string {
  return summary(new Proxy(found, { get: (rows, kind) => Reflect.get(rows, kind) ?? 0 }) as Found, changes);
}

test('what goes with a file is told in one sentence, and of what is not there only the answers', () => {
  expect(sentence({ answer: 8, action: 1, barrier: 3, feedback: 2 }, 41)).toBe(
    '8 besvarte krav, 1 tiltak, 3 hindringer og 2 tilbakemeldinger om kravene med historien sin, 41 endringer i alt.',
  );
  expect(sentence({}, 1)).toBe('0 besvarte krav med historien sin, 1 endring i alt.');
});
