import { describe, expect, test } from 'vitest';
import { papers } from '#src/text/papers.ts';
import { buildChange, buildEvaluationChange } from '../../../tests/support/buildChange.ts';
import { buildReportSource } from '../../../tests/support/buildReportSource.ts';
import { exampleSource } from '../../../tests/support/exampleSource.ts';
import { sectionLines } from '../../../tests/support/paperText.ts';
import { signatureOf, signingChange } from '../../../tests/support/sealed.ts';
import { buildPaper } from './buildPaper.ts';
import { reportFacts } from './reportFacts.ts';
import { noCaseFields, sectionsOfForm, type ReportOptions } from './ReportOptions.ts';
import type { ReportSource } from './ReportSource.ts';

function paperOf(source: ReportSource, options: Partial<ReportOptions> = {}) {
  const form = options.form ?? 'report';
  return buildPaper(source, reportFacts(source), {
    form,
    recipient: 'ssu',
    sections: sectionsOfForm[form],
    introduction: '',
    proposal: '',
    caseFields: noCaseFields,
    colour: '#16324f',
    ...options,
  });
}

function tablesOf(source: ReportSource) {
  return (['report', 'case'] as const)
    .flatMap((form) => paperOf(source, { form }).sections)
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'table' ? [block] : []));
}

const factOf = (source: ReportSource, name: string) =>
  paperOf(source).facts.find((fact) => fact.name === name)?.value;

describe('a paper', () => {
  test('calls its sections what the choices call them', () => {
    const names = papers.reportPage.choose.sectionNames;
    for (const form of ['report', 'case'] as const) {
      const { sections } = paperOf(exampleSource(), { form });
      expect(sections.length).toBeGreaterThan(4);
      for (const { id, title } of sections) if (id in names) expect(title).toBe(Reflect.get(names, id));
    }
  });

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

  test('says who changed anything last, and when', () => {
    const lastChanged = {
      changedAt: '2026-05-04T10:00:00.000Z',
      changedBy: { name: 'NN', role: 'Fagleder' },
    };
    expect(factOf({ ...buildReportSource({ 2026: { 1: 2 } }), lastChanged }, 'Sist endret')).toBe(
      '4. mai 2026, NN, Fagleder',
    );
  });

  test('tells the text of every requirement that needs a decision in a case paper, or of none', () => {
    const paper = paperOf(exampleSource(), { form: 'case' });
    const table = paper.sections
      .flatMap(({ blocks }) => blocks)
      .find((block) => block.kind === 'table' && block.caption === papers.document.case.assessment.table);
    const rows = table?.kind === 'table' ? table.rows : [];
    expect(rows).toHaveLength(6);
    expect([0, rows.length]).toContain(rows.filter(({ cells }) => cells[0]?.includes('\n')).length);
  });

  test('does not say when it was last changed when that is still to come: a clock was ahead', () => {
    const source = buildReportSource({ 2026: { 1: { score: 2, changedAt: '2096-03-02T08:00:00.000Z' } } });
    expect(factOf(source, 'Sist endret')).toMatch(/^Ukjent tidspunkt, /);
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

  test('does not say of a signed evaluation that it is under way, but how many have no level', async () => {
    const log = [buildEvaluationChange({}, { minutes: -10 }), buildChange({ score: 3 })];
    const signing = await signingChange(log);
    const signatures = [signatureOf(signing)];
    const source = buildReportSource({ 2026: { 1: 2, 2: 'unknown', 4: 3 } }, { signatures, changes: log });
    expect(factOf(source, 'Status')).toBe('Ferdigstilt, 1 krav har ikke fått et nivå');
    expect(paperOf(source, { form: 'case' }).facts).toContainEqual({
      name: 'Status',
      value: 'Ferdigstilt, 1 krav har ikke fått et nivå',
    });
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
      for (const { caption, columns, rows } of tablesOf(source)) {
        expect(
          columns.reduce((sum, { width }) => sum + width, 0),
          caption,
        ).toBeCloseTo(1, 9);
        for (const { cells } of rows) expect(cells, caption).toHaveLength(columns.length);
      }
    },
  );

  test.each(cases)(
    'has no table of %s with a word in its head that the column would part',
    (_name, source) => {
      // In points, in Word: the width of the text, what is around a cell, and a bold letter of a wide typeface.
      const [width, around, letter] = [464, 8.5, 0.8 * 9.5];
      for (const { caption, columns } of tablesOf(source)) {
        for (const column of columns) {
          const longest = Math.max(...column.name.split(/[\s-]/).map((word) => word.length));
          expect(longest * letter, `${caption}: ${column.name}`).toBeLessThanOrEqual(
            column.width * width - around,
          );
        }
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
