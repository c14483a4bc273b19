import { describe, expect, test } from 'vitest';
import { buildReportSource } from '../../../../tests/support/buildReportSource.ts';
import { exampleSource } from '../../../../tests/support/exampleSource.ts';
import { linesOf } from '../../../../tests/support/sectionOf.ts';
import { standardOf } from '../../../../tests/support/assessScores.ts';
import { reportFacts } from '../reportFacts.ts';

describe('the summary', () => {
  test('leads with the count that reaches the target, then samlet skår, each with what it rests on, and no percent', () => {
    const source = exampleSource();
    const { total, previous, decisions } = reportFacts(source);
    const lines = linesOf('summary', source);
    expect(lines).toContain('8 av 25 | krav når målet | av de vurderte, 11 er ikke vurdert');
    expect(lines).toContain('75 av 100 | Samlet skår | på 25 vurderte krav, 11 er ikke vurdert');
    expect(lines).toContain(
      `63 → 75 | Samlet skår siden 2025 | på ${previous?.change.compared} av ${total.applicable} krav som kan sammenlignes`,
    );
    expect(lines.join(' ')).not.toMatch(/ %|oppfyllelse/i);
    expect(lines.some((line) => line.startsWith(`${decisions.length} | Trenger beslutning`))).toBe(true);
  });

  test('shows «–», never 0, when nothing is scored', () => {
    const lines = linesOf('summary', buildReportSource({ 2026: { 1: 'unknown', 2: 'notRelevant' } }));
    expect(lines.filter((line) => line.includes(' | '))).toEqual([
      '– | krav når målet | ingen vurderte krav',
      '– | Samlet skår | ingen vurderte krav',
      '– | Endring | ingen tidligere år å sammenligne med',
      '– | Trenger beslutning | bindende krav langt fra målet',
    ]);
  });

  test('names what changed the most with its direction', () => {
    const source = buildReportSource(
      { 2025: { 1: 1, 2: 4, 3: 2 }, 2026: { 1: 3, 2: 2, 3: 2 } },
      { standard: standardOf(1, 2, 3) },
    );
    const lines = linesOf('summary', source);
    expect(lines).toContain('Opp fra 1 til 3: krav 1 · Oppgave 1');
    expect(lines).toContain('Ned fra 4 til 2: krav 2 · Oppgave 2');
    expect(lines.some((line) => line.includes('krav 3 ') && line.includes(' fra '))).toBe(false);
  });

  test('says how many of the answers were carried unchanged, and nothing where none were', () => {
    expect(linesOf('summary', exampleSource())).toContain(
      '2 av 26 svar er ført videre fra 2025: noen har sett på dem, og alt er som før.',
    );
    const none = linesOf('summary', buildReportSource({ 2026: { 1: 3 } }));
    expect(none.filter((line) => line.includes('uendret siden'))).toEqual([]);
  });

  test('counts what it has no room for', () => {
    const numbers = [1, 2, 3, 4, 5, 6, 7];
    const source = buildReportSource(
      { 2026: Object.fromEntries(numbers.map((number) => [number, 0])) },
      { standard: standardOf(...numbers) },
    );
    const lines = linesOf('summary', source);
    expect(lines.filter((line) => /^Krav (\d) · Oppgave \1 \(nivå 0, mål 4\)$/.test(line))).toHaveLength(5);
    expect(lines.at(-1)).toBe('2 avvik til trenger en beslutning.');
  });
});

test('of what has changed the most it is said how much it leaves out', () => {
  const lines = linesOf('summary', exampleSource());
  expect(lines).toContain('9 krav til har fått et annet nivå enn sist.');
  expect(linesOf('trend', exampleSource())).toContain('Gått mest opp (5 av 12)');
});
