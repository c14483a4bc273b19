import { describe, expect, test } from 'vitest';
import { standardOf } from '../../../../tests/support/assessScores.ts';
import { buildAction } from '../../../../tests/support/buildAction.ts';
import { buildReportSource } from '../../../../tests/support/buildReportSource.ts';
import { linesOf, sectionOf } from '../../../../tests/support/sectionOf.ts';

describe('the proposal for conclusion', () => {
  const source = buildReportSource({ 2026: { 1: 1, 2: 2 } });

  test('follows from the numbers', () => {
    expect(sectionOf('proposal', source).blocks).toEqual([
      {
        kind: 'list',
        ordered: true,
        items: [
          'SSU tar egenevalueringen for NAV Eksempelvika i 2026 til orientering.',
          'SSU ber NAV Eksempelvika legge frem tiltak med ansvarlig og frist for krav 1 (Oppgave 1).',
          'SSU ber NAV Eksempelvika vurdere kravet som gjenstår, og melde resultatet tilbake.',
          'Ny status legges frem når egenevalueringen for 2027 er ferdig.',
        ],
      },
    ]);
  });

  test('says plainly that nothing is assessed, of the result and of the case', () => {
    const none = buildReportSource({ 2026: {} }, { actions: [buildAction(1, { expected: { 1: 3 } })] });
    expect(linesOf('proposal', none)[1]).toBe(
      'SSU tar til orientering at NAV Eksempelvika ikke har satt nivå på noen krav i 2026 ennå.',
    );
    expect(linesOf('matter', none)).toEqual([
      'Saken gjelder',
      'Ingen krav har fått et nivå ennå i egenevalueringen for NAV Eksempelvika i 2026, målt mot «Eksempelstandard for prøver». Saken ber om at det tas stilling til oppfølgingen.',
    ]);
    expect(linesOf('matter', source)[1]).toMatch(/^Saken legger frem resultatet/);
  });

  test('names the most pressing in the order of their numbers, and counts the rest', () => {
    const numbers = Array.from({ length: 12 }, (_, index) => index + 1);
    const scores = Object.fromEntries(numbers.map((number) => [number, number < 3 ? 1 : 0]));
    const many = buildReportSource({ 2026: scores }, { standard: standardOf(...numbers) });
    expect(linesOf('proposal', many)[2]).toBe(
      'SSU ber NAV Eksempelvika legge frem tiltak med ansvarlig og frist for krav 3 (Oppgave 3), 4 (Oppgave 4), 5 (Oppgave 5), 6 (Oppgave 6), 7 (Oppgave 7), 8 (Oppgave 8), 9 (Oppgave 9), 10 (Oppgave 10), 11 (Oppgave 11) og 12 (Oppgave 12), og for 2 krav til som trenger en beslutning.',
    );
  });

  test('leans on what the office has proposed, and asks for the rest', () => {
    const proposed = buildReportSource({
      2026: { 1: { score: 1, improvements: 'Ny rutine i mars.' }, 2: 2, 4: 4 },
    });
    expect(linesOf('proposal', proposed).slice(1)).toEqual([
      'SSU tar egenevalueringen for NAV Eksempelvika i 2026 til orientering.',
      'SSU slutter seg til de foreslåtte tiltakene for krav 1 (Oppgave 1), og ber NAV Eksempelvika fastsette ansvarlig og frist.',
      'Ny status legges frem når egenevalueringen for 2027 er ferdig.',
    ]);
  });

  test('is in the words of partners where partners meet', () => {
    expect(linesOf('proposal', source, { recipient: 'partnership' }).slice(1)).toEqual([
      'Partnerskapsmøtet har drøftet egenevalueringen for NAV Eksempelvika i 2026.',
      'Partene blir enige om tiltak med ansvarlig og frist for krav 1 (Oppgave 1).',
      'NAV Eksempelvika vurderer kravet som gjenstår, og melder resultatet til neste partnerskapsmøte.',
      'Partnerskapsmøtet ser på status igjen når egenevalueringen for 2027 er ferdig.',
    ]);
    expect(linesOf('matter', source, { recipient: 'partnership' })[1]).toContain('partene blir enige om');
  });

  test('asks for nothing where nothing is missing', () => {
    const reached = buildReportSource({ 2026: { 1: 4, 2: 4, 4: 4 } });
    expect(linesOf('proposal', reached, { recipient: 'leaders' })).toEqual([
      'Forslag til konklusjon',
      'Ledergruppen tar egenevalueringen for NAV Eksempelvika i 2026 til orientering.',
      'Ny status legges frem når egenevalueringen for 2027 er ferdig.',
    ]);
  });

  test('is the one the person has written, a point a line, without numbers of its own', () => {
    expect(
      linesOf('proposal', source, {
        proposal: '1. Saken tas til orientering.\n\n2) Ny sak i mai.\n2027 blir året.',
      }),
    ).toEqual(['Forslag til konklusjon', 'Saken tas til orientering.', 'Ny sak i mai.', '2027 blir året.']);
  });
});

describe('the rest of a case paper', () => {
  test('says what the case is about, and how often the office has done this', () => {
    const source = buildReportSource({ 2024: { 1: 2 }, 2025: { 1: 2 }, 2026: { 1: 3, 2: 3, 4: 3 } });
    expect(linesOf('matter', source)[1]).toBe(
      'Saken legger frem resultatet av egenevalueringen for NAV Eksempelvika i 2026, målt mot «Eksempelstandard for prøver», og ber om at det tas stilling til oppfølgingen.',
    );
    expect(linesOf('background', source).at(-1)).toContain(
      'Virksomheten har evaluert seg tidligere i 2024 og 2025.',
    );
  });

  test('assesses with coverage, and on what can be compared', () => {
    const source = buildReportSource({ 2025: { 1: 2 }, 2026: { 1: 4, 2: 1 } });
    expect(linesOf('assessment', source).slice(1, 4)).toEqual([
      '1 av 2 vurderte krav når målet. 1 er ikke vurdert. Samlet skår for NAV Eksempelvika er 63 av 100, på de vurderte kravene.',
      'På det ene kravet som har et nivå også i 2025, gikk samlet skår fra 50 til 100 av 100. 1 krav gikk opp og nådde målet. Ingen er uendret. Ingen gikk ned.',
      '1 krav ligger under målet. Det er ikke så stort at det trenger en beslutning her.',
    ]);
  });

  test('says that it is new only where last year reached the target, and otherwise that nobody assessed it', () => {
    const since = (scores: Parameters<typeof buildReportSource>[0]) =>
      linesOf('assessment', buildReportSource(scores))
        .find((line) => line.startsWith('Krav 1 · '))
        ?.split('Åpent siden: ')[1];
    expect(since({ 2024: { 1: 0 }, 2025: { 1: 0 }, 2026: { 1: 0 } })).toBe('2024');
    expect(since({ 2025: { 1: 4 }, 2026: { 1: 0 } })).toBe('nytt i 2026');
    expect(since({ 2025: { 2: 4 }, 2026: { 1: 0 } })).toBe('ikke vurdert i 2025');
    // Where the office did not evaluate itself that year, there is nothing to say of it.
    expect(since({ 2024: { 1: 0 }, 2026: { 1: 0 } })).toBeUndefined();
    expect(since({ 2026: { 1: 0 } })).toBeUndefined();
  });

  test('does not assess what nobody has scored', () => {
    expect(linesOf('assessment', buildReportSource({ 2026: {} }))[1]).toMatch(/ikke kommet langt nok/);
    const aside = buildReportSource({ 2026: { 1: 'notRelevant', 2: 'notRelevant', 4: 'notRelevant' } });
    expect(linesOf('assessment', aside)[1]).toMatch(/^Alle krav er vurdert som ikke relevante/);
  });
});
