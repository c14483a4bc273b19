import { describe, expect, test } from 'vitest';
import { buildRequirement, buildStandard } from '../../tests/support/buildStandard.ts';
import { describeField, fieldName } from './describeField.ts';

const { scale } = buildStandard();
const { checkpoints } = buildRequirement({ number: 7 });

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
    ['numerator', 0, '0'],
    ['numerator', null, 'tomt'],
    ['goal', 62.5, '62,5 %'],
    ['comparison', { percent: 46.5, source: 'IMDi' }, '46,5 % (IMDi)'],
    ['comparison', null, 'tomt'],
    ['ownOffice', { name: 'NAV Eksempelvika', kind: 'nav-kontor' }, 'NAV Eksempelvika'],
  ] as const)('%s %j', (field, value, expected) => {
    expect(describeField(field, value, scale)).toBe(expected);
  });

  test('fields have names, and a checkpoint its own words', () => {
    expect(fieldName('score', checkpoints)).toBe('Nivå');
    expect(fieldName('evidence:e1', checkpoints)).toBe('Dokumentasjon');
    expect(fieldName('checkpoint:7a', checkpoints)).toBe('Kontrollpunkt: Oppgave a gjøres.');
    expect(fieldName('checkpoint:9z', checkpoints)).toBe('Kontrollpunkt: 9z');
    expect(fieldName('numerator')).toBe('Teller');
    expect(fieldName('constructor')).toBe('Annet');
    expect(fieldName('unheardOf', checkpoints)).toBe('Annet');
  });
});
