import { expect, test } from 'vitest';
import { fulfilmentOverYears } from '#src/domain/trends/fulfilmentOverYears.ts';
import { pageText } from '#src/text/pageText.ts';
import { assessScores, standardOf } from '../../../tests/support/assessScores.ts';
import { nothingScored, onlyScoredYear } from './nothingScored.ts';

const standard = standardOf(1, 2, 3);
const yearOf = (year: number, scores: Parameters<typeof assessScores>[1]) => ({
  evaluation: String(year),
  year,
  standard,
  items: assessScores(standard, scores),
});
const of = (...years: ReturnType<typeof yearOf>[]) => nothingScored(fulfilmentOverYears(years));

test('where a requirement has a level there is something to show', () => {
  expect(of(yearOf(2025, { 1: 'notRelevant' }), yearOf(2026, { 1: 0 }))).toBeNull();
});

test('nothing is assessed only where nothing is set aside either', () => {
  expect(of(yearOf(2026, {}))).toEqual({ kind: 'nothingAssessed' });
  expect(of(yearOf(2026, { 1: 'unknown' }))).toEqual({ kind: 'nothingAssessed' });
});

test('what is set aside is told, also while a requirement is unanswered', () => {
  const aside = { kind: 'setAside', year: 2026, applicable: 3 } as const;
  expect(of(yearOf(2026, { 1: 'notRelevant', 2: 'notRelevant' }))).toEqual({
    ...aside,
    notRelevant: 2,
    remaining: 1,
  });
  expect(of(yearOf(2026, { 1: 'notRelevant', 2: 'notRelevant', 3: 'notRelevant' }))).toEqual({
    ...aside,
    notRelevant: 3,
    remaining: 0,
  });
});

test('the year it is told of is the newest in which something is set aside', () => {
  const all = { 1: 'notRelevant', 2: 'notRelevant', 3: 'notRelevant' } as const;
  expect(of(yearOf(2025, all), yearOf(2026, {}))).toMatchObject({ year: 2025, remaining: 0 });
});

test('the sentences are true of one and of several', () => {
  const { setAside } = pageText.trends;
  expect(setAside.body({ year: 2026, notRelevant: 35, applicable: 36, remaining: 1 })).toBe(
    'I 2026 er 35 av 36 krav satt til ikke relevant, og 1 er ikke vurdert. Ingen har et nivå, og derfor er det ingen utvikling å vise.',
  );
  expect(setAside.body({ year: 2026, notRelevant: 36, applicable: 36, remaining: 0 })).toBe(
    'I 2026 er alle 36 krav satt til ikke relevant. Ingen har et nivå, og derfor er det ingen utvikling å vise.',
  );
  expect(setAside.body({ year: 2026, notRelevant: 1, applicable: 1, remaining: 0 })).toBe(
    'I 2026 er det ene kravet satt til ikke relevant. Ingen har et nivå, og derfor er det ingen utvikling å vise.',
  );
});

test('the one year with a level is found, wherever it stands, and none where two have one', () => {
  const only = (...years: ReturnType<typeof yearOf>[]) =>
    onlyScoredYear(fulfilmentOverYears(years))?.year ?? null;
  expect(only(yearOf(2025, { 1: 3 }), yearOf(2026, {}))).toBe(2025);
  expect(only(yearOf(2025, { 1: 'unknown' }), yearOf(2026, { 1: 0 }))).toBe(2026);
  expect(only(yearOf(2026, { 1: 0 }))).toBe(2026);
  expect(only(yearOf(2025, { 1: 3 }), yearOf(2026, { 2: 3 }))).toBeNull();
  expect(only(yearOf(2026, {}))).toBeNull();
});
