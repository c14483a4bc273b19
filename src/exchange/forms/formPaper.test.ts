import { strFromU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { exampleForms } from '../../../tests/support/exampleForms.ts';
import { exampleSource } from '../../../tests/support/exampleSource.ts';
import { readZip } from '../../../tests/support/readZip.ts';
import { filledForm } from '#src/domain/forms/filledForm.ts';
import type { Form } from '#src/domain/forms/Form.ts';
import { writeDocx } from '../docx/writeDocx.ts';
import { formPaper } from './formPaper.ts';
import { sayFilled } from './sayFilled.ts';
import { writeFormJson } from './writeFormJson.ts';

const source = exampleSource();
const about = {
  office: source.office.name,
  year: source.evaluation.year,
  madeAt: '2026-11-02T09:00:00.000Z',
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

test('what the example knows is not asked for: its count, actions and barriers stand in the final report', () => {
  const form = exampleForms().find(({ id }) => id === 'sluttrapport');
  if (!form) throw new Error('no final report');
  const text = JSON.stringify(paperOf(form));
  expect(text).toMatch(/\d+ av \d+ vurderte krav når målet/);
  const [action] = source.actions;
  expect(action).toBeDefined();
  expect(text).toContain(action?.title);
  const barrier = source.barriers[0]?.description ?? 'no barrier';
  expect(text).toContain(JSON.stringify(barrier.trim()).slice(1, -1));
});
