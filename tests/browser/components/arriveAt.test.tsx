import { expect, test, vi } from 'vitest';
import { anchors } from '#src/features/assess/keys/anchors.ts';
import { arriveAt, isInView } from '#src/features/assess/keys/arriveAt.ts';
import { draw } from './draw.tsx';

/** A page whose last part is far down, under cards that are taller once they are laid out. */
async function drawLongPage() {
  draw(
    <div style={{ overflowAnchor: 'none' }}>
      <div data-cards style={{ blockSize: '3000px' }} />
      <h2 id={anchors.ending} tabIndex={-1}>
        Alle krav er besvart
      </h2>
      <div style={{ blockSize: '3000px' }} />
    </div>,
  );
  return vi.waitFor(() => {
    const ending = document.getElementById(anchors.ending);
    const cards = document.querySelector<HTMLElement>('[data-cards]');
    if (!ending || !cards) throw new Error('The page is not drawn');
    return { ending, cards };
  });
}

const nextFrame = async () => new Promise((done) => requestAnimationFrame(done));

test('what one has come for is in view, also when what lies above it turns out to be taller', async () => {
  const { ending, cards } = await drawLongPage();
  expect(arriveAt({ kind: 'ending' })).toBe(true);
  expect(ending).toHaveFocus();
  expect(isInView(ending)).toBe(true);
  cards.style.blockSize = '6000px';
  expect(isInView(ending)).toBe(false);
  await vi.waitFor(() => expect(isInView(ending)).toBe(true));
});

test('whoever has gone on is not brought back', async () => {
  const { ending, cards } = await drawLongPage();
  arriveAt({ kind: 'ending' });
  cards.style.blockSize = '6000px';
  ending.blur();
  for (let frame = 0; frame < 4; frame++) await nextFrame();
  expect(isInView(ending)).toBe(false);
});
