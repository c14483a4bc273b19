import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { OwnTarget } from '#src/features/assess/card/OwnTarget.tsx';
import { useAnswer } from '#src/state/editing/answers.ts';
import { closeEvaluation, useEvaluationStore } from '#src/state/editing/openEvaluation.ts';
import { saveQueue } from '#src/state/session/saving.ts';
import { useSession } from '#src/state/session/session.ts';
import { pageText } from '#src/text/pageText.ts';
import { exampleEvaluation } from '../../support/buildChange.ts';
import { buildStandard } from '../../support/buildStandard.ts';
import { showEvaluation } from '../../support/showEvaluation.ts';
import { draw } from './draw.tsx';

const words = pageText.assess.target;
const level = page.getByRole('combobox', { name: words.level });
const reason = page.getByRole('textbox', { name: words.reason });

beforeEach(() => {
  // No disk, and known to be none: whoever writes would wait for one that is being opened.
  useSession.setState({ database: { status: 'lost', reason: 'closed' } });
  showEvaluation(exampleEvaluation);
});
afterEach(async () => {
  await closeEvaluation();
  saveQueue.discard(() => true);
});

function Shown() {
  return (
    <OwnTarget
      row="rad"
      number={1}
      levels={buildStandard().scale}
      target={4}
      own={useAnswer(1)?.target ?? null}
    />
  );
}

function stored() {
  const state = useEvaluationStore.getState();
  return (state.status === 'open' && state.answers[1]?.target) || null;
}

describe('a target of the office’s own', () => {
  test('counts once there is a reason, and no longer when the reason is taken out', async () => {
    draw(<Shown />);
    await level.selectOptions('3');
    await expect.element(reason).toHaveAccessibleDescription(words.lacksReason);
    expect(stored()).toBeNull();
    await userEvent.fill(reason, 'Vi bygger opp teamet i år.');
    expect(stored()).toEqual({ level: 3, reason: 'Vi bygger opp teamet i år.' });
    await userEvent.clear(reason);
    expect(stored()).toBeNull();
    await expect.element(level).toHaveValue('3');
  });

  test('is gone when the level is that of everybody', async () => {
    draw(<Shown />);
    await level.selectOptions('2');
    await userEvent.fill(reason, 'Vi bygger opp teamet i år.');
    await level.selectOptions('4');
    expect(stored()).toBeNull();
    await expect.element(reason).not.toBeInTheDocument();
  });
});
