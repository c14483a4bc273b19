import { expect, test } from 'vitest';
import { noRows } from '#src/domain/changes/entities/entities.ts';
import { buildAnswer } from '../../../tests/support/buildAnswer.ts';
import { buildSummary } from '../../../tests/support/buildSummary.ts';
import { summaryOf } from './summaryOf.ts';

test('disagreements are counted field by field, as where a file is taken in', () => {
  const conflicts = ['score', 'justification'].map((field) => ({ field, changes: ['a', 'b'] }));
  const tables = { ...noRows(), answers: [buildAnswer(1, { conflicts }), buildAnswer(2)] };
  const source = { standards: new Map(), offices: [], lastBackup: null, examples: new Set<string>() };
  const { evaluation } = buildSummary('bydel-eksempelvika', 2026);
  expect(summaryOf(evaluation, source, { tables, changes: 4 }).conflicts).toBe(2);
  const itself = { ...evaluation, conflicts: [{ field: 'ownOffice', changes: ['a', 'b'] }] };
  expect(summaryOf(itself, source, { tables, changes: 4 }).conflicts).toBe(3);
});
