import { describe, expect, test } from 'vitest';
import { standardOf } from '../../../../tests/support/assessScores.ts';
import { buildReportSource } from '../../../../tests/support/buildReportSource.ts';
import { linesOf, sectionOf } from '../../../../tests/support/sectionOf.ts';

describe('the proposal for decision', () => {
  const source = buildReportSource({ 2026: { 1: 1, 2: 2 } });

  test('follows from the numbers', () => {
    expect(sectionOf('proposal', source).blocks).toEqual([
      {
        kind: 'list',
        ordered: true,
        items: [
          'SSU tar egenevalueringen for NAV Eksempelvika i 2026 til orientering.',
          'SSU ber NAV Eksempelvika legge fram tiltak med ansvarlig og frist for krav 1.',
          'SSU ber NAV Eksempelvika vurdere kravet som gjenstår, og melde resultatet tilbake.',
          'Ny status legges fram når egenevalueringen for 2027 er ferdig.',
        ],
      },
    ]);
  });

  test('names the most pressing in the order of their numbers, and counts the rest', () => {
    const numbers = Array.from({ length: 12 }, (_, index) => index + 1);
    const scores = Object.fromEntries(numbers.map((number) => [number, number < 3 ? 1 : 0]));
    const many = buildReportSource({ 2026: scores }, { standard: standardOf(...numbers) });
    expect(linesOf('proposal', many)[2]).toBe(
      'SSU ber NAV Eksempelvika legge fram tiltak med ansvarlig og frist for krav 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, og for 2 krav til som trenger en beslutning.',
    );
  });

  test('asks for nothing where nothing is missing', () => {
    const reached = buildReportSource({ 2026: { 1: 4, 2: 4, 4: 4 } });
    expect(linesOf('proposal', reached, { recipient: 'leaders' })).toEqual([
      'Forslag til vedtak',
      'Ledergruppen tar egenevalueringen for NAV Eksempelvika i 2026 til orientering.',
      'Ny status legges fram når egenevalueringen for 2027 er ferdig.',
    ]);
  });

  test('is the one the person has written, a point a line, without numbers of its own', () => {
    expect(
      linesOf('proposal', source, {
        proposal: '1. Saken tas til orientering.\n\n2) Ny sak i mai.\n2027 blir året.',
      }),
    ).toEqual(['Forslag til vedtak', 'Saken tas til orientering.', 'Ny sak i mai.', '2027 blir året.']);
  });
});

describe('the rest of a case paper', () => {
  test('says what the case is about, and how often the office has done this', () => {
    const source = buildReportSource({ 2024: { 1: 2 }, 2025: { 1: 2 }, 2026: { 1: 3, 2: 3, 4: 3 } });
    expect(linesOf('matter', source)[1]).toBe(
      'Saken legger fram resultatet av egenevalueringen for NAV Eksempelvika i 2026, målt mot «Eksempelstandard for prøver», og ber om beslutning om oppfølgingen.',
    );
    expect(linesOf('background', source).at(-1)).toContain(
      'Virksomheten har evaluert seg tidligere i 2024 og 2025.',
    );
  });

  test('assesses with coverage, and on what can be compared', () => {
    const source = buildReportSource({ 2025: { 1: 2 }, 2026: { 1: 4, 2: 1 } });
    expect(linesOf('assessment', source).slice(1, 4)).toEqual([
      'Oppfyllelsesgraden for NAV Eksempelvika er 63\u00A0% av 2 vurderte, 1 gjenstår. Om alle vurderte krav nådde målet sitt, ville den vært 88\u00A0%. Bildet er ikke helt før 1 krav til er vurdert.',
      'På det ene kravet som kan sammenlignes med 2025, gikk oppfyllelsesgraden fra 50\u00A0% til 100\u00A0%. 1 avvik er lukket, ingen krav er ellers forbedret, ingen krav er svakere, og ingen avvik er nye.',
      '1 krav ligger under målet. Det er ikke så stort at det trenger en beslutning her.',
    ]);
  });

  test('does not assess what nobody has scored', () => {
    expect(linesOf('assessment', buildReportSource({ 2026: {} }))[1]).toMatch(/ikke kommet langt nok/);
    const aside = buildReportSource({ 2026: { 1: 'notRelevant', 2: 'notRelevant', 4: 'notRelevant' } });
    expect(linesOf('assessment', aside)[1]).toMatch(/^Alle krav er vurdert som ikke relevante/);
  });
});
