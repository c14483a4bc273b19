import { expect, test } from 'vitest';
import { excerptAround } from './excerptAround.ts';

const text = `${'ord '.repeat(40)}programrådgiver følger opp ${'igjen '.repeat(40)}`;

test('a short text is whole, on one line', () => {
  expect(excerptAround(' Kort\n tekst. ', ['tekst'], 40)).toBe('Kort tekst.');
});

test('a long text is cut between words around what is looked for', () => {
  expect(excerptAround(text, ['programrådgiver'], 60)).toBe(
    '… ord ord ord ord ord programrådgiver følger opp igjen igjen …',
  );
});

test('the beginning and the end of a text are kept where what is looked for is there', () => {
  expect(excerptAround(`Bolig ${text}`, ['bolig'], 30)).toBe('Bolig ord ord ord ord ord ord …');
  expect(excerptAround(`${text} bolig`, ['bolig'], 30)).toBe('… igjen igjen igjen igjen bolig');
  expect(excerptAround(text, ['finnes-ikke'], 20)).toBe('ord ord ord ord ord …');
});

test('what nobody sees does not move the cut', () => {
  expect(
    excerptAround(`${'ord '.repeat(40)}pro\u00adgram\u200b ${'ord '.repeat(40)}`, ['program'], 30),
  ).toContain('pro\u00adgram');
});
