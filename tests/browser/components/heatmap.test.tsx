import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Heatmap } from '#src/ui/charts/Heatmap.tsx';
import { draw } from './draw.tsx';

const named = (id: string) => ({ id, label: id });

test('a finger, which points at nothing before it presses, is told of what it pressed', async () => {
  const onOpen = vi.fn();
  const cells = ['a', 'b'].map((row) =>
    ['x', 'y'].map((column) => ({ shade: 1 as const, text: '1', detail: `${row} i ${column}` })),
  );
  draw(
    <Heatmap
      label="Kart"
      rows={[named('a'), named('b')]}
      columns={[named('x'), named('y')]}
      cells={cells}
      hint="Slik"
      onOpen={onOpen}
    />,
  );
  await expect.element(page.getByText('a i x')).toBeVisible();
  const cell = document.querySelector('[data-cell="1-1"]');
  const box = cell?.getBoundingClientRect();
  if (!cell || !box) throw new Error('no cell');
  const [clientX, clientY] = [box.x + box.width / 2, box.y + box.height / 2];
  cell.dispatchEvent(new MouseEvent('click', { clientX, clientY, bubbles: true }));
  await expect.element(page.getByText('b i y')).toBeVisible();
  expect(onOpen).toHaveBeenCalledWith('b', 'y');
});
