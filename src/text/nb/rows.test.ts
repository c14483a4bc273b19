import { describe, expect, test } from 'vitest';
import { rows } from './rows.ts';

const names = {
  requirements: [{ number: 7, shortName: 'Bolig' }],
  indicators: [{ id: 'bosatt', name: 'Bosatt innen seks måneder' }],
};

describe('rows in words', () => {
  test('a row is called by what its id says', () => {
    const answer = { entity: 'answer', requirement: 7, parts: { requirement: 7 } };
    expect(rows.title(answer)).toBe('Krav 7');
    expect(rows.title(answer, names)).toBe('Krav 7 · Bolig');
    expect(rows.inSentence(answer)).toBe('krav 7');
    const value = { entity: 'indicatorValue', requirement: null, parts: { indicator: 'bosatt' } };
    expect(rows.title(value, names)).toBe('Indikatoren «Bosatt innen seks måneder»');
    expect(rows.inSentence(value)).toBe('resultatindikator');
    const action = { entity: 'action', requirement: 7, parts: {} };
    expect(rows.title({ ...action, named: 'Lag rutine' }, names)).toBe('Tiltaket «Lag rutine»');
    expect(rows.inSentence({ ...action, named: 'Lag rutine' })).toBe('tiltaket «Lag rutine»');
    expect(rows.title(action)).toBe('Et tiltak');
    expect(rows.title({ entity: 'evaluation', requirement: null, parts: {} })).toBe('Egenevalueringen');
  });

  test('a point of the year is called as the office has called it, or else as it is proposed', () => {
    const point = { entity: 'recurringPoint', requirement: null, parts: { point: 'ssu' } };
    const proposed = { ...names, points: [{ id: 'ssu', title: 'Tema på SSU' }] };
    expect(rows.title(point, proposed)).toBe('Det faste punktet «Tema på SSU»');
    expect(rows.title({ ...point, named: 'SSU i oktober' }, proposed)).toBe(
      'Det faste punktet «SSU i oktober»',
    );
    expect(rows.title(point, names)).toBe('Et fast punkt');
  });

  test('a field of a form is called by its own name, or by the heading it stands under', () => {
    const forms = [
      {
        format: 1 as const,
        id: 'melding',
        title: 'Melding',
        about: 'En prøve.',
        source: 'Prøvene.',
        sections: [
          {
            heading: '1 Mål',
            level: 1 as const,
            fields: [
              { kind: 'text' as const, id: 'mal' },
              { kind: 'line' as const, id: 'fase', label: 'Fase' },
            ],
          },
        ],
      },
    ];
    const place = (field: string, form = 'melding') => ({
      entity: 'formText',
      requirement: null,
      parts: { form, field },
    });
    expect(rows.title(place('mal'), { ...names, forms })).toBe('«1 Mål» i «Melding»');
    expect(rows.title(place('fase'), { ...names, forms })).toBe('«Fase» i «Melding»');
    expect(rows.title(place('borte'), { ...names, forms })).toBe('Et felt i «Melding»');
    expect(rows.title(place('mal', 'borte'), { ...names, forms })).toBe('Et felt i en annen rapport');
    expect(rows.title(place('mal'))).toBe('Et felt i en annen rapport');
  });

  test('what only a newer app knows is called by what it is about, as far as that is known', () => {
    expect(rows.title({ entity: 'madeUp', requirement: 3, parts: {} })).toBe('Krav 3');
    expect(rows.title({ entity: 'constructor', requirement: null, parts: {} })).toBe('En annen opplysning');
    expect(rows.field('madeUp', 'score').name).toBe('Annet');
    expect(rows.field('answer', 'toString').name).toBe('Annet');
    expect(rows.wordsIn('madeUp', 'score')).toBe('annet');
  });

  test('rows are counted by kind', () => {
    const counts = [
      { entity: 'answer', count: 3 },
      { entity: 'indicatorValue', count: 1 },
      { entity: 'madeUp', count: 2 },
    ];
    expect(rows.counted(counts)).toBe('3 krav, 1 indikator og 2 andre rader');
  });

  test('the same field of two kinds has the words of its own kind', () => {
    expect(rows.wordsIn('answer', 'target')).toBe('begrunnelse for eget mål');
    expect(rows.wordsIn('answer', 'justification')).toBe('begrunnelse');
    expect(rows.knownField(null, 'checkpoint:7a')?.inSentence).toBe('kontrollpunkt');
    expect(rows.knownField('indicatorValue', 'checkpoint:7a')).toBeNull();
  });
});
