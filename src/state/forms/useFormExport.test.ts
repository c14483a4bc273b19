import { expect, test } from 'vitest';
import { buildAction } from '../../../tests/support/buildAction.ts';
import { exampleForms } from '../../../tests/support/exampleForms.ts';
import { buildReportSource } from '../../../tests/support/buildReportSource.ts';
import { exampleEvaluation } from '../../../tests/support/buildChange.ts';
import { entities } from '#src/domain/changes/entities/entities.ts';
import { formTextId } from '#src/domain/changes/entities/formTextId.ts';
import { projectId } from '#src/domain/changes/entities/projectId.ts';
import { applyPatch, blankRow } from '#src/domain/changes/rowFields.ts';
import { filledForm } from '#src/domain/forms/filledForm.ts';
import { sayFilled } from '#src/exchange/forms/sayFilled.ts';
import { personalPlaces } from './useFormExport.ts';

const form = exampleForms().find(({ id }) => id === 'sluttrapport');
if (!form) throw new Error('no final report');
const source = buildReportSource({ 2026: {} });

test('nothing is listed of a form that singles out nobody', () => {
  expect(personalPlaces(filledForm(form, source, [], sayFilled))).toEqual([]);
});

test('a telephone in a text or a cell, and those who led it, are listed under their headings', () => {
  const projects = [
    applyPatch(entities.project, blankRow(entities.project, projectId.make(exampleEvaluation)), {
      'leader:a': { name: 'Seksjonsleder', from: null, to: null },
    }),
  ];
  const written = (field: string, cell: string) =>
    applyPatch(
      entities.formText,
      blankRow(entities.formText, formTextId.make(exampleEvaluation, 'sluttrapport', field)),
      { [`cell:${cell}`]: { text: 'Ring 22 33 44 55', source: 'abcdefgh' } },
    );
  const texts = [written('overforingsverdi', 'text'), written('mal', 'egen-1-goal')];
  expect(personalPlaces(filledForm(form, { ...source, projects }, texts, sayFilled))).toEqual([
    {
      heading: 'Prosjektinformasjon',
      field: 'prosjektleder',
      kinds: [],
      names: ['Seksjonsleder'],
      from: [],
    },
    { heading: '2 Måloppnåelse', field: 'mal', kinds: ['phone'], names: [], from: [] },
    {
      heading: '4.2 Overføringsverdi til andre',
      field: 'overforingsverdi',
      kinds: ['phone'],
      names: [],
      from: [],
    },
  ]);
});

test('what was filled in is corrected where it stands, and each row is named once', () => {
  const telling = buildAction(1, { title: 'Ring 22 33 44 55', why: 'Spør 22 33 44 55', status: 'done' });
  const actions = [telling, buildAction(2, { title: 'Kurs', status: 'done' })];
  const places = personalPlaces(filledForm(form, { ...source, actions }, [], sayFilled));
  const at = (heading: string) => places.find((place) => place.heading === heading);
  const origin = { entity: 'action', row: telling.id };
  expect(at('3 Prosjektets leveranser')).toMatchObject({ field: 'leveranser', from: [origin] });
  expect(at('4.1 Gevinster i egen og/eller involverte virksomheter')?.from).toEqual([origin]);
});
