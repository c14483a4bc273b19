import { describe, expect, test } from 'vitest';
import { cpuTime } from '../../../tests/support/cpuTime.ts';
import { readXml } from './readXml.ts';

function told(document: string): string[] | null {
  const events: string[] = [];
  const isRead = readXml(document, {
    open: (name, attributes) =>
      events.push(`<${name}${[...attributes].map(([key, value]) => ` ${key}=${value}`).join('')}`),
    text: (text) => events.push(text),
    close: (name) => events.push(`/${name}`),
  });
  return isRead ? events : null;
}

describe('what a document says', () => {
  test('is told in its order, without prefixes', () => {
    expect(
      told('\uFEFF<?xml version="1.0"?>\n<!-- a --><x:a r:id="1" b=\'"\'>t<c/><![CDATA[<&]]></x:a>\n'),
    ).toEqual(['<a id=1 b="', 't', '<c', '/c', '<&', '/a']);
  });

  test('has the five entities and characters by their numbers', () => {
    expect(told('<a b="&quot;&apos;">&lt;&gt;&amp;&#65;&#x1F600;</a>')).toEqual([
      '<a b="\'',
      '<>&A\u{1F600}',
      '/a',
    ]);
  });
});

test.each([
  '<a>',
  '<a></b>',
  '</a>',
  'tekst',
  '<a/>tekst',
  '<a b=c/>',
  '<a b="<"/>',
  '<a>&nbsp;</a>',
  '<a>&</a>',
  '<a>&#xFFFFFFF;</a>',
  '<a>&#;</a>',
  '<!DOCTYPE a><a/>',
  '<!ENTITY a "b"><a/>',
  '<a><!-- </a>',
  '<a><![CDATA[ </a>',
  '<a',
  '<',
  '<?xml',
  `${'<a>'.repeat(200)}${'</a>'.repeat(200)}`,
])('%s is refused', (document) => {
  expect(told(document)).toBeNull();
});

test('what is long and broken takes no longer than what is long', () => {
  for (const document of [
    `<a ${' '.repeat(200_000)}`,
    `<a>${'&'.repeat(200_000)}</a>`,
    `<a ${'b="c" '.repeat(50_000)}`,
    `<${'a'.repeat(200_000)}`,
    `<a>${'<!--'.repeat(50_000)}`,
  ]) {
    expect(cpuTime(() => expect(told(document)).toBeNull())).toBeLessThan(5000);
  }
});
