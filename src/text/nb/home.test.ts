import { expect, test } from 'vitest';
import { home } from './home.ts';

const { next } = home;

test.each([
  [
    { kind: 'assess', begun: false, remaining: 36, applicable: 36 },
    'Neste: Ingen av de 36 kravene er vurdert ennå.',
  ],
  [
    { kind: 'assess', begun: false, remaining: 1, applicable: 1 },
    'Neste: Det ene kravet er ikke vurdert ennå.',
  ],
  [{ kind: 'assess', begun: true, remaining: 11, applicable: 36 }, 'Neste: 11 krav er ikke vurdert.'],
  [{ kind: 'assess', begun: true, remaining: 1, applicable: 36 }, 'Neste: Ett krav er ikke vurdert.'],
  // Some are «vet ikke», and none has a level.
  [{ kind: 'assess', begun: true, remaining: 36, applicable: 36 }, 'Neste: 36 krav er ikke vurdert.'],
  [{ kind: 'agree', requirements: 1, indicators: 0 }, 'Neste: Ett krav har ulike svar.'],
  [{ kind: 'agree', requirements: 3, indicators: 1 }, 'Neste: 3 krav og ett tall har ulike svar.'],
  [{ kind: 'agree', requirements: 0, indicators: 2 }, 'Neste: 2 tall har ulike svar.'],
  [{ kind: 'findOut', unknown: 1, applicable: 1 }, 'Det ene kravet er besvart med «vet ikke».'],
  [{ kind: 'findOut', unknown: 2, applicable: 36 }, 'Alle 36 krav er besvart. 2 står med «vet ikke».'],
  [{ kind: 'justify', unjustified: 9, applicable: 36 }, 'Alle 36 krav er besvart. 9 bør begrunnes.'],
  [{ kind: 'justify', unjustified: 1, applicable: 36 }, 'Alle 36 krav er besvart. Ett bør begrunnes.'],
  [{ kind: 'justify', unjustified: 1, applicable: 1 }, 'Det ene kravet er besvart. Det bør begrunnes.'],
  [{ kind: 'ready', applicable: 36 }, 'Alle 36 krav er besvart. Neste: Gjør klar rapporten.'],
  [{ kind: 'ready', applicable: 1 }, 'Det ene kravet er besvart. Neste: Gjør klar rapporten.'],
  [
    { kind: 'nothingApplies' },
    'Ingen krav gjelder denne typen virksomhet. Dere kan ta inn krav dere likevel vil vurdere.',
  ],
] as const)('%j', (step, sentence) => {
  expect(next(step)).toBe(sentence);
});

test('a signed year is followed up in itself until a later one is begun', () => {
  const step = { kind: 'signed', role: 'teamleder', signedAt: '2026-10-01T10:00:00.000Z' } as const;
  expect(next(step)).toBe('Ferdigstilt 1. oktober 2026 av teamleder. Neste: Følg opp tiltakene.');
  expect(next(step, true)).toBe('Ferdigstilt 1. oktober 2026 av teamleder.');
});

test('news and answers are told in words that are right for one and for many', () => {
  expect(home.news.by('', 1, [])).toBe('Uten navn: 1 endring');
  expect(
    home.news.by('Kollega', 3, [
      { number: 7, shortName: 'Bosetting innen tre måneder' },
      { number: 10, shortName: 'Tilbud om gratis helseundersøkelse' },
    ]),
  ).toBe(
    'Kollega: 3 endringer, krav 7 (Bosetting innen tre måneder) og 10 (Tilbud om gratis helseundersøkelse)',
  );
  expect(home.news.many('Kollega', 30, 12)).toBe('Kollega: 30 endringer, i 12 krav');
  expect(home.answered.by('', 1)).toBe('Uten navn: 1 krav');
});
