import { expect, test } from 'vitest';
import { casePaper } from './casePaper.ts';
import { trends } from './trends.ts';
import { yearPaper } from './yearPaper.ts';

test('a score that is shown as the same in both years has not gone from one to the other', () => {
  const { fulfilment } = trends.since;
  const years = { before: 2025, after: 2026 };
  expect(fulfilment(years, 0.558, 0.562)).toBe('På disse er samlet skår 56 av 100 i 2026, som i 2025.');
  expect(fulfilment(years, 0.5, 1)).toBe('På disse gikk samlet skår fra 50 i 2025 til 100 av 100 i 2026.');
  expect(trends.total.steady(30, 2025, 2026, 0.56, 0.56)).toContain('som i 2025');
  expect(casePaper.assessment.change(30, 2025, 0.56, 0.56)).toBe(
    'På de 30 kravene som har et nivå også i 2025, er samlet skår 56 av 100 begge årene.',
  );
});

test('a slide of points and meetings says nothing of actions and barriers that are late', () => {
  expect(yearPaper.slide.title(0)).toBe('Ingen faste punkter eller møter er forsinket');
  expect(yearPaper.slide.title(2)).toBe('2 faste punkter og møter er forsinket');
});
