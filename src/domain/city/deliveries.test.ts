import { describe, expect, test } from 'vitest';
import { deliveries, type Delivered } from './deliveries.ts';

const listed = [
  { id: 'nav-b', name: 'NAV Bjerke', kind: 'nav-kontor' },
  { id: 'nav-a', name: 'NAV Alna', kind: 'nav-kontor' },
  { id: 'nav-o', name: 'NAV Østensjø', kind: 'nav-kontor' },
  { id: 'bydel-a', name: 'Bydel Alna', kind: 'bydel' },
  { id: 'vo-r', name: 'Oslo VO Rosenhof', kind: 'voksenopplaering' },
];
const kinds = ['bydel', 'nav-kontor', 'voksenopplaering'];

function came(index: number, answered: number, applicable = 25): Delivered {
  const office = listed[index];
  if (!office) throw new RangeError('no such office');
  const changedAt = '2026-10-01T08:00:00.000Z';
  return { office, evaluation: `${office.id}_2026`, answered, applicable, changedAt };
}

const told = (here: readonly Delivered[]) =>
  deliveries(listed, here, kinds).map(({ kind, offices }) => [
    kind,
    offices.map(({ office, status }) => `${office.name}: ${status}`),
  ]);

describe('who has delivered', () => {
  test('stands by name, with those who have not, and how complete it is', () => {
    expect(told([came(2, 25), came(0, 24)])).toEqual([
      ['nav-kontor', ['NAV Alna: missing', 'NAV Bjerke: started', 'NAV Østensjø: complete']],
    ]);
  });

  test('a kind that nobody has delivered of is not asked for; the others come in the order of the standard', () => {
    expect(told([came(1, 1), came(3, 1)]).map(([kind]) => kind)).toEqual(['bydel', 'nav-kontor']);
    expect(told([])).toEqual([]);
  });

  test('an office that somebody has named stands among the others of its kind, and an unknown kind comes last', () => {
    const own = { ...came(0, 3), office: { id: 'nav-egen', name: 'NAV Egen', kind: 'nav-kontor' } };
    const odd = { ...came(0, 3), office: { id: 'annet', name: 'Annet sted', kind: 'annet' } };
    expect(told([odd, own])).toEqual([
      [
        'nav-kontor',
        ['NAV Alna: missing', 'NAV Bjerke: missing', 'NAV Egen: started', 'NAV Østensjø: missing'],
      ],
      ['annet', ['Annet sted: started']],
    ]);
  });

  test('one that answers for nothing has not completed anything', () => {
    expect(told([came(0, 0, 0)])[0]?.[1]).toContain('NAV Bjerke: started');
  });
});
