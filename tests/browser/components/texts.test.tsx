import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { WatchedText } from '#src/parts/WatchedText.tsx';
import { text } from '#src/text/catalogue.ts';
import { Disclosure } from '#src/ui/Disclosure.tsx';
import { PasswordFields } from '#src/ui/PasswordFields.tsx';
import { draw, Held } from './draw.tsx';

describe('a text that is watched', () => {
  const field = page.getByRole('textbox', { name: 'Begrunnelse' });

  function drawText(onChange: (value: string) => void) {
    draw(
      <Held<string> first="" onChange={onChange}>
        {(value, change) => (
          <WatchedText field="rad:justification" label="Begrunnelse" value={value} onChange={change} />
        )}
      </Held>,
    );
  }

  test('is kept whole in the field when it is too long, and says by how much', async () => {
    const onChange = vi.fn();
    drawText(onChange);
    await userEvent.fill(field, 'a'.repeat(20_003));
    await expect.element(field).toHaveAccessibleDescription(text.shell.save.tooLong(3));
    await expect.element(field).toHaveValue('a'.repeat(20_003));
    expect(onChange.mock.calls.every(([stored]) => stored.length <= 20_000)).toBe(true);
    await userEvent.fill(field, 'a'.repeat(20_000));
    expect(onChange).toHaveBeenLastCalledWith('a'.repeat(20_000));
    await expect.element(field).not.toHaveAttribute('aria-invalid');
  });

  test('tells at once of what seems to be about a person, and blocks nothing', async () => {
    const onChange = vi.fn();
    drawText(onChange);
    await userEvent.fill(field, 'Ring 22 33 44 55.');
    await userEvent.tab();
    await expect.element(page.getByRole('status').or(page.getByRole('alert')).first()).toBeVisible();
    expect(onChange).toHaveBeenLastCalledWith('Ring 22 33 44 55.');
  });
});

describe('something folded away', () => {
  test('is drawn when it is opened for the first time, and stays', async () => {
    draw(
      <Disclosure title="Eget mål" lazy>
        <p>Innholdet</p>
      </Disclosure>,
    );
    await expect.element(page.getByText('Eget mål')).toBeVisible();
    expect(document.querySelector('details p')).toBeNull();
    await page.getByText('Eget mål').click();
    await expect.element(page.getByText('Innholdet')).toBeVisible();
    await page.getByText('Eget mål').click();
    await expect.element(page.getByText('Innholdet')).not.toBeVisible();
    expect(document.querySelector('details p')?.textContent).toBe('Innholdet');
  });
});

describe('a password for a file', () => {
  const words = {
    want: 'Lås med passord',
    label: 'Passord',
    hint: 'Minst tolv tegn',
    repeat: 'Gjenta passordet',
    show: 'Vis passordet',
    warning: 'Uten passordet er filen tapt.',
  };

  test('is asked for twice, hidden until it is to be shown', async () => {
    draw(
      <Held<boolean> first={false}>
        {(wanted, change) => (
          <PasswordFields
            wanted={wanted}
            password={{ defaultValue: 'hemmelig' }}
            repeated={{ defaultValue: 'hemmelig' }}
            words={words}
            advice=""
            onWant={change}
          />
        )}
      </Held>,
    );
    await expect.element(page.getByLabelText(words.label)).not.toBeInTheDocument();
    await page.getByRole('checkbox', { name: words.want }).click();
    const fields = [page.getByLabelText(words.label, { exact: true }), page.getByLabelText(words.repeat)];
    for (const field of fields) await expect.element(field).toHaveAttribute('type', 'password');
    await page.getByRole('checkbox', { name: words.show }).click();
    for (const field of fields) await expect.element(field).toHaveAttribute('type', 'text');
  });
});
