import { describe, expect, test } from 'vitest';
import { headingFlow } from './blockFlow.ts';
import type { FlowItem } from './Flow.ts';
import { looksOf } from './looksOf.ts';
import { settlePages } from './settlePages.ts';

const looks = looksOf('report');
const settle = (items: readonly FlowItem[]) => settlePages(items, looks, { before: 2, depth: 2 });
const paragraph = (text = 'Ord.'): FlowItem => ({ kind: 'paragraph', style: 'Normal', text });
const paragraphs = (count: number) => Array.from({ length: count }, () => paragraph());
const broken = (items: readonly FlowItem[]) =>
  items.flatMap((item, index) => (item.kind === 'paragraph' && item.newPage ? [index] : []));

/** A section, and after so many lines another one. */
const two = (count: number) => [
  headingFlow(1, 'Først'),
  ...paragraphs(count),
  headingFlow(1, 'Så'),
  paragraph(),
];

describe('the page of a heading', () => {
  test('is known as it stands where nothing is near the end of a page', () => {
    expect(settle(two(10)).pages).toEqual([3, 3]);
    expect(broken(settle(two(10)).items)).toEqual([]);
    expect(settle(two(40)).pages).toEqual([3, 4]);
    expect(broken(settle(two(40)).items)).toEqual([]);
  });

  test('is made sure by a break wherever a line more or less would move it', () => {
    const settled = Array.from({ length: 30 }, (_, count) => settle(two(count + 15)));
    const moved = settled.filter(({ items }) => broken(items).length > 0);
    expect(moved.length).toBeGreaterThan(0);
    expect(moved.length).toBeLessThan(6);
    for (const { items, pages } of moved) {
      expect(broken(items)).toEqual([items.length - 2]);
      expect(pages).toEqual([3, 4]);
    }
  });

  test('is that of what it is kept with, also where a program does not keep it', () => {
    const table: FlowItem = {
      kind: 'table',
      look: 'table',
      widths: [9000],
      parted: [],
      rows: ['a', 'b\n\n\n\n\n\n\n\n', 'c'].map((text) => [
        text.split('\n').map((line) => ({ kind: 'paragraph', style: 'Tabelltekst', text: line })),
      ]),
    };
    const { items, pages } = settle([...paragraphs(28), headingFlow(2, 'Tall'), table, paragraph()]);
    expect(broken(items)).toEqual([28]);
    expect(pages).toEqual([4]);
  });
});
