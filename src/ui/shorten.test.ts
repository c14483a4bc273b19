import { describe, expect, it } from 'vitest';
import { shorten } from './shorten.ts';

describe('shorten', () => {
  it('leaves a text alone that is within the limit, or just above it', () => {
    expect(shorten('Kort tekst.', 20)).toBe('Kort tekst.');
    expect(shorten('en to tre fire fem', 16)).toBe('en to tre fire fem');
  });

  it('cuts between words, and takes away what dangles', () => {
    expect(shorten('Bydelen skal ha en plan, og bruke den hver dag.', 24)).toBe('Bydelen skal ha en plan …');
  });

  it('never splits a letter of two halves', () => {
    expect(shorten('🙂'.repeat(40), 10)).toBe(`${'🙂'.repeat(10)} …`);
    expect(shorten(`${'🙂'.repeat(8)} ${'🙂'.repeat(30)}`, 10)).toBe(`${'🙂'.repeat(8)} …`);
  });

  it('cuts a word that is longer than the limit', () => {
    expect(shorten('a'.repeat(40), 10)).toBe(`${'a'.repeat(10)} …`);
  });
});
