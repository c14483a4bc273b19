import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { RequirementYear } from '#src/features/assess/card/RequirementYear.tsx';
import { closeEvaluation, useEvaluationStore } from '#src/state/editing/openEvaluation.ts';
import { pageText } from '#src/text/pageText.ts';
import { exampleEvaluation } from '../../support/buildChange.ts';
import { buildProposedPoint } from '../../support/buildRecurringPoint.ts';
import { showEvaluation } from '../../support/showEvaluation.ts';
import { draw } from './draw.tsx';

const { card } = pageText.year;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 1, 28, 23, 59) });
  showEvaluation(exampleEvaluation);
  const points = [
    buildProposedPoint('on-1', { requirements: [1] }),
    buildProposedPoint('on-2', { requirements: [2] }),
  ];
  useEvaluationStore.setState({ yearFile: { format: 1, standard: 'x', edition: '1', points } });
});
afterEach(async () => {
  await closeEvaluation();
  vi.useRealTimers();
});

test('a card that is drawn after midnight stands beside one that was drawn before it', async () => {
  const yesterdays = <RequirementYear key="1" evaluation={exampleEvaluation} number={1} />;
  const redraw = draw(yesterdays);
  const notes = page.getByText(card.note(0, '2026-03-01'));
  await expect.element(notes).toBeVisible();
  vi.setSystemTime(new Date(2026, 2, 2, 0, 1));
  const both = [yesterdays, <RequirementYear key="2" evaluation={exampleEvaluation} number={2} />];
  redraw(both);
  // It falls due on the day between: one card has it ahead, the other has it late.
  await expect.element(page.getByText(card.note(1, null))).toBeVisible();
  // Whatever is written has each of them look again.
  useEvaluationStore.setState({ answers: {} });
  redraw([...both, <p key="after">Tegnet</p>]);
  await expect.element(page.getByText('Tegnet')).toBeVisible();
  await expect.element(page.getByText(card.note(1, null))).toBeVisible();
  await expect.element(notes).toBeVisible();
});
