import { expect, test } from 'vitest';
import { buildReportSource } from '../../../../tests/support/buildReportSource.ts';
import { linesOf } from '../../../../tests/support/sectionOf.ts';

test('the method gives the scale of the standard, and beside it what stands instead of a level', () => {
  const lines = linesOf('method', buildReportSource({ 2026: {} }));
  expect(lines.filter((line) => line.includes(' | '))).toEqual([
    'Svar | Hva det betyr',
    '0 – Ikke på plass | Nivå 0.',
    '1 – Påbegynt | Nivå 1.',
    '2 – Delvis | Nivå 2.',
    '3 – I hovedsak | Nivå 3.',
    '4 – Oppfylt | Nivå 4.',
    'Ikke relevant | Kravet gjelder ikke virksomheten. Det skal begrunnes, og teller ikke med.',
    'Vet ikke | Noen har sett på kravet, men kunne ikke svare. Det teller ikke med før det er avklart.',
    'Ubesvart | Ingen har sagt noe om kravet ennå. Det er ikke det samme som nivå 0.',
  ]);
});

test('the method takes weights and targets from the standard', () => {
  const text = linesOf('method', buildReportSource({ 2026: {} })).join('\n');
  expect(text).toContain('«4 – Oppfylt» for skal og «3 – I hovedsak» for bør');
  expect(text).toContain('(skal teller 2 og bør teller 1)');
});
