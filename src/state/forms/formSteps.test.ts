import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { exampleEvaluation } from '../../../tests/support/buildChange.ts';
import { showEvaluation } from '../../../tests/support/showEvaluation.ts';
import { closeEvaluation, useEvaluationStore } from '../editing/openEvaluation.ts';
import { saveQueue } from '../session/saving.ts';
import { useSession } from '../session/session.ts';
import { forgetAllSteps } from '../session/stepHistory.ts';
import { editProject, writeCell, writeText } from './editForm.ts';
import { formSteps } from './formSteps.ts';

const place = { evaluation: exampleEvaluation, form: 'sluttrapport', field: 'bakgrunn' };
const start = Date.parse('2026-03-02T08:00:00Z');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: start });
  forgetAllSteps();
  // No disk, and known to be none: whoever writes would wait for one that is being opened.
  useSession.setState({ database: { status: 'lost', reason: 'closed' } });
  showEvaluation(exampleEvaluation);
});
afterEach(async () => {
  await closeEvaluation();
  saveQueue.discard(() => true);
  vi.useRealTimers();
});

/** What stands in the one field and of the project. */
function standing() {
  const state = useEvaluationStore.getState();
  if (state.status !== 'open') throw new Error(state.status);
  return {
    text: Object.values(state.formTexts)[0]?.cells['text']?.text ?? '',
    title: Object.values(state.projects)[0]?.title ?? '',
    posts: Object.values(state.projects)[0]?.posts.map(({ name }) => name) ?? [],
  };
}

function inTurn(...steps: (() => void)[]) {
  for (const [turn, step] of steps.entries()) {
    vi.setSystemTime(start + (turn + 1) * 10_000);
    step();
  }
}

test('the facts of the project and the texts of a form are taken back in one order, and done again', () => {
  const post = { name: 'Lønn', phase: '', budget: 100, spent: null };
  inTurn(
    () => editProject({ title: 'Veien inn' }),
    () => writeCell(place, 'text', 'Slik begynte det.', null),
    () => editProject({ 'post:a': post }),
  );
  expect(standing()).toEqual({ text: 'Slik begynte det.', title: 'Veien inn', posts: ['Lønn'] });
  formSteps.undo();
  expect(standing()).toEqual({ text: 'Slik begynte det.', title: 'Veien inn', posts: [] });
  formSteps.undo();
  expect(standing()).toEqual({ text: '', title: 'Veien inn', posts: [] });
  formSteps.undo();
  expect(standing()).toEqual({ text: '', title: '', posts: [] });
  expect(formSteps.undo()).toBeNull();

  formSteps.redo();
  expect(standing()).toEqual({ text: '', title: 'Veien inn', posts: [] });
  formSteps.redo();
  formSteps.redo();
  expect(standing()).toEqual({ text: 'Slik begynte det.', title: 'Veien inn', posts: ['Lønn'] });
  expect(formSteps.redo()).toBeNull();
});

test('what is written in a field that is a fact of the project is that fact, and stands in every form', () => {
  const line = {
    kind: 'line' as const,
    id: 'prosjektnavn',
    label: 'Prosjektnavn',
    fill: 'projectTitle' as const,
  };
  const filled = { text: '', filled: '', own: false, changed: false, mark: null };
  writeText(place, line, filled, 'Veien inn ');
  expect(standing()).toMatchObject({ text: '', title: 'Veien inn ' });
  // Whatever kind of field asks for it.
  writeText(place, { ...line, kind: 'list' }, filled, 'Veien videre');
  expect(standing()).toMatchObject({ text: '', title: 'Veien videre' });
  editProject({ title: 'Veien inn ' });
  // What is no fact, and one that was written over the fact before, are of the form alone.
  writeText(place, { ...line, fill: 'results' }, filled, 'Om prosjektet');
  expect(standing()).toMatchObject({ text: 'Om prosjektet', title: 'Veien inn ' });
  writeText(place, line, { ...filled, own: true }, 'Eget navn');
  expect(standing()).toMatchObject({ text: 'Eget navn', title: 'Veien inn ' });
});

test('what was taken back is not done again over what was written since in the other kind', () => {
  inTurn(
    () => editProject({ title: 'Veien inn' }),
    () => formSteps.undo(),
    () => writeCell(place, 'text', 'Noe annet.', null),
  );
  expect(formSteps.redo()).toBeNull();
  expect(standing().title).toBe('');
});

test('what was written in another evaluation is not taken back here', () => {
  inTurn(() => editProject({ title: 'Veien inn' }));
  showEvaluation('nav-grorud_2025_oslostandard-integrering-flyktninger_1');
  expect(formSteps.undo()).toBeNull();
});
