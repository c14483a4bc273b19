import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Score } from '#src/domain/evaluation/Answer.ts';
import { ScoreScale } from '#src/parts/ScoreScale.tsx';
import { pageText } from '#src/text/pageText.ts';
import { buildStandard } from '../../support/buildStandard.ts';
import { draw, Held } from './draw.tsx';

const levels = buildStandard({}).scale;
const words = pageText.assess.scale;

function drawScale(first: Score, earlier?: Score) {
  const onChange = vi.fn();
  draw(
    <Held<Score> first={first}>
      {(score, change) => (
        <ScoreScale
          number={7}
          levels={levels}
          score={score}
          target={4}
          earlierYear={earlier === undefined ? undefined : 2025}
          earlierScore={earlier}
          onChange={(...said) => {
            onChange(...said);
            change(said[0]);
          }}
        />
      )}
    </Held>,
  );
  return onChange;
}

const level = (value: number) => page.getByRole('radio').nth(value);

describe('the scale', () => {
  test('has nothing chosen until a person chooses, whatever was said the year before', async () => {
    const onChange = drawScale(null, 2);
    await expect.element(page.getByText(words.inYear(2025))).toBeVisible();
    expect(page.getByRole('radio').elements()).toHaveLength(levels.length + 2);
    expect(page.getByRole('radio', { checked: true }).elements()).toHaveLength(0);
    await expect.element(page.getByRole('button')).not.toBeInTheDocument();
    expect(onChange).not.toHaveBeenCalled();
  });

  test('tells a level that is pressed from one that is walked to with the arrows', async () => {
    const onChange = drawScale(null);
    // Its number, which the whole of the choice lies around.
    await page.getByText('1', { exact: true }).click();
    expect(onChange).toHaveBeenLastCalledWith(1, true);
    await userEvent.keyboard('{ArrowDown}');
    expect(onChange).toHaveBeenLastCalledWith(2, false);
    await expect.element(level(2)).toHaveFocus();
  });

  test('keeps the focus when the answer is cleared, and its button with it', async () => {
    const onChange = drawScale(3);
    await page.getByRole('button', { name: words.clear }).click();
    expect(onChange).toHaveBeenLastCalledWith(null, false);
    await expect.element(page.getByRole('button')).not.toBeInTheDocument();
    await expect.element(level(0)).toHaveFocus();
  });
});
