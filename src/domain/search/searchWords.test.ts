import { describe, expect, it } from 'vitest';
import { holdsWord, markWords, searchWords } from './searchWords.ts';

describe('searchWords', () => {
  it('splits on any space, in small letters, without quotes and punctuation around', () => {
    expect(searchWords('  Krav  7,\t«Bolig» ')).toEqual(['krav', '7', 'bolig']);
  });

  it('has no words in an empty query, or in one of punctuation only', () => {
    expect(searchWords('')).toEqual([]);
    expect(searchWords(' ?! « » ')).toEqual([]);
  });

  it('keeps æ, ø and å apart from a and o, and é together with e', () => {
    expect(searchWords('Åpen ærlig øvelse idé')).toEqual(['åpen', 'ærlig', 'øvelse', 'ide']);
  });
});

describe('holdsWord', () => {
  it('finds a word inside a compound', () => {
    expect(holdsWord('Studentboligene', 'bolig')).toBe(true);
  });

  it('finds a number only when it stands whole', () => {
    expect(holdsWord('Krav 7', '7')).toBe(true);
    expect(holdsWord('Krav 17', '7')).toBe(false);
    expect(holdsWord('Krav 70', '7')).toBe(false);
    expect(holdsWord('lov § 10.', '10')).toBe(true);
  });

  it('does not take å for a', () => {
    expect(holdsWord('få', 'fa')).toBe(false);
    expect(holdsWord('få', 'få')).toBe(true);
  });
});

describe('what nobody sees', () => {
  it('does not matter in the query or in the text', () => {
    expect(searchWords('\ufeffBo\u00adlig\u200b og\u00a0norsk')).toEqual(['bolig', 'og', 'norsk']);
    expect(holdsWord('stu\u00addent\u00adbo\u200blig', 'bolig')).toBe(true);
    expect(holdsWord('a\u030arlig', 'årlig')).toBe(true);
  });

  it('is marked with what is around it, and nothing is lost', () => {
    expect(markWords('En bo\u00adlig\u200b her', ['bolig'])).toEqual([
      { text: 'En ', marked: false },
      { text: 'bo\u00adlig', marked: true },
      { text: '\u200b her', marked: false },
    ]);
  });
});

describe('markWords', () => {
  it('cuts the text where the words are', () => {
    expect(markWords('Bolig og norsk bolig', ['bolig'])).toEqual([
      { text: 'Bolig', marked: true },
      { text: ' og norsk ', marked: false },
      { text: 'bolig', marked: true },
    ]);
  });

  it('joins marks that overlap or touch', () => {
    expect(markWords('boligkontor', ['bolig', 'ligkon', 'tor'])).toEqual([
      { text: 'boligkontor', marked: true },
    ]);
  });

  it('takes a short word inside a longer one as part of it', () => {
    expect(markWords('en bolig', ['bolig', 'li'])).toEqual([
      { text: 'en ', marked: false },
      { text: 'bolig', marked: true },
    ]);
  });

  it('hands back the text whole when there is nothing to mark', () => {
    expect(markWords('Krav', [])).toEqual([{ text: 'Krav', marked: false }]);
    expect(markWords('', ['a'])).toEqual([]);
  });

  it('loses nothing, also with letters whose small form is longer', () => {
    const text = 'İstanbul, Süd og «idé» – 100 % 👍 bolig';
    const pieces = markWords(text, ['ide', 'bolig']);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.filter((piece) => piece.marked).map((piece) => piece.text)).toEqual(['idé', 'bolig']);
  });
});
