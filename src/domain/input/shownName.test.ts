import { fc } from '../../../tests/support/propertyTests.ts';
import { expect, test } from 'vitest';
import { shownName } from './shownName.ts';

test.each([
  ['Bydel Eksempelby 2026.json', 'Bydel Eksempelby 2026.json'],
  ['vedtak\u202egpj.exe', 'vedtakgpj.exe'],
  ['\u2067vedtak\u2069.json', 'vedtak.json'],
  ['ved\u200btak.json\u0000', 'vedtak.json'],
  ['vedtak\n\n  Alt er tatt inn.json', 'vedtak Alt er tatt inn.json'],
  ['\u202e\u200b', '–'],
  ['', '–'],
])('%j is shown as %j', (name, shown) => {
  expect(shownName(name)).toBe(shown);
});

test('whatever a file is called, its name is one line in which every sign is seen, and that stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const shown = shownName(name);
      expect(shown).not.toMatch(/[\p{Bidi_Control}\p{Cc}\u200b\u2028\u2029]|^$/u);
      expect(shownName(shown)).toBe(shown);
    }),
  );
});
