import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readPercent } from '#src/domain/indicators/readFigure.ts';
import { FigureField } from '#src/parts/FigureField.tsx';
import { pageText } from '#src/text/pageText.ts';
import { draw, Held } from './draw.tsx';

const label = 'Mål';
const problems = pageText.indicators.problems.percent;
const field = page.getByRole('textbox', { name: label });

function figure(value: number | null, onChange: (value: number | null) => void) {
  return (
    <FigureField label={label} value={value} read={readPercent} problems={problems} onChange={onChange} />
  );
}

describe('a field for a figure', () => {
  test('reads a decimal comma as it is typed, and leaves the letters alone', async () => {
    const onChange = vi.fn();
    draw(
      <Held<number | null> first={null} onChange={onChange}>
        {figure}
      </Held>,
    );
    await userEvent.type(field, '12,');
    expect(onChange).toHaveBeenLastCalledWith(12);
    await expect.element(field).toHaveValue('12,');
    await userEvent.type(field, '5');
    expect(onChange).toHaveBeenLastCalledWith(12.5);
    await expect.element(field).toHaveValue('12,5');
  });

  test('keeps what cannot be read, stores nothing of it, and says what to do', async () => {
    const onChange = vi.fn();
    draw(
      <Held<number | null> first={40} onChange={onChange}>
        {figure}
      </Held>,
    );
    await userEvent.fill(field, 'førti');
    await expect.element(field).toHaveAccessibleDescription(problems.notANumber);
    await expect.element(field).toHaveValue('førti');
    expect(onChange).not.toHaveBeenCalled();
  });

  test('shows what is stored when that is changed elsewhere', async () => {
    const drawAnew = draw(figure(40, () => {}));
    await expect.element(field).toHaveValue('40');
    drawAnew(figure(62.5, () => {}));
    await expect.element(field).toHaveValue('62,5');
    drawAnew(figure(null, () => {}));
    await expect.element(field).toHaveValue('');
  });
});
