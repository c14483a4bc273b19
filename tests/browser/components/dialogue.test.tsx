import { useRef, useState } from 'react';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Dialogue } from '#src/ui/Dialogue.tsx';
import { draw } from './draw.tsx';

type Props = { busy?: boolean; withField?: boolean };

function Page({ busy = false, withField = false }: Props) {
  const [open, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <h1>Siden</h1>
      <button type="button" onClick={() => setOpen(true)}>
        Åpne
      </button>
      {open && (
        <Dialogue
          title="Et spørsmål"
          closeLabel="Lukk"
          busy={busy}
          onClose={() => setOpen(false)}
          {...(withField ? { focusFirst: field } : {})}
        >
          <input ref={field} aria-label="Svar" />
        </Dialogue>
      )}
    </>
  );
}

const opener = page.getByRole('button', { name: 'Åpne' });
const dialogue = page.getByRole('dialog', { name: 'Et spørsmål' });

describe('a dialogue', () => {
  test('has the focus on its heading, and gives it back when it is closed', async () => {
    draw(<Page />);
    await opener.click();
    await expect.element(page.getByRole('heading', { name: 'Et spørsmål' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(dialogue).not.toBeInTheDocument();
    await expect.element(opener).toHaveFocus();
  });

  test('has the focus where it is said to begin', async () => {
    draw(<Page withField />);
    await opener.click();
    await expect.element(page.getByRole('textbox', { name: 'Svar' })).toHaveFocus();
  });

  test('cannot be left while something runs', async () => {
    draw(<Page busy />);
    await opener.click();
    await expect.element(page.getByRole('button', { name: 'Lukk' })).toBeDisabled();
    await userEvent.keyboard('{Escape}');
    await expect.element(dialogue).toBeVisible();
  });
});
