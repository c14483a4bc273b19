import { expect, test } from 'vitest';
import { exampleSource } from '../../../tests/support/exampleSource.ts';
import { linesOf } from '../../../tests/support/sectionOf.ts';
import { sectionsOfForm, type PaperForm } from './ReportOptions.ts';

const source = exampleSource();
const names = new Map(source.standard.requirements.map(({ number, shortName }) => [number, shortName]));

const forms: readonly [PaperForm, number][] = [
  ['report', 100],
  ['case', 3],
];

test.each(forms)('a %s calls every requirement by its whole short name, and cuts nothing', (form, least) => {
  const lines = sectionsOfForm[form].flatMap((id) => linesOf(id, source)).join('\n');
  const called = [...lines.matchAll(/[Kk]rav (\d+) · ([^\n]*)/g)];
  expect(called.length).toBeGreaterThanOrEqual(least);
  for (const [line, number, rest] of called)
    expect(rest?.startsWith(names.get(Number(number)) ?? '?'), line).toBe(true);
  expect(lines).not.toContain('…');
});
