import { describe, expect, test } from 'vitest';
import { buildReportSource } from '../../../../tests/support/buildReportSource.ts';
import { linesOf, sectionOf } from '../../../../tests/support/sectionOf.ts';

describe('the trend', () => {
  test('says plainly that there is only one year, with its fulfilment and coverage', () => {
    const source = buildReportSource({ 2026: { 1: 2, 2: 2 } });
    expect(linesOf('trend', source)).toEqual([
      'Utvikling',
      '2026 er det eneste året virksomheten har evaluert seg. Utvikling kan vises når det finnes to år eller flere. I 2026 er oppfyllelsesgraden 50\u00A0% av 2 vurderte, 1 gjenstår.',
    ]);
    expect(sectionOf('trend', source).newPage).toBe(false);
  });

  test('gives every year its numbers, and names the years that are missing', () => {
    const lines = linesOf(
      'trend',
      buildReportSource({ 2023: { 1: 2 }, 2026: { 1: 4, 2: 'notRelevant', 4: 0 } }),
    );
    expect(lines).toEqual(
      expect.arrayContaining([
        '2024 og 2025 mangler: virksomheten har ingen egenevaluering for de årene. Ingenting er gjettet.',
        '2023 | 1 | 50\u00A0% | 1 av 3 | 2 | 0 | 100\u00A0%',
        '2026 | 1 | 50\u00A0% | 2 av 2 | 0 | 1 | 100\u00A0%',
      ]),
    );
  });

  test('compares only what can be compared, and counts the rest', () => {
    const lines = linesOf('trend', buildReportSource({ 2025: { 1: 2, 2: 3 }, 2026: { 1: 4, 4: 0 } }));
    expect(lines).toEqual(
      expect.arrayContaining([
        '2025 og 2026 er sammenlignet på 1 av 3 krav. På disse gikk oppfyllelsesgraden fra 50\u00A0% i 2025 til 100\u00A0% i 2026.',
        'Lukket | var avvik, har nådd målet | 1',
        'Nytt avvik | nådde målet sist, gjør det ikke nå | 0',
        '2 krav kan ikke sammenlignes, og er ikke med i disse tallene.',
      ]),
    );
  });
});
