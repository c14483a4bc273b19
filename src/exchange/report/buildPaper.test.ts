import { describe, expect, test } from 'vitest';
import { buildReportSource } from '../../../tests/support/buildReportSource.ts';
import { exampleSource } from '../../../tests/support/exampleSource.ts';
import { sectionLines } from '../../../tests/support/paperText.ts';
import { buildPaper } from './buildPaper.ts';
import { reportFacts } from './reportFacts.ts';
import { sectionsOfForm, type ReportOptions } from './ReportOptions.ts';
import type { ReportSource } from './ReportSource.ts';

function paperOf(source: ReportSource, options: Partial<ReportOptions> = {}) {
  const form = options.form ?? 'report';
  return buildPaper(source, reportFacts(source), {
    form,
    recipient: 'ssu',
    sections: sectionsOfForm[form],
    introduction: '',
    proposal: '',
    colour: '#16324f',
    ...options,
  });
}

const factOf = (source: ReportSource, name: string) =>
  paperOf(source).facts.find((fact) => fact.name === name)?.value;

describe('a paper', () => {
  test('has the chosen sections in the order of its form, whatever order they were chosen in', () => {
    const { sections } = paperOf(buildReportSource({ 2026: { 1: 2 } }), {
      sections: ['method', 'gaps', 'matter', 'summary'],
    });
    expect(sections.map(({ id }) => id)).toEqual(['summary', 'gaps', 'method']);
  });

  test('says what it is, of whom, against what and when', () => {
    const paper = paperOf(buildReportSource({ 2026: { 1: 2 } }));
    expect([paper.title, paper.subtitle]).toEqual(['Egenevaluering 2026', 'NAV Eksempelvika']);
    expect(paper.facts).toEqual([
      { name: 'Standard', value: 'Eksempelstandard for prøver' },
      { name: 'Utgave', value: '1' },
      { name: 'År', value: '2026' },
      { name: 'Status', value: 'Under arbeid, 2 krav gjenstår' },
      { name: 'Sist endret', value: expect.stringMatching(/^[12]\. mars 2026, Leder, NAV-leder$/) as string },
      { name: 'Laget for', value: 'SSU' },
      { name: 'Dato', value: expect.stringMatching(/^[12]\. november 2026$/) as string },
    ]);
  });

  test('says of its status what coverage allows, and no more', () => {
    expect(factOf(buildReportSource({ 2026: { 1: 2, 2: 'unknown', 4: 3 } }), 'Status')).toBe(
      'Under arbeid, 1 krav gjenstår',
    );
    expect(factOf(buildReportSource({ 2026: { 1: 2, 2: 'notRelevant', 4: 3 } }), 'Status')).toBe(
      'Alle krav vurdert',
    );
    expect(
      factOf(buildReportSource({ 2026: { 1: 'notRelevant', 2: 'notRelevant', 4: 'notRelevant' } }), 'Status'),
    ).toBe('Alle krav er vurdert som ikke relevante');
  });

  test('parts the introduction into its paragraphs', () => {
    const { introduction } = paperOf(buildReportSource({ 2026: {} }), {
      introduction: 'Det første.\nMed en linje til.\n\n  \nDet andre.\r\n\r\nDet tredje.\n\n',
    });
    expect(introduction).toEqual(['Det første.\nMed en linje til.', 'Det andre.', 'Det tredje.']);
  });
});

describe('every section of every form', () => {
  const cases: [string, ReportSource][] = [
    ['the example', exampleSource()],
    ['a first year', buildReportSource({ 2026: { 1: 2, 2: 'unknown', 4: 'notRelevant' } })],
    ['an empty evaluation', buildReportSource({ 2026: {} })],
    [
      'everything set aside',
      buildReportSource({ 2026: { 1: 'notRelevant', 2: 'notRelevant', 4: 'notRelevant' } }),
    ],
    ['a year missing', buildReportSource({ 2023: { 1: 1 }, 2026: { 1: 3, 2: 3, 4: 0 } })],
    ['everything reached', buildReportSource({ 2025: { 1: 4, 2: 4, 4: 4 }, 2026: { 1: 4, 2: 4, 4: 4 } })],
    ['an office no requirement is for', { ...buildReportSource({ 2026: {} }), items: [] }],
  ];

  test.each(cases)('has something to say of %s, and nothing that is not a word', (_name, source) => {
    for (const form of ['report', 'case'] as const) {
      for (const section of paperOf(source, { form }).sections) {
        const lines = sectionLines(section);
        expect(section.blocks.length, section.id).toBeGreaterThan(0);
        expect(lines.join('\n'), section.id).not.toMatch(/undefined|null|NaN|Infinity|\[object/);
      }
    }
  });

  test.each(cases)(
    'has tables of %s whose columns fill the width and whose rows fill the columns',
    (_name, source) => {
      const tables = (['report', 'case'] as const)
        .flatMap((form) => paperOf(source, { form }).sections)
        .flatMap(({ blocks }) => blocks)
        .flatMap((block) => (block.kind === 'table' ? [block] : []));
      for (const { caption, columns, rows } of tables) {
        expect(
          columns.reduce((sum, { width }) => sum + width, 0),
          caption,
        ).toBeCloseTo(1, 9);
        for (const { cells } of rows) expect(cells, caption).toHaveLength(columns.length);
      }
    },
  );

  test('shows no share at all when nothing is scored: «–», never 0', () => {
    for (const form of ['report', 'case'] as const) {
      const lines = paperOf(buildReportSource({ 2026: {} }), { form }).sections.flatMap(sectionLines);
      expect(lines.filter((line) => /\d\s%/.test(line))).toEqual([]);
    }
  });
});
