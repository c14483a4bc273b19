import type { Patch } from '#src/domain/changes/Change.ts';
import { formTextId } from '#src/domain/changes/entities/formTextId.ts';
import { projectId } from '#src/domain/changes/entities/projectId.ts';
import { textCell } from '#src/domain/evaluation/FormText.ts';
import { factOf } from '#src/domain/forms/projectFact.ts';
import { ownRowPrefix, type FilledText } from '#src/domain/forms/filledForm.ts';
import { unknownChoice, type FormChoices, type FormField, type FormTable } from '#src/domain/forms/Form.ts';
import { newId } from '../session/newId.ts';
import { formTextRows, projectRows, useEvaluationStore } from '../editing/openEvaluation.ts';

/** Where something is written: which field of which form, in the evaluation that is open. */
export type FieldPlace = { evaluation: string; form: string; field: string };

/**
 * Writes in a field of a form: over what is filled in, which is marked with it. `null`: what is filled in holds again.
 */
export function writeCell(
  place: FieldPlace,
  key: string,
  text: string | null,
  mark: FilledText['mark'],
): void {
  formTextRows.edit(formRow(place), { [`cell:${key}`]: text === null ? null : { text, source: mark } });
}

/** Writes in a field of text: the fact of the project where the field is one, and else over what is filled in. */
export function writeText(place: FieldPlace, field: FormField, content: FilledText, text: string): void {
  const fact = content.own ? null : factOf(field);
  if (fact?.kind === 'line') editProject({ [fact.line]: text === '' ? null : text });
  else writeCell(place, textCell, text, content.mark);
}

/** Ticks a box or takes the tick away. What was filled in is then said by the office itself. */
export function tick(
  place: FieldPlace,
  { kind, choices, unknown }: FormChoices,
  ticked: readonly string[],
  id: string,
  isTicked: boolean,
): void {
  const known = [...choices.map((choice) => choice.id), ...(unknown === undefined ? [] : [unknownChoice])];
  const alone = kind === 'oneChoice' || id === unknownChoice;
  const patch: Patch = Object.fromEntries(
    known.map((each) => {
      if (each === id) return [`choice:${each}`, isTicked];
      const stays = ticked.includes(each) && !(isTicked && (alone || each === unknownChoice));
      return [`choice:${each}`, stays];
    }),
  );
  formTextRows.edit(formRow(place), patch);
}

/**
 * Adds a row to a table of a form: a post of the project's budget where the table is of its posts, so that every form has it.
 * @returns the key of the row
 */
export function addTableRow(place: FieldPlace, { fill, columns }: FormTable): string {
  const id = newId();
  if (fill === 'budget') {
    editProject({ [`post:${id}`]: { name: '', phase: '', budget: null, spent: null } });
    return id;
  }
  const key = `${ownRowPrefix}${id}`;
  writeCell(place, `${key}-${columns[0]?.id ?? ''}`, '', null);
  return key;
}

/** Takes away a row that the office has added. */
export function removeTableRow(place: FieldPlace, keys: readonly string[]): void {
  formTextRows.edit(formRow(place), Object.fromEntries(keys.map((key) => [`cell:${key}`, null])));
}

/** Says something of the project that the office reports on. */
export function editProject(patch: Patch): void {
  const state = useEvaluationStore.getState();
  if (state.status === 'open') projectRows.edit(projectId.make(state.id), patch);
}

/** The row that a field is written in: what names it in a tab, where one goes from one year to another. */
export function formRow({ evaluation, form, field }: FieldPlace): string {
  return formTextId.make(evaluation, form, field);
}
