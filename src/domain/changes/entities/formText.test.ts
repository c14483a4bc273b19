import { expect, test } from 'vitest';
import { exampleEvaluation } from '../../../../tests/support/buildChange.ts';
import { applyPatch, blankRow, wordsOfRow } from '../rowFields.ts';
import { entities } from './entities.ts';
import { formTextId } from './formTextId.ts';
import { projectId } from './projectId.ts';

test('a field of a form has one row, whoever writes in it, and its id tells which form and field', () => {
  const id = formTextId.make(exampleEvaluation, 'arlig-rapport', 'maltall');
  expect(formTextId.read(id)).toEqual({
    evaluation: exampleEvaluation,
    parts: { evaluation: exampleEvaluation, form: 'arlig-rapport', field: 'maltall' },
  });
  expect(formTextId.read(`${exampleEvaluation}_skjema_arlig-rapport`)).toBeNull();
  expect(formTextId.read(`${exampleEvaluation}_skjema_arlig-rapport_${'a'.repeat(51)}`)).toBeNull();
  expect(formTextId.read('noe_skjema_arlig-rapport_maltall')).toBeNull();
});

test('there is one sheet of facts of a project, and nothing else has its id', () => {
  expect(projectId.read(projectId.make(exampleEvaluation))).toMatchObject({ evaluation: exampleEvaluation });
  expect(projectId.read(`${exampleEvaluation}_prosjekt`)).toBeNull();
  expect(projectId.read('_om_prosjektet')).toBeNull();
});

test('a name, a post and a cell are words that are watched; marks and days are not', () => {
  const project = applyPatch(
    entities.project,
    blankRow(entities.project, projectId.make(exampleEvaluation)),
    {
      title: 'Veien inn',
      'leader:a': { name: 'Seksjonsleder', from: '2026-01-01', to: null },
      'post:a': { name: 'Lønn', phase: 'Planlegging', budget: 100, spent: null },
    },
  );
  const words = Object.fromEntries(
    wordsOfRow(entities.project, project).map((each) => [each.field, each.words]),
  );
  expect(words).toMatchObject({ title: ['Veien inn'], owner: [], leader: ['Seksjonsleder'] });
  expect(words['post']).toEqual(['Lønn', 'Planlegging']);
  const text = blankRow(entities.formText, formTextId.make(exampleEvaluation, 'sluttrapport', 'funn'));
  const written = applyPatch(entities.formText, text, { 'cell:text': { text: 'Ring 900', source: null } });
  expect(wordsOfRow(entities.formText, written)).toEqual([{ field: 'cell', words: ['Ring 900'] }]);
});
