import { describe, expect, test } from 'vitest';
import { scoring } from './scoring.ts';
import { slides } from './slides.ts';
import { trends } from './trends.ts';

const standing = { reached: 8, scored: 25, remaining: 11, applicable: 36, share: 0.75 };

describe('how an office stands, read aloud', () => {
  test('the count that reaches the target leads, and samlet skår of 100 is second', () => {
    expect(scoring.count(standing)).toBe('8 av 25 vurderte krav når målet. 11 er ikke vurdert.');
    expect(scoring.coverage(standing)).toBe(
      '8 av 25 vurderte krav når målet. 11 er ikke vurdert. Samlet skår er 75 av 100.',
    );
    expect(scoring.basis(standing)).toBe('på 25 vurderte krav, 11 er ikke vurdert');
  });

  test('never as a share of requirements', () => {
    expect(scoring.coverage(standing)).not.toMatch(/%|oppfylt/);
  });

  test.each([
    [{ reached: 1, scored: 1, remaining: 0 }, 'Det ene vurderte kravet når målet.'],
    [{ reached: 0, scored: 1, remaining: 1 }, 'Det ene vurderte kravet når ikke målet. 1 er ikke vurdert.'],
    [{ reached: 0, scored: 2, remaining: 0 }, 'Ingen av 2 vurderte krav når målet.'],
    [{ reached: 2, scored: 2, remaining: 1 }, 'Begge de vurderte kravene når målet. 1 er ikke vurdert.'],
    [{ reached: 3, scored: 3, remaining: 0 }, 'Alle 3 vurderte krav når målet.'],
    [{ reached: 0, scored: 0, remaining: 4 }, 'Ingen krav er vurdert.'],
    [{ reached: 0, scored: 0, remaining: 0 }, 'Alle krav er satt til ikke relevant.'],
  ])('with one requirement, with none, and with all: %o', (counts, sentence) => {
    expect(scoring.count({ ...counts, applicable: 4 })).toBe(sentence);
  });

  test('nothing that applies, and nothing answered, have no score', () => {
    expect(scoring.count({ reached: 0, scored: 0, remaining: 0, applicable: 0 })).toBe('Ingen krav gjelder.');
    expect(scoring.reachedOf({ reached: 0, scored: 0 })).toBe('–');
  });
});

describe('what has changed, read aloud', () => {
  const counts = { up: 0, unchanged: 0, down: 0, reachedTarget: 0, fellBelowTarget: 0 };

  test('direction first: a requirement that went down is down, also when it fell below its target', () => {
    expect(
      trends.since.counts({ up: 12, reachedTarget: 5, unchanged: 12, down: 1, fellBelowTarget: 1 }),
    ).toBe('12 krav gikk opp, 5 av dem nådde målet. 12 er uendret. 1 gikk ned og falt under målet.');
  });

  test('with none, one, and all', () => {
    expect(trends.since.counts(counts)).toBe('Ingen krav gikk opp. Ingen er uendret. Ingen gikk ned.');
    expect(trends.since.counts({ ...counts, up: 1, reachedTarget: 1, unchanged: 1, down: 2 })).toBe(
      '1 krav gikk opp og nådde målet. 1 er uendret. 2 gikk ned.',
    );
    expect(trends.since.counts({ ...counts, down: 2, fellBelowTarget: 2 })).toBe(
      'Ingen krav gikk opp. Ingen er uendret. 2 gikk ned, og alle falt under målet.',
    );
  });

  test('a gap that opened this year is new, never «åpent siden» this year', () => {
    expect(trends.since.openSince({ status: 'new', since: 2026 }, 2026)).toBe('nytt i 2026');
    expect(trends.since.openSince({ status: 'open', since: 2024 }, 2026)).toBe('åpent siden 2024');
    expect(trends.since.openSince({ status: 'unknown', since: 2026 }, 2026)).toBe('ikke vurdert i 2025');
  });
});

describe('numbers on slides, read aloud', () => {
  test.each([
    [0, 0, 'krav under målet'],
    [1, 1, 'krav under målet, et skal-krav'],
    [1, 0, 'krav under målet, et bør-krav'],
    [17, 17, 'krav under målet, alle er skal-krav'],
    [17, 12, 'krav under målet, 12 av dem skal-krav'],
    [3, 0, 'krav under målet, ingen av dem skal-krav'],
  ])('%i below the target, %i of them binding', (all, binding, said) => {
    expect(slides.standing.gapsNote(all, binding)).toBe(said);
  });

  test('one gap is open and several are, in their own forms', () => {
    expect(slides.decisions.title(1, 1)).toBe(
      '1 avvik trenger en beslutning, og det var åpent også året før',
    );
    expect(slides.decisions.title(3, 1)).toBe('3 avvik trenger en beslutning, 1 var åpent også året før');
    expect(slides.decisions.title(6, 6)).toBe(
      '6 avvik trenger en beslutning, og alle var åpne også året før',
    );
  });

  test('a comparison of years says of how many requirements', () => {
    const moved = { from: 2025, to: 2026, before: 0.65, after: 0.76 };
    expect(slides.trend.title({ ...moved, count: 23 })).toMatch(/på de samme 23 kravene$/);
    expect(slides.trend.title({ ...moved, count: 1 })).toMatch(/på ett og samme krav$/);
  });
});
