import { describe, expect, test } from 'vitest';
import { buildReportSource } from '../../../../tests/support/buildReportSource.ts';
import { linesOf, sectionOf } from '../../../../tests/support/sectionOf.ts';

describe('the profile', () => {
  const two = buildReportSource({ 2025: { 1: 2, 2: 2, 4: 2 }, 2026: { 1: 4, 2: 'unknown', 4: 2 } });

  test('gives each theme its count and its score, and what has moved on the same requirements', () => {
    expect(linesOf('profile', two)).toEqual(
      expect.arrayContaining([
        'Tema | Når målet | Samlet skår | Ikke vurdert | Siden 2025, samme krav',
        'Start | 1 av 1 | 100 | 1 | 50 → 100 (1)',
        'Midt | 0 av 1 | 50 | 0 | 50 → 50 (1)',
        'I alt | 1 av 2 | 75 | 1 | 50 → 75 (2)',
      ]),
    );
  });

  test('has no columns for a year that is not there', () => {
    expect(linesOf('profile', buildReportSource({ 2026: { 1: 4 } }))).toContain(
      'Tema | Når målet | Samlet skår | Ikke vurdert',
    );
  });

  test('keeps 0 and the three kinds of no score apart', () => {
    const source = buildReportSource({ 2026: { 1: 0, 2: 'notRelevant', 4: 'unknown' } });
    expect(linesOf('profile', source)).toEqual(
      expect.arrayContaining([
        'Tema | 0 | 1 | 2 | 3 | 4 | IR | ? | U | Sum',
        'Start | 1 | 0 | 0 | 0 | 0 | 1 | 0 | 0 | 2',
        'Midt | 0 | 0 | 0 | 0 | 0 | 0 | 1 | 0 | 1',
      ]),
    );
    expect(linesOf('profile', buildReportSource({ 2026: { 1: 0 } }))).toContain(
      'I alt | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 2 | 3',
    );
  });

  test('says in the words of its figure what is seen, with the numbers and what they rest on', () => {
    const figure = sectionOf('profile', two).blocks.find((block) => block.kind === 'figure');
    expect(figure).toMatchObject({
      id: 'profile',
      alt: 'Samlet skår for hvert tema. Start: Det ene vurderte kravet når målet. 1 er ikke vurdert. Samlet skår er 100 av 100. Midt: Det ene vurderte kravet når ikke målet. Samlet skår er 50 av 100.',
    });
  });
});
