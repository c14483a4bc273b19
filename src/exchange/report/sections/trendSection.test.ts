import { describe, expect, test } from 'vitest';
import { buildReportSource } from '../../../../tests/support/buildReportSource.ts';
import { linesOf, sectionOf } from '../../../../tests/support/sectionOf.ts';

describe('the trend', () => {
  test('says plainly that there is only one year, with its fulfilment and coverage', () => {
    const source = buildReportSource({ 2026: { 1: 2, 2: 2 } });
    expect(linesOf('trend', source)).toEqual([
      'Utvikling over år',
      '2026 er det eneste året virksomheten har evaluert seg. Utvikling kan vises når det finnes to år eller flere. I 2026: Ingen av 2 vurderte krav når målet. 1 er ikke vurdert. Samlet skår er 50 av 100.',
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
        '2023 | 1 | 50 | 0 av 1 | 50 | 2 | 0',
        '2026 | 1 | 100 | 1 av 2 | 50 | 0 | 1',
      ]),
    );
  });

  test('does not speak of the same requirements where no year shares any with the others', () => {
    const lines = linesOf('trend', buildReportSource({ 2025: { 1: 2 }, 2026: { 2: 4 } }));
    expect(lines).toEqual(expect.arrayContaining(['2025 | 1 | 0 av 1 | 50 | 2 | 0']));
    expect(lines.join()).not.toContain('på de samme kravene');
  });

  test('tells of the gaps over the years what the page tells, and of each theme on the same requirements', () => {
    const lines = linesOf(
      'trend',
      buildReportSource({ 2025: { 1: 2, 2: 4, 4: 0 }, 2026: { 1: 4, 2: 2, 4: 1 } }),
    );
    expect(lines).toEqual(
      expect.arrayContaining([
        'Avvikene over år',
        'I 2026 er 2 krav under målet: 1 var det også i 2025 og 1 er nytt. 1 av de 2 fra 2025 er lukket. 3 krav har et nivå i hvert av årene 2025 og 2026. På dem var det 6 nivåer opp til målet i 2025 og 4 nivåer i 2026.',
        '2025 | 2 | – | – | 2 | – | – | 6 | 2,0',
        '2026 | 2 | 1 | 1 | 0 | 1 | 0 | 4 | 1,3',
        'Alle temaer | 3 | 6 | 4',
      ]),
    );
  });

  test('compares only what can be compared, and counts the rest', () => {
    const lines = linesOf('trend', buildReportSource({ 2025: { 1: 2, 2: 3 }, 2026: { 1: 4, 4: 0 } }));
    expect(lines).toEqual(
      expect.arrayContaining([
        '2025 og 2026 er sammenlignet på 1 av 3 krav. På disse gikk samlet skår fra 50 i 2025 til 100 av 100 i 2026.',
        'Opp | høyere nivå enn sist | 1',
        'Ned | lavere nivå enn sist | 0',
        '2 krav kan ikke sammenlignes, og er ikke med i disse tallene.',
      ]),
    );
  });
});
