import { describe, expect, test } from 'vitest';
import type { FieldValue } from '#src/domain/changes/Change.ts';
import { people } from '../../../tests/support/buildChange.ts';
import { buildRequirement, buildStandard } from '../../../tests/support/buildStandard.ts';
import { describeValue, fieldName } from './describeValue.ts';

const standard = buildStandard();
const requirement = buildRequirement({ number: 7 });

function said(field: string, value: FieldValue): string {
  const author = people.leder.author;
  return describeValue({ change: 'c', at: '', author, field, from: [null], to: value }, value, standard);
}

describe('a change in words', () => {
  test.each([
    ['score', 0, '0 – Ikke på plass'],
    ['score', null, 'Ubesvart'],
    ['score', 'unknown', 'Vet ikke'],
    ['score', 'notRelevant', 'Ikke relevant'],
    ['justification', 'Fordi.', 'Fordi.'],
    ['justification', null, 'tomt'],
    ['justification', '', 'tomt'],
    ['checkpoint:7a', 'met', 'ja'],
    ['checkpoint:7a', 'notMet', 'nei'],
    ['checkpoint:7a', null, 'ikke besvart'],
    ['included', true, 'ja'],
    ['included', null, 'nei'],
    ['target', { level: 3, reason: 'Vedtatt' }, '3 – I hovedsak. Vedtatt'],
    ['target', { level: 3, reason: '' }, '3 – I hovedsak'],
    ['target', null, 'standardens mål'],
    ['evidence:e1', { kind: 'document', text: 'Rutine' }, 'Dokumentnavn: Rutine'],
    ['evidence:e1', null, 'tomt'],
  ] as const)('%s %j', (field, value, expected) => {
    expect(said(field, value)).toBe(expected);
  });

  test('fields have names, and a checkpoint its own words', () => {
    expect(fieldName('score', requirement)).toBe('Nivå');
    expect(fieldName('evidence:e1', requirement)).toBe('Dokumentasjon');
    expect(fieldName('checkpoint:7a', requirement)).toBe('Kontrollpunkt: Oppgave a gjøres.');
    expect(fieldName('checkpoint:9z', requirement)).toBe('Kontrollpunkt: 9z');
    expect(fieldName('unheardOf', requirement)).toBe('Annet');
  });
});
