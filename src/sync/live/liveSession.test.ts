import { expect, test } from 'vitest';
import { fc } from '../../../tests/support/propertyTests.ts';
import { readLiveSession } from './liveSession.ts';
import { personIn, personSubject } from './personSubject.ts';

const valid = {
  token: 'abc',
  expires: '2026-03-02T12:00:00Z',
  person: { id: 'Å123456', name: 'Eksempel', subject: personSubject('Å123456') },
  offices: ['nav-grorud'],
  observer: false,
};

test('an answer says who is logged in', () => {
  const { expires: _expires, ...session } = valid;
  expect(readLiveSession(valid)).toEqual(session);
});

test.each([
  null,
  {},
  { ...valid, token: '' },
  { ...valid, person: { ...valid.person, subject: personSubject('B234567') } },
  { ...valid, person: { ...valid.person, subject: '*' } },
  { ...valid, offices: ['nav-grorud.>'] },
  { ...valid, offices: ['*'] },
  { ...valid, offices: 'nav-grorud' },
  { ...valid, observer: undefined },
])('what is no such answer is none: %j', (input) => {
  expect(readLiveSession(input)).toBeNull();
});

test('whoever somebody is stands in a subject as one word, and is read from it again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (id) => {
      expect(personSubject(id)).toMatch(/^[\w-]+$/);
      expect(personIn(personSubject(id))).toBe(id);
    }),
  );
});

test.each(['', '*', '>', 'a', 'a.b', 'YQ==', 'YR', '_w', '\u00e6'])('%j is nobody', (word) => {
  expect(personIn(word)).toBeNull();
});
