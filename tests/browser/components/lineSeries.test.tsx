import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { LineSeries } from '#src/ui/charts/LineSeries.tsx';
import { draw } from './draw.tsx';

const names = ['I dag', '1. des. 26', '31. jan. 27', '1. mars 27', 'Hele planen'];

test.each([246, 330, 700])(
  'in a drawing of %i pixels nothing written stands outside, or over anything',
  async (width) => {
    draw(
      <div style={{ inlineSize: width }}>
        <LineSeries
          label="Planen"
          xs={names}
          ticks={[{ at: 0, label: '0' }]}
          panelWidth={600}
          panels={[
            {
              id: 'plan',
              title: 'Samlet skår av 100',
              note: 'Punktet «I dag» er resultatet. Resten er plan, ikke resultat.',
              points: names.map((_, index) => ({ y: 0.5 + index / 10, text: String(50 + index * 10) })),
            },
          ]}
        />
      </div>,
    );
    await expect.element(page.getByText('Hele planen')).toBeVisible();
    const drawing = document.querySelector('svg')?.getBoundingClientRect();
    if (!drawing) throw new Error('no drawing');
    const boxes = [...document.querySelectorAll('svg text')]
      .filter((text) => text.textContent !== '')
      .map((text) => ({ said: text.textContent, box: text.getBoundingClientRect() }));
    expect(boxes.map(({ said }) => said)).toEqual(expect.arrayContaining(['I dag', 'Hele planen']));
    // Half of the last name may stand in the margin.
    expect(boxes.filter(({ box }) => box.right > drawing.right + 8).map(({ said }) => said)).toEqual([]);
    const over = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (b) =>
            a.box.left < b.box.right - 1 &&
            b.box.left < a.box.right - 1 &&
            a.box.top < b.box.bottom - 2 &&
            b.box.top < a.box.bottom - 2,
        )
        .map((b) => `${a.said} / ${b.said}`),
    );
    expect(over).toEqual([]);
  },
);
