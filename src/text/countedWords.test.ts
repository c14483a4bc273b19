import { expect, test } from 'vitest';
import { actions } from './nb/actions.ts';
import { backup } from './nb/backup.ts';
import { exchange } from './nb/exchange.ts';
import { gaps } from './nb/gaps.ts';
import { startAlong } from './nb/startAlong.ts';
import { results } from './nb/results.ts';

test('one thing that is as it was is spoken of as one', () => {
  expect(backup.restore.done(1)).toBe('Én opplysning er satt tilbake.');
  expect(backup.restore.done(2)).toBe('2 opplysninger er satt tilbake.');
  expect(backup.takeOut.done(1)).toBe(
    'Angret. Én opplysning er satt tilbake. Ingenting er slettet fra loggen.',
  );
  expect(exchange.open.replaced(1)).toBe(
    'Alt er erstattet med kopien: én opplysning er slik den var da kopien ble tatt.',
  );
});

test('one action that comes along is spoken of as one', () => {
  const { hint } = startAlong.actions;
  expect(hint(1, 2026, 1)).toBe(
    'Det blir stående som åpent i den nye planen. Det dere endrer der, endrer ikke planen for 2026. Et forventet nivå er allerede nådd i 2026. Nivået følger med uendret.',
  );
  expect(hint(2, 2026, 1)).toBe(
    'De blir stående som åpne i den nye planen. Det dere endrer der, endrer ikke planen for 2026. For 1 av dem er et forventet nivå allerede nådd i 2026. Nivået følger med uendret.',
  );
});

test('of a plan where nothing is assessed yet, that is said', () => {
  expect(actions.effect.sentence({ reached: 4, scored: 4 }, { reached: 0, scored: 0 })).toBe(
    'Ingen krav er vurdert ennå. Planen gjelder 4 krav, og 4 av dem skal nå målet. Dette er plan, ikke resultat.',
  );
  expect(actions.effect.sentence({ reached: 3, scored: 5 }, { reached: 1, scored: 2 })).toBe(
    'Når planen er gjennomført, skal 3 av 5 krav nå målet: 2 som er vurdert, og 3 som ikke er det, men som har tiltak. I dag når 1 av 2 vurderte krav målet. Dette er plan, ikke resultat.',
  );
  expect(actions.effect.sentence({ reached: 1, scored: 1 }, { reached: 0, scored: 0 })).toBe(
    'Ingen krav er vurdert ennå. Planen gjelder 1 krav, som skal nå målet. Dette er plan, ikke resultat.',
  );
});

test('a gap of an older year is not said to be of this one', () => {
  expect(gaps.list.status('new', 2024)).toBe('Nytt i 2024');
  expect(gaps.list.status('unknown', 2024)).toBe('Ikke kjent om det var åpent i 2023');
});

test('what to take first is said by its heading alone', () => {
  expect(results.gaps.first('first', 3, 6)).toBe('Avvik å ta først (3 av 6)');
  expect(results.gaps.first('later', 2, 2)).toBe('Avvik å ta når dere kan (2)');
});
