import { expect, test } from 'vitest';
import { assessScores, standardOf } from '../../../tests/support/assessScores.ts';
import { groupOffices, readOrder } from './groupOffices.ts';
import type { NamedOffice } from './namedOffices.ts';

const standard = {
  ...standardOf(1, 2),
  officeKinds: [
    { id: 'bydel', name: 'Bydel' },
    { id: 'nav-kontor', name: 'NAV-kontor' },
  ],
};

function office(name: string, kind: string, scores: Parameters<typeof assessScores>[1]): NamedOffice {
  return {
    office: { id: name, name, kind, own: false },
    now: { evaluation: name, year: 2026, standard, items: assessScores(standard, scores) },
    earlier: null,
    id: name,
    name,
    link: null,
  };
}

const offices = [
  office('Alna', 'nav-kontor', { 1: 1 }),
  office('Bjerke', 'bydel', { 1: 4 }),
  office('Frogner', 'nav-kontor', {}),
  office('Grorud', 'nav-kontor', { 1: 3 }),
  office('Museet', 'ukjent', { 1: 4 }),
  office('Nordstrand', 'nav-kontor', { 1: 3, 2: 3 }),
];
const told = (order: 'name' | 'score') =>
  groupOffices(standard, offices, order).map((group) => [group.kind, group.offices.map(({ name }) => name)]);

test('offices stand kind by kind, in the order of the standard and by name', () => {
  expect(told('name')).toEqual([
    ['bydel', ['Bjerke']],
    ['nav-kontor', ['Alna', 'Frogner', 'Grorud', 'Nordstrand']],
    ['ukjent', ['Museet']],
  ]);
});

test('asked for by score, they are ordered within their kind only, and who has none comes last', () => {
  expect(told('score')).toEqual([
    ['bydel', ['Bjerke']],
    ['nav-kontor', ['Grorud', 'Nordstrand', 'Alna', 'Frogner']],
    ['ukjent', ['Museet']],
  ]);
});

test('the order is by name until somebody asks for the other', () => {
  expect([undefined, 'name', 'poeng', 7].map(readOrder)).toEqual(['name', 'name', 'name', 'name']);
  expect(readOrder('score')).toBe('score');
});
