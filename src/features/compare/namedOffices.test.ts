import { expect, test } from 'vitest';
import type { OfficeComparison } from '#src/state/years/officeComparison.ts';
import { buildStandard } from '../../../tests/support/buildStandard.ts';
import { namedOffices } from './namedOffices.ts';

const standard = buildStandard();
const known = ['nav-a', 'nav-b', 'nav-c', 'nav-d'];

function comparisonOf(...ids: string[]): OfficeComparison {
  return {
    standard,
    scope: { key: { standard: standard.id, edition: '1' }, kind: null, year: 2026 },
    options: { standards: [], kinds: [], years: [] },
    offices: ids.map((id) => ({
      office: { id, name: `Kontor ${id}`, kind: 'nav-kontor', own: false },
      now: { evaluation: `${id}_2026`, year: 2026, standard, items: [] },
      earlier: null,
    })),
    known,
  };
}

test('with names, each is linked to its evaluation', () => {
  expect(namedOffices(comparisonOf('nav-a', 'nav-b'), false)).toMatchObject([
    { id: 'nav-a', name: 'Kontor nav-a', link: 'nav-a_2026' },
    { id: 'nav-b', name: 'Kontor nav-b', link: 'nav-b_2026' },
  ]);
});

test('without names, nothing that is shown or linked tells who it is, and the order is that of the aliases', () => {
  const shown = namedOffices(comparisonOf(...known), true);
  expect(shown.map(({ name, link }) => [name, link])).toEqual(
    [1, 2, 3, 4].map((place) => [`Virksomhet ${place}`, null]),
  );
});

test('an office keeps its alias when fewer are compared', () => {
  const all = namedOffices(comparisonOf(...known), true);
  const [one] = namedOffices(comparisonOf('nav-c'), true);
  expect(one?.name).toBe(all.find(({ id }) => id === 'nav-c')?.name);
});
