import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { ConflictPanel, type ShownConflict } from '#src/ui/ConflictPanel.tsx';
import { draw, Held } from './draw.tsx';

const words = {
  decide: 'Dette gjelder',
  chooseFirst: 'Velg ett av svarene først.',
  showAll: 'Vis alt',
  showLess: 'Vis mindre',
};
const long = 'Vi har en rutine for dette, og den følges av alle. '.repeat(20).trim();
const conflicts: ShownConflict[] = [
  {
    id: 'score',
    legend: 'Nivå',
    versions: [
      { id: 'a', title: 'Leder, 3. mai', value: '2' },
      { id: 'b', title: 'Koordinator, 4. mai', value: '3' },
    ],
  },
  {
    id: 'justification',
    legend: 'Begrunnelse',
    versions: [
      { id: 'c', title: 'Leder, 3. mai', value: long },
      { id: 'd', title: 'Koordinator, 4. mai', value: 'Nei.' },
    ],
  },
];

function drawPanel() {
  const onDecide = vi.fn();
  draw(
    <Held<readonly ShownConflict[]> first={conflicts}>
      {(left, change) => (
        <article>
          <h3>Krav 7</h3>
          <ConflictPanel
            title="Ulike svar"
            body="To har svart ulikt."
            conflicts={left}
            words={words}
            onDecide={(conflict, version) => {
              onDecide(conflict, version);
              change(left.filter(({ id }) => id !== conflict));
            }}
          />
        </article>
      )}
    </Held>,
  );
  return onDecide;
}

const decide = (legend: string) => page.getByRole('button', { name: `${words.decide}: ${legend}` });

describe('what people have said differently', () => {
  test('has nothing chosen beforehand, and asks for a choice', async () => {
    const onDecide = drawPanel();
    await expect.element(decide('Nivå')).toBeVisible();
    expect(page.getByRole('radio').elements()).toHaveLength(4);
    expect(page.getByRole('radio', { checked: true }).elements()).toHaveLength(0);
    await decide('Nivå').click();
    await expect.element(page.getByText(words.chooseFirst)).toBeVisible();
    expect(onDecide).not.toHaveBeenCalled();
  });

  test('is decided one by one, and the focus goes on to what is left, and then to the heading above', async () => {
    const onDecide = drawPanel();
    await page.getByRole('radio', { name: 'Koordinator, 4. mai' }).first().click();
    await decide('Nivå').click();
    expect(onDecide).toHaveBeenLastCalledWith('score', 'b');
    await expect.element(page.getByText('Ulike svar')).toHaveFocus();
    await page.getByRole('radio', { name: 'Nei.' }).click();
    await decide('Begrunnelse').click();
    expect(onDecide).toHaveBeenLastCalledWith('justification', 'd');
    await expect.element(page.getByRole('heading', { name: 'Krav 7' })).toHaveFocus();
  });

  test('shows all of a long text when asked', async () => {
    drawPanel();
    await expect.element(page.getByText(long)).not.toBeInTheDocument();
    await page.getByRole('button', { name: words.showAll }).click();
    await expect.element(page.getByText(long)).toBeVisible();
  });
});
