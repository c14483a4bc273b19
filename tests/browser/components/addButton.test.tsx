import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { AddButton } from '#src/ui/AddButton.tsx';
import { OnceButton } from '#src/ui/OnceButton.tsx';
import { draw } from './draw.tsx';

const button = page.getByRole('button', { name: 'Legg til' });

function drawAdd() {
  const onAdd = vi.fn();
  draw(<AddButton onAdd={onAdd}>Legg til</AddButton>);
  return onAdd;
}

test('a double press adds one', async () => {
  const onAdd = drawAdd();
  await button.dblClick();
  expect(onAdd).toHaveBeenCalledTimes(1);
  // The next press of a hand adds again: this one is quicker, so it comes until the moment has passed.
  await expect
    .poll(async () => {
      await button.click();
      return onAdd.mock.calls.length;
    })
    .toBe(2);
});

test('presses before the page has answered add one', async () => {
  const onAdd = drawAdd();
  const element = await vi.waitFor(() => button.element() as HTMLButtonElement);
  element.click();
  element.click();
  expect(onAdd).toHaveBeenCalledTimes(1);
});

test('a key that is held down adds one', async () => {
  const onAdd = drawAdd();
  await vi.waitFor(() => (button.element() as HTMLButtonElement).focus());
  await userEvent.keyboard('{Enter>3/}');
  expect(onAdd).toHaveBeenCalledTimes(1);
});

test('a form is sent once by a double press', async () => {
  const onSubmit = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
  draw(
    <form onSubmit={onSubmit}>
      <OnceButton type="submit">Legg til</OnceButton>
    </form>,
  );
  await button.dblClick();
  expect(onSubmit).toHaveBeenCalledTimes(1);
});

test('two buttons pressed right after each other each do theirs', async () => {
  const [first, second] = [vi.fn(), vi.fn()];
  draw(
    <>
      <AddButton onAdd={first}>Første</AddButton>
      <AddButton onAdd={second}>Andre</AddButton>
    </>,
  );
  const elements = await vi.waitFor(() =>
    ['Første', 'Andre'].map((name) => page.getByRole('button', { name }).element() as HTMLButtonElement),
  );
  // As assistive technology presses: a click, and nothing before it.
  for (const element of elements) element.click();
  expect(first).toHaveBeenCalledTimes(1);
  expect(second).toHaveBeenCalledTimes(1);
});

test.each(['{Enter}', ' '])('the key %j adds one', async (key) => {
  const onAdd = drawAdd();
  await vi.waitFor(() => (button.element() as HTMLButtonElement).focus());
  await userEvent.keyboard(key);
  await expect.poll(() => onAdd.mock.calls.length).toBe(1);
});
