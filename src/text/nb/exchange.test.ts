import { expect, test } from 'vitest';
import { exchange } from './exchange.ts';

const all = { themes: null, indicators: true, texts: true, names: true, alias: false };

test.each([
  [all, 'Filen har alle temaene i en egenevaluering.'],
  [{ ...all, names: false }, 'Filen har alle temaene i en egenevaluering, uten navn på dem som har skrevet.'],
  [{ ...all, themes: ['helse'] }, 'Filen er en del av en egenevaluering: 1 tema.'],
])('a file with all themes is not called a part: %o', (part, said) => {
  expect(exchange.open.plan.part(part)).toBe(said);
});
