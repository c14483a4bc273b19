import { describe, expect, test } from 'vitest';
import { buildReportSource } from '../../../../tests/support/buildReportSource.ts';
import { linesOf, sectionOf } from '../../../../tests/support/sectionOf.ts';
import { exampleSource } from '../../../../tests/support/exampleSource.ts';
import { reportFacts } from '../reportFacts.ts';

describe('the gaps', () => {
  test('stand in the order of the domain, each with the reason of its rank', () => {
    const source = exampleSource();
    const table = sectionOf('gaps', source).blocks.find((block) => block.kind === 'table');
    const numbers = table?.rows.map(({ cells }) => Number(/^Krav (\d+) · /.exec(cells[1] ?? '')?.[1]));
    expect(numbers).toEqual(reportFacts(source).gaps.map(({ item }) => item.requirement.number));
  });

  test('say the obligation, the size, since when, and whether a decision is needed', () => {
    const source = buildReportSource({ 2024: { 1: 2 }, 2025: { 1: 2, 4: 4 }, 2026: { 1: 2, 2: 2, 4: 2 } });
    const rows = linesOf('gaps', source)
      .map((line) => line.split(' | '))
      .filter(([group = '']) => ['Først', 'Deretter', 'Når dere kan'].includes(group));
    // Two that weigh the same are not told apart by a number.
    expect(rows.map(([group]) => group)).toEqual(['Først', 'Først', 'Når dere kan']);
    expect(rows.map((row) => row.at(-1))).toEqual([
      'skal (teller 2) × 2 nivåer = 4. Åpent siden 2024. Trenger beslutning.',
      'skal (teller 2) × 2 nivåer = 4. Nytt i 2026.',
      'bør (teller 1) × 1 nivå = 1. Ikke kjent om det var åpent i 2025.',
    ]);
  });

  test('say nothing of the year before where the office did not evaluate itself then', () => {
    const lines = linesOf('gaps', buildReportSource({ 2024: { 1: 2 }, 2026: { 1: 2 } }));
    expect(lines.at(-1)).toMatch(/ skal \(teller 2\) × 2 nivåer = 4\.( Trenger beslutning\.)?$/);
  });

  test('say that nothing is known where nothing is scored, and otherwise that all is reached', () => {
    expect(linesOf('gaps', buildReportSource({ 2026: { 1: 'unknown' } }))).toEqual([
      'Avvik i prioritert rekkefølge',
      'Ingen krav har fått et nivå ennå, og derfor er det ingen avvik å vise.',
      '3 krav har ikke fått et nivå ennå. Om det er avvik der, vet ingen før de er vurdert.',
    ]);
    expect(linesOf('gaps', buildReportSource({ 2026: { 1: 4, 2: 3, 4: 4 } }))).toEqual([
      'Avvik i prioritert rekkefølge',
      'Ingen avvik: alle de 3 kravene som er vurdert, når målet.',
    ]);
  });
});

describe('the improvements', () => {
  test('say what should be better per gap, and name the gaps of which nothing is said', () => {
    const source = buildReportSource({
      2026: {
        1: { score: 1, improvements: 'En rutine.\nOg opplæring.' },
        2: 1,
        4: { score: 4, improvements: 'Ingenting.' },
      },
    });
    const lines = linesOf('improvements', source);
    expect(
      lines.some((line) => /^Krav 1 · Oppgave 1\nNivå 1, mål 4 \| En rutine\.\nOg opplæring\.$/.test(line)),
    ).toBe(true);
    expect(lines).toContain('For ett avvik er det ikke skrevet hva som bør bli bedre:');
    expect(lines.at(-1)).toBe('Krav 2 · Oppgave 2');
    expect(lines.join()).not.toContain('Ingenting.');
  });
});
