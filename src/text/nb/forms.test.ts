import { expect, test } from 'vitest';
import type { Said } from '#src/domain/forms/Said.ts';
import { forms } from './forms.ts';

/** Every sentence a form can be filled with that says one thing or another by what is known. */
test.each<[string, Said]>([
  ['Fra 1. januar 2025', { kind: 'period', from: '2025-01-01', to: null }],
  ['Til 1. januar 2025', { kind: 'period', from: null, to: '2025-01-01' }],
  ['1. januar 2025 – 2. mars 2026', { kind: 'period', from: '2025-01-01', to: '2026-03-02' }],
  ['Fagleder, fra 1. januar 2025', { kind: 'person', name: 'Fagleder', from: '2025-01-01', to: null }],
  ['Fagleder', { kind: 'person', name: 'Fagleder', from: null, to: null }],
  [
    '3 av 8 vurderte krav når målet. 2 er ikke vurdert.',
    { kind: 'status', reached: 3, scored: 8, remaining: 2 },
  ],
  ['1 av 1 vurdert krav når målet.', { kind: 'status', reached: 1, scored: 1, remaining: 0 }],
  [
    'Krav 4 (Ledelse): nivå 4. Målet er nådd.',
    { kind: 'level', number: 4, name: 'Ledelse', level: 4, target: 4 },
  ],
  [
    'Krav 4 (Ledelse): nivå 3. Målet er 4.',
    { kind: 'level', number: 4, name: 'Ledelse', level: 3, target: 4 },
  ],
  [
    'Krav 4 (Ledelse): nivå 3 i 2026, mot nivå 1 i 2025. Tiltakene skal gi nivå 4.',
    {
      kind: 'lift',
      number: 4,
      name: 'Ledelse',
      before: { level: 1, year: 2025 },
      now: { level: 3, year: 2026 },
      aim: 4,
    },
  ],
  [
    'Krav 4 (Ledelse): nivå 3 i 2026, det samme som i 2025.',
    {
      kind: 'lift',
      number: 4,
      name: 'Ledelse',
      before: { level: 3, year: 2025 },
      now: { level: 3, year: 2026 },
      aim: null,
    },
  ],
  [
    'Krav 4 (Ledelse): ikke vurdert i år, nivå 1 i 2025.',
    { kind: 'lift', number: 4, name: 'Ledelse', before: { level: 1, year: 2025 }, now: null, aim: null },
  ],
  [
    'Krav 4 (Ledelse): ikke vurdert i år.',
    { kind: 'lift', number: 4, name: 'Ledelse', before: null, now: null, aim: null },
  ],
  [
    '1 tiltak er gjort, 2 er ikke gjort ferdig (1 over fristen), og 1 er lagt bort.',
    { kind: 'actions', done: 1, open: 2, dropped: 1, overdue: 1 },
  ],
  ['Ny rutine: delvis levert.', { kind: 'delivery', title: 'Ny rutine.', status: 'partly' }],
  ['Ingen tiltak er over fristen.', { kind: 'none', of: 'delays' }],
  [
    'Innvilget 960\u00a0000 kr. Brukt 945\u00a0550 kr. Resultat 14\u00a0450 kr.',
    { kind: 'budget', budget: 960_000, spent: 945_550, missing: 0 },
  ],
  [
    'Innvilget 100 kr. Brukt 90 kr. 1 budsjettpost mangler beløp, så resultatet er ikke regnet ut.',
    { kind: 'budget', budget: 100, spent: 90, missing: 1 },
  ],
  [
    'Våren (1. april 2026): 25 svarte av 40 spurte.',
    { kind: 'survey', title: 'Våren', day: '2026-04-01', asked: 40, answered: 25 },
  ],
  [
    'Brukerundersøkelse: antall svar er ikke oppgitt.',
    { kind: 'survey', title: '', day: null, asked: null, answered: null },
  ],
  [
    'Prosjektleder: Fagleder, fra 1. januar 2025.',
    { kind: 'role', of: 'leader', name: 'Fagleder', from: '2025-01-01', to: null },
  ],
  ['Prosjekteier: Leder.', { kind: 'role', of: 'owner', name: 'Leder', from: null, to: null }],
  [
    'Prosjektet varer fra 1. januar 2025 til 31. desember 2026.',
    { kind: 'lasts', from: '2025-01-01', to: '2026-12-31' },
  ],
  ['Prosjektet startet 1. januar 2025.', { kind: 'lasts', from: '2025-01-01', to: null }],
  ['Prosjektet varer til 31. desember 2026.', { kind: 'lasts', from: null, to: '2026-12-31' }],
  [
    'Levert: Rutine; Kurs; og 2 tiltak til.',
    { kind: 'deliveries', status: 'delivered', titles: ['Rutine.', 'Kurs'], more: 2 },
  ],
  ['Ikke levert: Kurs.', { kind: 'deliveries', status: 'notDelivered', titles: ['Kurs'], more: 0 }],
  [
    'Møte i SSU 1. mars 2026. 4 av 5 møtte.',
    { kind: 'meeting', of: 'ssu', day: '2026-03-01', came: 4, known: 5 },
  ],
  ['Møte i SSU 1. mars 2026.', { kind: 'meeting', of: 'ssu', day: '2026-03-01', came: 0, known: 0 }],
  [
    'Bosatt: 40\u00a0% i 2024, 50\u00a0% i 2025 og 75\u00a0% i 2026.',
    {
      kind: 'shares',
      name: 'Bosatt',
      shares: [
        { percent: 40, year: 2024 },
        { percent: 50, year: 2025 },
        { percent: 75, year: 2026 },
      ],
    },
  ],
  ['Ny rutine: levert (2025).', { kind: 'ofYear', text: 'Ny rutine: levert.', year: 2025 }],
  ['Det var sent. Det er bedre. (2025)', { kind: 'ofYear', text: 'Det var sent. Det er bedre.', year: 2025 }],
  ['Rutinen (2025)', { kind: 'ofYear', text: 'Rutinen', year: 2025 }],
  ['Nettverket, 3. september 2026.', { kind: 'held', title: 'Nettverket', day: '2026-09-03' }],
  ['Deltakerrådet, 9. mars 2026', { kind: 'council', council: 'participants', day: '2026-03-09' }],
  ['Et råd', { kind: 'council', council: null, day: null }],
  ['Det førte til: Flere timer.', { kind: 'outcome', text: 'Flere timer' }],
  [
    'Ressursteamet har vurdert sitt eget arbeid (29. oktober 2026).',
    { kind: 'teamReview', day: '2026-10-29' },
  ],
  [
    'Eierskap: går delvis. Alle møter.',
    { kind: 'teamGrade', aspect: 'ownership', grade: 'partly', text: 'Alle møter' },
  ],
  ['Resultater: ikke vurdert.', { kind: 'teamGrade', aspect: 'results', grade: null, text: '' }],
  ['Bosatt: 31 av 41 personer i 2026.', { kind: 'people', name: 'Bosatt', count: 31, of: 41, year: 2026 }],
])('%s', (sentence, said) => {
  expect(forms.say(said)).toBe(sentence);
});
