import { describe, expect, test } from 'vitest';
import { buildAction, due } from '../../../tests/support/buildAction.ts';
import { exampleEvaluation } from '../../../tests/support/buildChange.ts';
import { buildReportSource } from '../../../tests/support/buildReportSource.ts';
import { fourthForm } from '../../../tests/support/exampleForms.ts';
import { entities } from '../changes/entities/entities.ts';
import { formTextId } from '../changes/entities/formTextId.ts';
import { projectId } from '../changes/entities/projectId.ts';
import { applyPatch, blankRow } from '../changes/rowFields.ts';
import type { Patch } from '../changes/Change.ts';
import type { FormText } from '../evaluation/FormText.ts';
import { countMissing, filledForm, type FilledField } from './filledForm.ts';
import type { FormMaterial } from './FormMaterial.ts';
import { readForm } from './readForm.ts';
import type { Said } from './Said.ts';

const form = fourthForm();

/** Every part of what is known, plainly. */
function say(said: Said): string {
  return said.kind === 'words'
    ? said.text
    : said.kind === 'number'
      ? String(said.value)
      : JSON.stringify(said);
}

function written(field: string, patch: Patch): FormText {
  const id = formTextId.make(exampleEvaluation, form.id, field);
  return applyPatch(entities.formText, blankRow(entities.formText, id), patch);
}

function project(patch: Patch) {
  return applyPatch(entities.project, blankRow(entities.project, projectId.make(exampleEvaluation)), patch);
}

function filled(field: string, material: Partial<FormMaterial> = {}, texts: readonly FormText[] = []) {
  const whole = { ...buildReportSource({ 2026: {} }), ...material };
  const found = filledForm(form, whole, texts, say)
    .flatMap(({ fields }) => fields)
    .find((each) => each.field.id === field);
  if (!found) throw new Error(field);
  return found;
}

function textIn(field: FilledField) {
  if (field.kind !== 'text') throw new Error(field.kind);
  return field;
}

function tableIn(field: FilledField) {
  if (field.kind !== 'table') throw new Error(field.kind);
  return field;
}

const actions = [buildAction(1, { title: 'Ny rutine', status: 'done' })];

describe('a text', () => {
  test('is filled from what is known, with the row each sentence is from', () => {
    const { content, sentences, missing } = textIn(filled('gjort', { actions }));
    expect(content).toMatchObject({ own: false, changed: false });
    expect(content.text).toContain('Ny rutine');
    expect(sentences.map(({ from }) => from)).toEqual([{ entity: 'action', row: actions[0]?.id }]);
    expect(missing).toBe(false);
  });

  test('that is written over is kept, and says when what it came from has changed', () => {
    const { mark } = textIn(filled('gjort', { actions })).content;
    const own = written('gjort', { 'cell:text': { text: 'Vi laget en rutine.', source: mark } });
    expect(textIn(filled('gjort', { actions }, [own])).content).toMatchObject({
      text: 'Vi laget en rutine.',
      own: true,
      changed: false,
    });
    const later = [...actions, buildAction(2, { title: 'Kurs' })];
    const changed = textIn(filled('gjort', { actions: later }, [own])).content;
    expect(changed).toMatchObject({ text: 'Vi laget en rutine.', own: true, changed: true });
    expect(changed.filled).toContain('Kurs');
  });

  test('that has been emptied is empty, and asks again', () => {
    const own = written('gjort', { 'cell:text': { text: '', source: null } });
    expect(filled('gjort', { actions }, [own])).toMatchObject({ missing: true, content: { text: '' } });
  });

  test('of another form is another text', () => {
    const id = formTextId.make(exampleEvaluation, 'annet', 'metode');
    const own = applyPatch(entities.formText, blankRow(entities.formText, id), {
      'cell:text': { text: 'Noe annet', source: null },
    });
    expect(textIn(filled('metode', {}, [own])).content.text).toBe('');
  });
});

describe('a table of amounts', () => {
  const projects = [
    project({
      'post:a': { name: 'Lønn', phase: '', budget: 1_250_000, spent: 283_312 },
      'post:b': { name: 'Kurs', phase: '', budget: 200_000, spent: 250_000 },
    }),
  ];

  test('has its differences and sums computed', () => {
    const { rows, sums } = tableIn(filled('kroner', { projects }));
    expect(rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['Lønn', '1250000', '283312', '966688'],
      ['Kurs', '200000', '250000', '-50000'],
    ]);
    expect(Object.fromEntries(sums)).toEqual({
      fikk: { sum: 1_450_000, missing: 0 },
      brukte: { sum: 533_312, missing: 0 },
      igjen: { sum: 916_688, missing: 0 },
    });
  });

  test('counts what is missing or cannot be read, and has no difference of it', () => {
    const own = written('kroner', {
      'cell:b-brukte': { text: 'mye', source: null },
      'cell:egen-1-navn': { text: 'Leie', source: null },
      'cell:egen-1-fikk': { text: '1 000', source: null },
    });
    const { rows, sums } = tableIn(filled('kroner', { projects }, [own]));
    expect(rows.map(({ from }) => from === null)).toEqual([false, false, true]);
    expect(rows.at(-1)?.cells.map(({ text }) => text)).toEqual(['Leie', '1 000', '', '']);
    expect(sums.get('fikk')).toEqual({ sum: 1_451_000, missing: 0 });
    expect(sums.get('brukte')).toEqual({ sum: 283_312, missing: 2 });
    expect(sums.get('igjen')).toEqual({ sum: 966_688, missing: 2 });
  });
});

describe('boxes', () => {
  test('are ticked by what is known, until somebody ticks them', () => {
    const late = [buildAction(1, { title: 'Kurs', ...due('2026-01-01') })];
    expect(filled('plan', { actions })).toMatchObject({ ticked: ['follows'], own: false });
    expect(filled('plan', { actions: late })).toMatchObject({ ticked: ['delayed'], own: false });
    const own = written('plan', { 'choice:delayed': false, 'choice:unknown': true });
    expect(filled('plan', { actions: late }, [own])).toMatchObject({ ticked: ['unknown'], own: true });
  });

  test('of which none is ticked ask', () => {
    expect(filled('plan')).toMatchObject({ ticked: [], missing: true });
  });
});

test('what is left is counted', () => {
  const source = buildReportSource({ 2026: {} });
  expect(countMissing(filledForm(form, source, [], say))).toBe(4);
  const own = written('metode', { 'cell:text': { text: 'Slik', source: null } });
  expect(countMissing(filledForm(form, { ...source, actions }, [own], say))).toBe(1);
});

describe('what the office has written in another form to the same question', () => {
  const field = (id: string, more: object = {}) => ({ kind: 'text', id, label: id, asks: 'worth', ...more });
  const formOf = (id: string, fields: object[]) => {
    const read = readForm({
      format: 1,
      id,
      title: id,
      about: 'Til testene.',
      source: 'Testene.',
      sections: [{ heading: 'Alt', level: 1, fields }],
    });
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    return read.form;
  };
  const yearly = formOf('arlig', [field('verdi', { fill: 'results' })]);
  const last = formOf('slutt', [field('overforing'), { kind: 'text', id: 'annet' }]);
  const forms = [yearly, last];
  const said = (of: string, id: string, text: string, source: string | null, at: string): FormText => ({
    ...applyPatch(
      entities.formText,
      blankRow(entities.formText, formTextId.make(exampleEvaluation, of, id)),
      {
        'cell:text': { text, source },
      },
    ),
    changedAt: at,
  });
  const contentOf = (of: typeof yearly, texts: readonly FormText[], known = actions) => {
    const whole = { ...buildReportSource({ 2026: {} }), actions: known };
    return textIn(filledForm(of, whole, texts, say, forms)[0]?.fields[0] ?? filled('gjort'));
  };
  const mine = said('slutt', 'overforing', 'Andre kan bruke rutinen.', null, '2026-05-01');

  test('stands there, with the row it is from, before what is put together', () => {
    const { content, sentences, missing } = contentOf(yearly, [mine]);
    expect(content).toMatchObject({ text: 'Andre kan bruke rutinen.', own: false });
    expect(sentences.map(({ from }) => from)).toEqual([{ entity: 'formText', row: mine.id }]);
    expect(missing).toBe(false);
    expect(contentOf(last, []).missing).toBe(true);
    // Of a form nobody has, or that asks something else, nothing is taken.
    expect(contentOf(yearly, [said('borte', 'overforing', 'x', null, '2026-05-01')]).content.text).not.toBe(
      'x',
    );
    expect(contentOf(yearly, [said('slutt', 'annet', 'x', null, '2026-05-01')]).content.text).not.toBe('x');
  });

  test('is no reason to say that what was written over has changed, until that has', () => {
    const over = contentOf(yearly, []).content.mark;
    const own = said('arlig', 'verdi', 'Vårt.', over, '2026-04-01');
    expect(contentOf(yearly, [own, mine]).content).toMatchObject({ text: 'Vårt.', changed: false });
    const others = [...actions, buildAction(2, { title: 'Ny', status: 'done' })];
    expect(contentOf(yearly, [own, mine], others).content.changed).toBe(true);
    // What was written over a text of another form follows that.
    const copied = said('arlig', 'verdi', 'Vårt.', contentOf(yearly, [mine]).content.mark, '2026-06-01');
    expect(contentOf(yearly, [copied, mine]).content.changed).toBe(false);
    const edited = said('slutt', 'overforing', 'Noe annet.', null, '2026-07-01');
    expect(contentOf(yearly, [copied, edited]).content.changed).toBe(true);
  });
});

test('a field that may be empty asks nobody, and what always stands in a form stands there', () => {
  const read = readForm({
    format: 1,
    id: 'skjema',
    title: 'Skjema',
    about: 'Til testene.',
    source: 'Testene.',
    sections: [
      {
        heading: 'Alt',
        level: 1,
        fields: [
          { kind: 'line', id: 'til', label: 'Til', given: 'Departementet' },
          { kind: 'text', id: 'merknad', optional: true },
          { kind: 'text', id: 'grunn' },
        ],
      },
    ],
  });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const sections = filledForm(read.form, buildReportSource({ 2026: {} }), [], say);
  expect(sections[0]?.fields.map(({ missing }) => missing)).toEqual([false, false, true]);
  expect(sections[0]?.fields[0]).toMatchObject({ content: { text: 'Departementet', own: false } });
});
