import { expect, test } from 'vitest';
import { exampleEvaluation } from '../../../tests/support/buildChange.ts';
import { entities } from '../changes/entities/entities.ts';
import { formTextId } from '../changes/entities/formTextId.ts';
import { projectId } from '../changes/entities/projectId.ts';
import { applyPatch, blankRow } from '../changes/rowFields.ts';
import { carriedForms } from './carriedForms.ts';

const into = exampleEvaluation.replace('2026', '2027');
const text = (field: string, patch: Parameters<typeof applyPatch>[2]) =>
  applyPatch(
    entities.formText,
    blankRow(entities.formText, formTextId.make(exampleEvaluation, 'sluttrapport', field)),
    patch,
  );

test('the facts of the project and the own texts come along, with the mark of what they were written over', () => {
  const said = { title: 'Veien inn', 'post:a': { name: 'Lønn', phase: '', budget: 1, spent: null } };
  const project = applyPatch(
    entities.project,
    blankRow(entities.project, projectId.make(exampleEvaluation)),
    said,
  );
  const own = { 'cell:text': { text: 'Kan brukes av andre.', source: 'abcdefgh' } };
  expect(carriedForms(into, { projects: [project], formTexts: [text('overforingsverdi', own)] })).toEqual({
    projects: [{ id: projectId.make(into), patch: said }],
    formTexts: [{ id: formTextId.make(into, 'sluttrapport', 'overforingsverdi'), patch: own }],
  });
});

test('rows of tables, boxes and texts that were emptied stay behind', () => {
  const formTexts = [
    text('mal', { 'cell:krav-1-goal': { text: 'Et mål', source: null } }),
    text('framdrift', { 'choice:follows': true }),
    text('funn', { 'cell:text': { text: ' ', source: null } }),
  ];
  const projects = [blankRow(entities.project, projectId.make(exampleEvaluation))];
  expect(carriedForms(into, { projects, formTexts })).toEqual({ projects: [], formTexts: [] });
});
