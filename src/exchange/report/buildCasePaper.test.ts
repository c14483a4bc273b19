import { describe, expect, test } from 'vitest';
import { standardOf } from '../../../tests/support/assessScores.ts';
import { buildReportSource } from '../../../tests/support/buildReportSource.ts';
import { exampleSource } from '../../../tests/support/exampleSource.ts';
import { sectionLines } from '../../../tests/support/paperText.ts';
import { buildPaper } from './buildPaper.ts';
import type { Paper } from './Paper.ts';
import { heightOfCase } from './paperHeight.ts';
import { reportFacts } from './reportFacts.ts';
import { noCaseFields, sectionsOfForm, type ReportOptions } from './ReportOptions.ts';
import type { ReportSource } from './ReportSource.ts';

function caseOf(source: ReportSource, options: Partial<ReportOptions> = {}): Paper {
  return buildPaper(source, reportFacts(source), {
    form: 'case',
    recipient: 'ssu',
    sections: sectionsOfForm.case,
    introduction: '',
    proposal: '',
    caseFields: noCaseFields,
    colour: '#16324f',
    ...options,
  });
}

const linesIn = (paper: Paper, id: string) =>
  paper.sections.filter((section) => section.id === id).flatMap(sectionLines);
const long = (word: string, length: number) =>
  `${word} `.repeat(Math.ceil(length / (word.length + 1))).trim();

describe('what needs a decision', () => {
  const source = buildReportSource({
    2026: {
      1: {
        score: 0,
        justification: 'Vi mangler folk.',
        improvements: 'Ansette en til.',
        target: { level: 2, reason: 'Nytt kontor i år' },
      },
      2: { score: 1 },
    },
  });

  test('has its name and text, its cause and the proposed measure, who answers for it, and an own target said to be own', () => {
    const table = caseOf(source)
      .sections.find(({ id }) => id === 'assessment')
      ?.blocks.find(({ kind }) => kind === 'table');
    const cells = table?.kind === 'table' ? table.rows[0]?.cells : [];
    expect(cells?.[0]).toMatch(/^Krav 1 · Oppgave 1\n./);
    expect(cells?.[2]).toBe('4');
    expect(cells?.[3]).toMatch(/^Eget mål for året: 2\n/);
    expect(cells?.[3]).toContain(
      'Årsak: Vi mangler folk.\nForeslått tiltak: Ansette en til.\nAnsvarlig for kravet: ',
    );
    // A digit needs little room, and the name of a requirement much.
    const widths = table?.kind === 'table' ? table.columns.map(({ width }) => width) : [];
    expect((widths[1] ?? 1) + (widths[2] ?? 1)).toBeLessThan(0.13);
    expect(widths[0]).toBeGreaterThan(0.3);
    // A first year has nothing to say of the year before.
    expect(cells?.[3]).not.toContain('Åpent siden');
    expect(linesIn(caseOf(source), 'attachment')).toEqual([]);
  });

  test('says where the office has not written why', () => {
    const silent = buildReportSource({ 2026: { 1: { score: 0 } } });
    expect(linesIn(caseOf(silent), 'assessment').join('\n')).toContain(
      'Årsak: ikke skrevet\nForeslått tiltak: ikke skrevet',
    );
  });
});

describe('what the office says of its case', () => {
  const source = buildReportSource({ 2026: { 1: 2, 2: 2, 4: 3 } });

  test('stands in its head and its parts where it is said, and not at all where it is not', () => {
    expect(caseOf(source).facts.map(({ name }) => name)).not.toContain('Saksnummer');
    const paper = caseOf(source, {
      caseFields: {
        caseNumber: '12/2026',
        meetingDate: '3. mars 2027',
        officer: 'Saksbehandler 1',
        sender: 'NAV Eksempelvika',
        attachments: 'Rapport\n\nPlan',
        economy: 'Dekkes av rammen.',
      },
    });
    expect(paper.facts.slice(0, 4)).toEqual([
      { name: 'Saksnummer', value: '12/2026' },
      { name: 'Møtedato', value: '3. mars 2027' },
      { name: 'Avsender', value: 'NAV Eksempelvika' },
      { name: 'Saksbehandler', value: 'Saksbehandler 1' },
    ]);
    expect(paper.sections.map(({ id }) => id)).toEqual([
      'matter',
      'background',
      'status',
      'assessment',
      'economy',
      'proposal',
      'enclosures',
    ]);
    expect(linesIn(paper, 'enclosures')).toEqual(['Vedlegg', 'Rapport', 'Plan']);
  });

  test('lists what stands at its end among what is sent along', () => {
    const caseFields = { ...noCaseFields, attachments: 'Rapport' };
    const paper = caseOf(source, { caseFields, introduction: long('innledning', 9000) });
    expect(linesIn(paper, 'enclosures')).toEqual([
      'Vedlegg',
      'Rapport',
      'Det som ikke fikk plass i saken (bakerst)',
    ]);
    expect(linesIn(paper, 'attachment')[0]).toBe('Vedlegg: det som ikke fikk plass i saken');
  });
});

describe('what has changed', () => {
  test('names those that went down, the most fallen first, and no more than three', () => {
    const source = buildReportSource(
      { 2025: { 1: 4, 2: 4, 3: 4, 4: 4, 5: 2 }, 2026: { 1: 3, 2: 1, 3: 3, 4: 3, 5: 3 } },
      { standard: standardOf(1, 2, 3, 4, 5) },
    );
    expect(linesIn(caseOf(source), 'assessment').join('\n')).toContain(
      '4 gikk ned, og alle falt under målet. Gått ned: krav 2 (Oppgave 2), 1 (Oppgave 1) og 3 (Oppgave 3), og 1 krav til.',
    );
  });
});

describe('a case paper with long texts', () => {
  const numbers = [1, 2, 3, 4, 5, 6, 7, 8];
  const source = buildReportSource(
    {
      2026: Object.fromEntries(
        numbers.map((number) => [
          number,
          {
            score: 0,
            justification: `Grunn${number} ${long('årsak', 2500)} slutt${number}`,
            improvements: `Tiltak${number} ${long('handling', 2500)}`,
          },
        ]),
      ),
    },
    { standard: standardOf(...numbers) },
  );
  const paper = caseOf(source, {
    introduction: ['Først.', long('innledning', 6000), 'Sist.'].join('\n\n'),
    proposal: Array.from({ length: 5 }, (_, index) => `Punkt${index + 1} ${long('konklusjon', 300)}`).join(
      '\n',
    ),
    caseFields: { ...noCaseFields, economy: long('kroner', 5000) },
  });

  test('stays on two pages, with the conclusion whole, and says where the rest is', () => {
    expect(heightOfCase(paper)).toBeLessThanOrEqual(1);
    expect(linesIn(paper, 'proposal')).toHaveLength(6);
    expect(paper.introduction).toEqual(['Først.']);
    expect(linesIn(paper, 'economy')).toEqual(['Økonomi', 'Resten står i vedlegget bakerst.']);
    expect(linesIn(paper, 'assessment').at(-1)).toContain('også for 2 krav til');
  });

  test('has all that there was no room for in its attachment, on a page of its own, and nothing is cut', () => {
    const attachment = paper.sections.at(-1);
    expect([attachment?.id, attachment?.newPage]).toEqual(['attachment', true]);
    const whole = linesIn(paper, 'attachment').join('\n');
    for (const number of numbers) {
      expect(whole).toContain(`slutt${number}`);
      expect(whole).toContain(`Tiltak${number}`);
    }
    expect(whole).toContain(long('innledning', 6000));
    expect(whole).toContain('Sist.');
    expect(whole).toContain(long('kroner', 5000));
  });

  test('hands on points of a conclusion longer than the pages', () => {
    const points = Array.from({ length: 30 }, (_, index) => `Punkt${index + 1} ${long('konklusjon', 400)}`);
    const longer = caseOf(source, { proposal: points.join('\n') });
    expect(heightOfCase(longer)).toBeLessThanOrEqual(1);
    const shown = linesIn(longer, 'proposal');
    expect(shown.at(-1)).toBe('Resten står i vedlegget bakerst.');
    expect(linesIn(longer, 'attachment').join('\n')).toContain(
      `${shown.length - 1}. Punkt${shown.length - 1} `,
    );
  });
});

describe('where everything is filled in', () => {
  const newest = exampleSource();

  test('the whole proposal, what stands in the way and the economy stand on the two pages, and the themes give way', () => {
    const paper = caseOf(newest, {
      caseFields: {
        caseNumber: '2026/4711',
        meetingDate: '9. desember 2026',
        officer: 'Koordinator for flyktningarbeidet',
        sender: 'Bydelsdirektøren',
        attachments: 'Egenevaluering 2026, hele rapporten\nTiltaksplan 2026–2027',
        economy: 'Oppfølgingen dekkes innenfor rammen, med unntak av fire stillinger.',
      },
    });
    expect(heightOfCase(paper)).toBeLessThanOrEqual(1);
    const attached = linesIn(paper, 'attachment').join('\n');
    for (const title of ['Forslag til konklusjon', 'Økonomi']) expect(attached).not.toContain(title);
    expect(linesIn(paper, 'economy')).toEqual([
      'Økonomi',
      'Oppfølgingen dekkes innenfor rammen, med unntak av fire stillinger.',
    ]);
    expect(linesIn(paper, 'proposal').at(-1)).toBe(
      'Ny status legges frem når egenevalueringen for 2027 er ferdig.',
    );
    expect(linesIn(paper, 'barriers').join('\n')).not.toContain('Hindringene står i vedlegget');
    expect(linesIn(paper, 'status')).toContain(
      'Temaene med høyest og lavest samlet skår står i vedlegget bakerst.',
    );
    expect(attached).toContain('Temaene med høyest og lavest samlet skår');
  });
});
