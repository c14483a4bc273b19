import { expect, test } from 'vitest';
import { buildChange, buildEvaluationChange } from '../../../tests/support/buildChange.ts';
import { digest, exampleStatement, signatureOf, signingChange } from '../../../tests/support/sealed.ts';
import { checkLog } from './checkLog.ts';

const before = 'nav-eksempelvika_2025_eksempelstandard_1';
const hash = 'a'.repeat(64);

async function chainWith(hashes: readonly string[] | null, follows = true) {
  const log = [buildEvaluationChange({}, { minutes: -10 }), buildChange({ score: 3 })];
  const previous = follows ? { evaluation: before, hash } : null;
  const signing = await signingChange(log, {}, { ...exampleStatement, previous });
  const signature = signatureOf(signing);
  const earlier = hashes?.map((other) => ({ ...signature, evaluation: before, hash: other })) ?? null;
  const checked = await checkLog(
    { changes: [...log, signing], signatures: [signature] },
    (evaluation) => (evaluation === before ? earlier : null),
    digest,
  );
  return checked.map(({ chain, verification }) => [chain, verification.state]);
}

test('the signature of the year before is told to hold, to be another, not to be here, or not to be followed', async () => {
  expect(await chainWith(['b'.repeat(64), hash])).toEqual([['holds', 'intact']]);
  expect(await chainWith(['b'.repeat(64)])).toEqual([['differs', 'intact']]);
  expect(await chainWith([])).toEqual([['differs', 'intact']]);
  expect(await chainWith(null)).toEqual([['notHere', 'intact']]);
  expect(await chainWith(null, false)).toEqual([['none', 'intact']]);
});
