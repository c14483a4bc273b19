import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { AppMark } from './AppMark.tsx';

test('the mark in the head is the one of the icon', () => {
  const icon = readFileSync('public/icons/icon.svg', 'utf8');
  const shapes = shapesIn(icon);
  expect(shapes).toHaveLength(7);
  expect(shapesIn(renderToStaticMarkup(<AppMark />))).toEqual(shapes);
});

/** The elements within a drawing, each with what it says of itself. */
function shapesIn(svg: string): string[][] {
  const [, inside = ''] = /<svg[^>]*>(.*)<\/svg>/s.exec(svg) ?? [];
  return [...inside.matchAll(/<(\w+)([^>]*)>/g)].map(([, name = '', said = '']) => [
    name,
    ...[...said.matchAll(/[\w-]+="[^"]*"/g)].map(([attribute]) => attribute).toSorted(),
  ]);
}
