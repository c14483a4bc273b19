import { describe, expect, test } from 'vitest';
import { buildReportSource } from '../../../../tests/support/buildReportSource.ts';
import { exampleSource } from '../../../../tests/support/exampleSource.ts';
import { linesOf } from '../../../../tests/support/sectionOf.ts';
import { standardOf } from '../../../../tests/support/assessScores.ts';
import { reportFacts } from '../reportFacts.ts';
import { percent } from '#src/text/format.ts';

describe('the summary', () => {
  test('gives fulfilment with coverage, the change with what it rests on, and the counts of the domain', () => {
    const source = exampleSource();
    const { total, previous, gaps, decisions } = reportFacts(source);
    const lines = linesOf('summary', source);
    expect(lines).toContain(
      `${percent(total.share)} | Oppfyllelsesgrad | av ${total.scored} vurderte, ${total.remaining} gjenstår`,
    );
    expect(lines).toContain(
      `${percent(previous?.change.before.share ?? null)} → ${percent(previous?.change.after.share ?? null)} | Endring siden 2025 | på ${previous?.change.compared} av ${total.applicable} krav som kan sammenlignes`,
    );
    expect(lines).toContain(`${gaps.length} | Avvik | av ${total.scored} vurderte krav`);
    expect(lines.some((line) => line.startsWith(`${decisions.length} | Trenger beslutning`))).toBe(true);
  });

  test('shows «–», never 0, when nothing is scored', () => {
    const lines = linesOf('summary', buildReportSource({ 2026: { 1: 'unknown', 2: 'notRelevant' } }));
    expect(lines.filter((line) => line.includes(' | '))).toEqual([
      '– | Oppfyllelsesgrad | Ingen vurderte ennå, 2 gjenstår',
      '– | Endring | ingen tidligere år å sammenligne med',
      '– | Avvik | ingen vurderte ennå',
      '– | Trenger beslutning | bindende krav langt fra målet',
    ]);
  });

  test('names what changed the most with its direction', () => {
    const source = buildReportSource(
      { 2025: { 1: 1, 2: 4, 3: 2 }, 2026: { 1: 3, 2: 2, 3: 2 } },
      { standard: standardOf(1, 2, 3) },
    );
    const lines = linesOf('summary', source);
    expect(lines.some((line) => line.startsWith('Opp fra 1 til 3: krav 1,'))).toBe(true);
    expect(lines.some((line) => line.startsWith('Ned fra 4 til 2: krav 2,'))).toBe(true);
    expect(lines.some((line) => line.includes('krav 3,') && line.includes(' fra '))).toBe(false);
  });

  test('counts what it has no room for', () => {
    const numbers = [1, 2, 3, 4, 5, 6, 7];
    const source = buildReportSource(
      { 2026: Object.fromEntries(numbers.map((number) => [number, 0])) },
      { standard: standardOf(...numbers) },
    );
    const lines = linesOf('summary', source);
    expect(lines.filter((line) => /^Krav \d, .*\(nivå 0, mål 4\)$/.test(line))).toHaveLength(5);
    expect(lines.at(-1)).toBe('2 avvik til trenger en beslutning.');
  });
});
