import { describe, expect, test } from 'vitest';
import type { IndicatorValue } from '#src/domain/indicators/IndicatorValue.ts';
import { blankIndicatorValue } from '../../../../tests/support/projections.ts';
import { buildReportSource } from '../../../../tests/support/buildReportSource.ts';
import { buildStandard } from '../../../../tests/support/buildStandard.ts';
import { linesOf } from '../../../../tests/support/sectionOf.ts';

const standard = buildStandard({
  indicators: [
    {
      id: 'i-arbeid',
      name: 'I arbeid',
      numerator: 'De i arbeid',
      denominator: 'Alle',
      unit: 'percent',
      quote: 'andel i arbeid',
      bearsOn: [1],
    },
  ],
});

function sourceWith(value: Partial<IndicatorValue> | null) {
  const source = buildReportSource({ 2026: { 1: 2 } }, { standard });
  const { id } = source.evaluation;
  return value
    ? { ...source, indicatorValues: [{ ...blankIndicatorValue(id, 'i-arbeid'), ...value }] }
    : source;
}

const row = (value: Partial<IndicatorValue>) =>
  linesOf('indicators', sourceWith(value)).find((line) => line.startsWith('2026 | '));

describe('the indicators', () => {
  test('give the figures with goal, comparison and its source, beside the requirements that bear on them', () => {
    expect(
      row({ numerator: 30, denominator: 40, goal: 80, comparison: { percent: 71.5, source: 'Hele byen' } }),
    ).toBe(
      '2026 | 30 | 40 | 75\u00A0% | 80\u00A0% | 71,5\u00A0% (Hele byen) | Det ene vurderte kravet når ikke målet. Samlet skår er 50 av 100.',
    );
  });

  test('keep back the figures of few people, and say so', () => {
    const lines = linesOf('indicators', sourceWith({ numerator: 3, denominator: 40 }));
    expect(lines.find((line) => line.startsWith('2026 | '))).toMatch(
      /^2026 \| vises ikke \| vises ikke \| små tall \|/,
    );
    expect(lines.join('\n')).toContain('Der en gruppe er færre enn fem, vises ikke tallene');
  });

  test('show what nobody has said as «–», and nobody at all in words', () => {
    expect(row({ goal: 80 })).toMatch(/^2026 \| – \| – \| – \| 80\u00A0% \| – \|/);
    expect(row({ numerator: 0, denominator: 0 })).toMatch(/^2026 \| 0 \| 0 \| ingen \|/);
    expect(linesOf('indicators', sourceWith(null)).at(-1)).toBe(
      'Virksomheten har ikke oppgitt tall for denne indikatoren.',
    );
  });

  test('say that an edition has none', () => {
    expect(linesOf('indicators', buildReportSource({ 2026: {} }))).toEqual([
      'Resultatindikatorer',
      'Denne utgaven av standarden har ingen resultatindikatorer.',
    ]);
  });
});
