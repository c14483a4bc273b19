import { expect, test } from 'vitest';
import { exampleEvaluation } from '../../../tests/support/buildChange.ts';
import type { Signature } from '../evaluation/Signature.ts';
import { entities } from './entities/entities.ts';
import { signatureId } from './entities/signatureId.ts';
import { blankRow } from './rowFields.ts';
import { openedAgain } from './standingSignature.ts';

const reopened = { at: '2026-05-01T10:00:00.000Z', name: 'A', role: 'Leder', reason: 'Ett svar var feil.' };

function signature(number: number, said: Partial<Signature> = {}): Signature {
  const id = signatureId.make(exampleEvaluation, `00000000-0000-7000-8000-00000000000${number}`);
  const signedAt = `2026-04-0${number}T10:00:00.000Z`;
  return { ...blankRow(entities.signature, id), hash: 'a', signedAt, ...said };
}

test('an evaluation has been opened again while no signature stands under it', () => {
  expect(openedAgain([])).toBeNull();
  expect(openedAgain([signature(1)])).toBeNull();
  expect(openedAgain([signature(1, { reopened })])).toMatchObject({
    reopened,
    signedAt: signature(1).signedAt,
  });
  // Signed anew, and signed by somebody who did not know of the first.
  expect(openedAgain([signature(1, { reopened }), signature(2)])).toBeNull();
  expect(openedAgain([signature(1), signature(2, { reopened })])).toBeNull();
});
