import { describe, expect, test } from 'vitest';
import { buildRequirement, buildStandard } from '../../tests/support/buildStandard.ts';
import { describeField, fieldName } from './describeField.ts';

const standard = {
  ...buildStandard(),
  officeKinds: [{ id: 'nav-kontor', name: 'NAV-kontor' }],
};
const { checkpoints } = buildRequirement({ number: 7 });

describe('a change in words', () => {
  test.each([
    ['answer', 'score', 0, '0 – Ikke på plass'],
    ['answer', 'score', null, 'Ubesvart'],
    ['answer', 'score', 'unknown', 'Vet ikke'],
    ['answer', 'score', 'notRelevant', 'Ikke relevant'],
    ['answer', 'justification', 'Fordi.', 'Fordi.'],
    ['answer', 'justification', null, 'tomt'],
    ['answer', 'justification', '', 'tomt'],
    ['answer', 'checkpoint:7a', 'met', 'ja'],
    ['answer', 'checkpoint:7a', 'notMet', 'nei'],
    ['answer', 'checkpoint:7a', null, 'ikke besvart'],
    ['answer', 'included', true, 'ja'],
    ['answer', 'included', null, 'nei'],
    ['answer', 'target', { level: 3, reason: 'Vedtatt' }, '3 – I hovedsak. Vedtatt'],
    ['answer', 'target', { level: 3, reason: '' }, '3 – I hovedsak'],
    ['answer', 'target', null, 'ikke noe eget mål'],
    ['answer', 'evidence:e1', { kind: 'document', text: 'Rutine' }, 'Dokumentnavn: Rutine'],
    ['answer', 'evidence:e1', null, 'tomt'],
    ['answer', 'unchangedSince', 2025, '2025. Noen har sett på svaret, og nivå og tekster er hentet derfra.'],
    ['answer', 'unchangedSince', null, 'ikke sagt'],
    ['indicatorValue', 'numerator', 0, '0'],
    ['indicatorValue', 'numerator', null, 'tomt'],
    ['indicatorValue', 'goal', 62.5, '62,5\u00a0%'],
    ['indicatorValue', 'comparison', { percent: 46.5, source: 'IMDi' }, '46,5\u00a0% (IMDi)'],
    ['indicatorValue', 'comparison', null, 'tomt'],
    ['action', 'status', 'carryOut', 'Gjennomføre'],
    ['action', 'status', null, 'Planlegge'],
    ['action', 'deadline', { day: '2027-03-01', reason: '' }, '1. mars 2027'],
    ['action', 'deadline', { day: '2027-03-01', reason: 'Vikar mangler' }, '1. mars 2027. Vikar mangler'],
    ['action', 'deadline', null, 'ingen frist'],
    ['action', 'expected:7', 3, '3 – I hovedsak'],
    ['action', 'expected:7', null, 'tomt'],
    ['action', 'responsible:a', { role: 'Fagleder' }, 'Fagleder'],
    ['action', 'note:a', { day: '2027-03-01', text: 'I gang' }, '1. mars 2027: I gang'],
    ['action', 'evidence:a', { kind: 'document', text: 'Rutine' }, 'Dokumentnavn: Rutine'],
    ['action', 'carriedOn', 'yes', 'ja'],
    ['action', 'carriedOn', 'no', 'nei'],
    ['action', 'carriedOn', null, 'tomt'],
    [
      'evaluation',
      'ownOffice',
      { name: 'NAV Eksempelvika', kind: 'nav-kontor' },
      'NAV Eksempelvika – NAV-kontor',
    ],
    ['evaluation', 'ownOffice', { name: 'Eksempelvika', kind: 'ukjent' }, 'Eksempelvika'],
  ] as const)('%s %s %j', (entity, field, value, expected) => {
    expect(describeField(entity, field, value, standard)).toBe(expected);
  });

  test('fields have names, and a checkpoint its own words', () => {
    expect(fieldName('answer', 'score', checkpoints)).toBe('Nivå');
    expect(fieldName('answer', 'evidence:e1', checkpoints)).toBe('Dokumentasjon');
    expect(fieldName('answer', 'checkpoint:7a', checkpoints)).toBe('Kontrollpunkt: Oppgave a gjøres');
    expect(fieldName('answer', 'checkpoint:9z', checkpoints)).toBe('Kontrollpunkt: 9z');
    expect(fieldName('action', 'expected:7', checkpoints)).toBe('Forventet nivå på krav 7');
    expect(fieldName('indicatorValue', 'numerator')).toBe('Teller');
    expect(fieldName('answer', 'constructor')).toBe('Annet');
    expect(fieldName('answer', 'unheardOf', checkpoints)).toBe('Annet');
  });

  test('what only a newer app knows is said as it is, and never by what another kind means by the same name', () => {
    expect(fieldName('madeUp', 'score')).toBe('Annet');
    expect(describeField('madeUp', 'score', 3, standard)).toBe('3');
    expect(describeField('madeUp', 'done', true, standard)).toBe('ja');
    expect(describeField('madeUp', 'reason', { weight: 2, words: 'Fordi' }, standard)).toBe('Fordi');
    expect(describeField('madeUp', 'reason', { weight: 2 }, standard)).toBe('tomt');
    expect(describeField('constructor', 'name', null, standard)).toBe('tomt');
  });
});

test('one of a family is called by what its key stands for', () => {
  expect(fieldName('recurringPoint', 'occurrence:2026-11-15')).toBe('Gangen 15. november 2026');
  expect(fieldName('teamReview', 'grade:results')).toBe('Hvordan det går: Resultater');
  expect(fieldName('surveyRound', 'measure:wellbeing')).toBe('Resultat: Trivsel');
  expect(fieldName('surveyRound', 'measure:constructor')).toBe('Resultat: constructor');
});

test.each([
  [
    'recurringPoint',
    'occurrence:2026-11-15',
    { state: 'held', day: '2026-10-29', reason: '', evidence: null },
    'Holdt 29. oktober 2026',
  ],
  [
    'recurringPoint',
    'occurrence:2026-03-01',
    { state: 'held', day: '2026-03-11', reason: 'Kort', evidence: { kind: 'caseNumber', text: '2026/214' } },
    'Holdt 11. mars 2026. Kort. Dokumentasjon: 2026/214',
  ],
  [
    'recurringPoint',
    'occurrence:2026-04-01',
    { state: 'missed', day: null, reason: 'Utsatt.', evidence: null },
    'Ikke holdt: Utsatt.',
  ],
  ['recurringPoint', 'leftOut', null, 'nei'],
  ['surveyRound', 'measure:wellbeing', { value: 4.2, outOf: 5 }, '4,2 av 5'],
  [
    'surveyRound',
    'part:a',
    { name: 'Avdeling A', answered: 12, theme: 'teacher', value: 4 },
    'Avdeling A, Forholdet til lærer: 4 (12 svar)',
  ],
  ['project', 'leader:a', { name: 'Fagleder', from: '2026-01-01', to: null }, 'Fagleder, fra 1. januar 2026'],
  [
    'project',
    'post:a',
    { name: 'Tolk', phase: '', budget: 60000, spent: null },
    'Tolk: budsjett 60\u00a0000',
  ],
] as const)('%s %s is told with all its parts', (entity, field, value, expected) => {
  expect(describeField(entity, field, value, standard)).toBe(expected);
});
