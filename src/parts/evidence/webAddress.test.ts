import { expect, test } from 'vitest';
import { webAddress } from './webAddress.ts';

test('an address on the web', () => {
  expect(webAddress(' https://eksempel.no/rutine?x=1 ')).toBe('https://eksempel.no/rutine?x=1');
  expect(webAddress('HTTPS://eksempel.no/side')).toBe('https://eksempel.no/side');
});

test('nothing else', () => {
  for (const content of [
    '',
    'www.oslo.kommune.no',
    'javascript:alert(1)',
    'https://',
    'file:///c:/rutine.docx',
    'se https://eksempel.no',
    'https://eksempel.no og mer',
    'java\nscript:https://eksempel.no',
  ])
    expect(webAddress(content)).toBeNull();
});
