import { describe, expect, test } from 'vitest';
import { buildReportSource } from '../../../../tests/support/buildReportSource.ts';
import { linesOf, sectionOf } from '../../../../tests/support/sectionOf.ts';

describe('the profile', () => {
  const two = buildReportSource({ 2025: { 1: 2, 2: 2, 4: 2 }, 2026: { 1: 4, 2: 'unknown', 4: 2 } });

  test('gives each theme its fulfilment, coverage and target, this year and the last', () => {
    expect(linesOf('profile', two)).toEqual(
      expect.arrayContaining([
        'Tema | Oppfylt | Vurdert | Mål | Oppfylt 2025 | Vurdert 2025',
        'Start | 100\u00A0% | 1 av 2 | 100\u00A0% | 50\u00A0% | 2 av 2',
        'Midt | 50\u00A0% | 1 av 1 | 100\u00A0% | 50\u00A0% | 1 av 1',
        'I alt | 75\u00A0% | 2 av 3 | 100\u00A0% | 50\u00A0% | 3 av 3',
      ]),
    );
  });

  test('has no columns for a year that is not there', () => {
    expect(linesOf('profile', buildReportSource({ 2026: { 1: 4 } }))).toContain(
      'Tema | Oppfylt | Vurdert | Mål',
    );
  });

  test('keeps 0 and the three kinds of no score apart', () => {
    const source = buildReportSource({ 2026: { 1: 0, 2: 'notRelevant', 4: 'unknown' } });
    expect(linesOf('profile', source)).toEqual(
      expect.arrayContaining([
        'Tema | 0 | 1 | 2 | 3 | 4 | IR | VI | UB | Sum',
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
      alt: 'Oppfyllelsesgrad og mål for hvert tema. Start: 100\u00A0% av 1 vurderte, 1 gjenstår, mål 100\u00A0%. Midt: 50\u00A0% av 1 vurderte, ingen gjenstår, mål 100\u00A0%.',
    });
  });
});
