import { expect, test } from 'vitest';
import { everyKind, rowIdsOf } from '../../../tests/support/changeArbitraries.ts';
import { buildFeedback } from '../../../tests/support/buildFeedback.ts';
import { entities } from './entities/entities.ts';
import type { RowFrame } from '../evaluation/RowFrame.ts';
import type { Kind } from './entities/entity.ts';
import { blankRow } from './rowFields.ts';
import { saysAnything } from './saysAnything.ts';

test.each(everyKind.map((kind) => [kind.name, kind] as const))(
  'a row of the kind %s in which nothing is said says something only where it can be removed',
  (_name, kind) => {
    const row = blankRow(kind, rowIdsOf(kind)[0] ?? '') as RowFrame;
    expect(saysAnything(kind, row)).toBe(kind.removable);
    if (kind.removable) expect(saysAnything(kind, { ...row, removed: true } as RowFrame)).toBe(false);
  },
);

test('what cannot be removed says something by what is said in it', () => {
  const kind = entities.feedback as unknown as Kind;
  expect(saysAnything(kind, buildFeedback(1, { reason: 'Hva er nær?' }))).toBe(true);
  expect(saysAnything(kind, buildFeedback(1))).toBe(false);
});
