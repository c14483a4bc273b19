import { describe, expect, test } from 'vitest';
import { evaluationId } from '#src/domain/evaluation/Evaluation.ts';
import { people } from '../../../tests/support/buildChange.ts';
import { settleScope, withinScope, yearBefore, type OwnedEvaluation } from './comparisonScope.ts';

/** An evaluation of an office whose kind is the first word of its id. */
function owned(office: string, year: number, edition = '1', standard = 'eksempelstandard'): OwnedEvaluation {
  const key = { office, year, standard, edition };
  const id = evaluationId(key);
  const kind = office.replace(/-.*/, '');
  return {
    office: { id: office, name: office, kind, own: false },
    evaluation: {
      ...key,
      id,
      ownOffice: null,
      createdAt: '',
      conflicts: [],
      heads: {},
      changedAt: '',
      changedBy: people.leder.author,
      revision: '',
    },
  };
}

describe('what is compared when nothing is chosen', () => {
  test('of nothing there is nothing to compare', () => {
    expect(settleScope([], {})).toBeNull();
  });

  test('the latest year with two offices, though one has begun the next', () => {
    const all = [owned('nav-a', 2025), owned('nav-b', 2025), owned('nav-a', 2026)];
    expect(settleScope(all, {})?.scope).toEqual({
      key: { standard: 'eksempelstandard', edition: '1' },
      kind: 'nav',
      year: 2025,
    });
  });

  test('the kind with the latest such year, and with most offices then', () => {
    const all = [
      ...['bydel-a', 'bydel-b'].map((office) => owned(office, 2025)),
      ...['nav-a', 'nav-b', 'nav-c'].map((office) => owned(office, 2025)),
      owned('vo-a', 2026),
    ];
    expect(settleScope(all, {})?.scope).toMatchObject({ kind: 'nav', year: 2025 });
  });

  test('every kind together where no kind has two', () => {
    const all = [owned('nav-a', 2026), owned('bydel-a', 2026)];
    const settled = settleScope(all, {});
    expect(settled?.scope).toMatchObject({ kind: null, year: 2026 });
    expect(settled?.options.kinds).toEqual(['bydel', 'nav', null]);
  });

  test('one office alone is shown in its latest year', () => {
    const all = [owned('nav-a', 2024), owned('nav-a', 2026)];
    const settled = settleScope(all, {});
    expect(settled?.scope).toMatchObject({ kind: 'nav', year: 2026 });
    expect(settled?.options.kinds).toEqual(['nav']);
  });

  test('the standard and edition that offices share, and else the newest edition', () => {
    const shared = [owned('nav-a', 2025), owned('nav-b', 2025), owned('nav-a', 2026, '2')];
    expect(settleScope(shared, {})?.scope.key.edition).toBe('1');
    expect(settleScope([owned('nav-a', 2025), owned('nav-a', 2026, '10')], {})?.scope.key.edition).toBe('10');
  });
});

describe('what is compared when something is chosen', () => {
  const all = [
    owned('nav-a', 2025),
    owned('nav-b', 2025),
    owned('nav-a', 2024),
    owned('bydel-a', 2024),
    owned('bydel-a', 2025, '2'),
  ];

  test('it is followed, also where there is only one office', () => {
    expect(settleScope(all, { kind: 'bydel', year: 2024 })?.scope).toMatchObject({
      kind: 'bydel',
      year: 2024,
    });
    expect(settleScope(all, { standard: 'eksempelstandard', edition: '2' })?.scope).toMatchObject({
      kind: 'bydel',
      year: 2025,
    });
  });

  test('what is not there is chosen anew', () => {
    const choice = { standard: 'annen', edition: '1', kind: 'vo', year: 1999 };
    expect(settleScope(all, choice)?.scope).toMatchObject({ kind: 'nav', year: 2025 });
  });

  test('years are those of the kind, newest first, with their offices', () => {
    expect(settleScope(all, { kind: 'nav' })?.options.years).toEqual([
      { year: 2025, offices: 2 },
      { year: 2024, offices: 1 },
    ]);
  });

  test('only the evaluations of the edition, the kind and the year are within', () => {
    const key = { standard: 'eksempelstandard', edition: '1' };
    const ids = (kind: string | null, year: number) =>
      withinScope(all, { key, kind, year }).map(({ office }) => office.id);
    expect(ids('nav', 2025)).toEqual(['nav-a', 'nav-b']);
    expect(ids(null, 2024)).toEqual(['nav-a', 'bydel-a']);
    expect(ids(null, 2025)).toEqual(['nav-a', 'nav-b']);
  });
});

describe('the year before', () => {
  test('is the calendar year before, of the same office and standard', () => {
    const now = owned('nav-a', 2026);
    const all = [now, owned('nav-a', 2024), owned('nav-b', 2025), owned('nav-a', 2025, '1', 'annen')];
    expect(yearBefore(all, now)).toBeNull();
    expect(yearBefore([...all, owned('nav-a', 2025)], now)?.year).toBe(2025);
  });

  test('is of the same edition where there are two, and else of the newest', () => {
    const earlier = [owned('nav-a', 2025, '1'), owned('nav-a', 2025, '2')];
    expect(yearBefore(earlier, owned('nav-a', 2026, '1'))?.edition).toBe('1');
    expect(yearBefore(earlier, owned('nav-a', 2026, '3'))?.edition).toBe('2');
  });
});
