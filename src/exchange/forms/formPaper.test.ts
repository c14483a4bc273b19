import { strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { exampleForms } from '../../../tests/support/exampleForms.ts';
import { exampleSource, exampleYears } from '../../../tests/support/exampleSource.ts';
import { readZip } from '../../../tests/support/readZip.ts';
import { filledForm } from '#src/domain/forms/filledForm.ts';
import type { Form } from '#src/domain/forms/Form.ts';
import { writeDocx } from '../docx/writeDocx.ts';
import { layPages, pageHeight } from '../report/flow/layPages.ts';
import { looksOf } from '../report/flow/looksOf.ts';
import { asComputed, measureFlow } from '../report/flow/measureFlow.ts';
import { paperFlow } from '../report/flow/paperFlow.ts';
import { settlePages } from '../report/flow/settlePages.ts';
import { formPaper } from './formPaper.ts';
import { sayFilled } from './sayFilled.ts';
import { writeFormJson } from './writeFormJson.ts';

const source = exampleSource();
const about = {
  office: source.office.name,
  year: source.evaluation.year,
  madeAt: '2026-11-02T09:00:00.000Z',
  signedAt: null,
};
const filledOf = (form: Form) => filledForm(form, source, [], sayFilled);
const paperOf = (form: Form) => formPaper({ form, filled: filledOf(form), ...about });

/** The headings of a Word document in order, with their level. */
function headingsIn(document: string): { heading: string; level: number }[] {
  return [...document.matchAll(/<w:p>(?:(?!<\/w:p>).)*?<w:pStyle w:val="Heading(\d)"\/>(.*?)<\/w:p>/gs)].map(
    ([, level, rest = '']) => ({
      heading: [...rest.matchAll(/<w:t[^>]*>(.*?)<\/w:t>/gs)].map(([, text]) => text).join(''),
      level: Number(level),
    }),
  );
}

describe.each(exampleForms().map((form) => [form.title, form] as const))('%s', (_, form) => {
  test('has every heading of the form in the Word document, in order', async () => {
    const part = readZip(
      await writeDocx({ paper: paperOf(form), colour: '#16324f', pictures: [], madeAt: about.madeAt }),
    );
    const headings = form.sections.map(({ heading, level }) => ({ heading, level }));
    expect(headingsIn(part('word/document.xml'))).toEqual(headings);
  });

  test('says of each field that nothing stands in, and names every box', () => {
    const text = JSON.stringify(paperOf(form));
    const filled = filledOf(form).flatMap(({ fields }) => fields);
    const silent = filled.filter((field) => field.missing && field.kind !== 'choices').length;
    expect(text.split('Ikke fylt ut.').length - 1).toBe(silent);
    for (const field of filled)
      if (field.kind === 'choices')
        for (const { label } of field.field.choices) expect(text).toContain(label);
  });

  test('is the same as data: every heading and field, with where what stands there is from', () => {
    const data = JSON.parse(strFromU8(writeFormJson(form, filledOf(form), about))) as {
      sections: { heading: string; fields: { id: string }[] }[];
    };
    expect(data.sections.map(({ heading }) => heading)).toEqual(form.sections.map(({ heading }) => heading));
    expect(data.sections.map(({ fields }) => fields.map(({ id }) => id))).toEqual(
      form.sections.map(({ fields }) => fields.map(({ id }) => id)),
    );
  });
});

test('a table that nothing stands in still has the heads of its columns', () => {
  const form = exampleForms().find(({ id }) => id === 'sluttrapport');
  if (!form) throw new Error('no final report');
  const filled = filledForm(form, { ...source, projects: [], surveyRounds: [] }, [], sayFilled);
  const blocks = formPaper({ form, filled, ...about }).sections.flatMap((section) => section.blocks);
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  const survey = tables.find(({ columns }) => columns[0]?.name === 'Undersøkelse');
  expect(survey?.columns.map(({ name }) => name)).toEqual([
    'Undersøkelse',
    'Antall spurt',
    'Antall svar',
    'Metode',
    'Hva de sa',
  ]);
  // It may be empty: nothing is missing.
  expect(survey?.rows).toEqual([{ cells: ['–', '', '', '', ''] }]);
  const asked = tables.find(({ columns }) => columns[0]?.name === 'Fase');
  expect(asked?.rows).toEqual([{ cells: ['Ikke fylt ut.', '', '', '', ''] }]);
  // The head of a row is never empty: a post that is of no phase has a dash.
  const posts = paperOf(form).sections.flatMap((section) => section.blocks);
  const accounts = posts.find((block) => block.kind === 'table' && block.columns[0]?.name === 'Fase');
  expect(accounts?.kind === 'table' && accounts.rows[0]?.cells.slice(0, 2)).toEqual([
    '–',
    'Lønn til koordinator',
  ]);
  // No sum of nothing.
  expect(tables.find(({ columns }) => columns.at(-1)?.name === 'Resultat')?.rows).toHaveLength(1);
});

test('of a signed evaluation the paper and the data say when, and what of it is as it was signed', () => {
  const [form] = exampleForms();
  if (!form) throw new Error('no form');
  const signed = { ...about, signedAt: '2026-11-03T10:00:00.000Z' };
  const filled = filledOf(form);
  expect(formPaper({ form, filled, ...about }).facts.map(({ name }) => name)).not.toContain('Signert');
  const fact = formPaper({ form, filled, ...signed }).facts.find(({ name }) => name === 'Signert');
  expect(fact?.value).toMatch(/^Egenevalueringen ble signert 3\. november 2026\. Nivåene/);
  expect(JSON.parse(strFromU8(writeFormJson(form, filled, signed)))).toMatchObject({
    signedAt: '2026-11-03T10:00:00.000Z',
  });
});

test('no heading of a form is also its title', () => {
  for (const { title, sections } of exampleForms())
    expect(sections.map(({ heading }) => heading)).not.toContain(title);
});

test('what the example knows is not asked for: its count, actions and barriers stand in the final report', () => {
  const form = exampleForms().find(({ id }) => id === 'sluttrapport');
  if (!form) throw new Error('no final report');
  const text = JSON.stringify(paperOf(form));
  expect(text).toMatch(/\d+ av \d+ vurderte krav når målet/);
  const [action] = source.actions;
  expect(action).toBeDefined();
  expect(text).toContain(action?.title);
  const barrier =
    source.barriers.find(({ level }) => level === 'state' || level === 'department')?.description ??
    'no barrier';
  expect(text).toContain(JSON.stringify(barrier.trim()).slice(1, -1));
});

test('the example’s final report leaves no page half empty in Word for a heading’s sake', () => {
  const years = exampleYears();
  const form = exampleForms().find(({ id }) => id === 'sluttrapport');
  const last = years.at(-1);
  if (!form || !last) throw new Error('no final report');
  const filled = filledForm(form, { ...last, earlier: years.slice(0, -1) }, [], sayFilled);
  const paper = formPaper({
    form,
    filled,
    office: last.office.name,
    year: 2026,
    madeAt: '2026-11-27T08:00:00.000Z',
    signedAt: null,
  });
  const looks = looksOf(paper.form);
  const { items } = settlePages(paperFlow(paper, []).body, looks, { before: 0, depth: 0 });
  const places = layPages(measureFlow(items, looks, asComputed));
  const filledTo = items.flatMap((item, index) =>
    item.kind === 'paragraph' && item.newPage ? [(places[index - 1]?.end ?? 0) / pageHeight] : [],
  );
  expect(filledTo.filter((part) => part < 0.7)).toEqual([]);
});
