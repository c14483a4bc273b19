import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { FileDrop } from '#src/ui/FileDrop.tsx';
import { draw } from './draw.tsx';

const label = 'Slipp filen';
const overlay = page.getByText(label);

function held(type: string, files: readonly File[] = [new File(['{}'], 'nav-grorud.json')]): DragEvent {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  return new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
}

describe('a file that is dropped', () => {
  test('is shown to be taken while it is held above the page, and is handed on', async () => {
    const onFiles = vi.fn();
    draw(<FileDrop label={label} enabled onFiles={onFiles} />);
    await vi.waitFor(() => expect(document.body.dispatchEvent(held('dragover'))).toBe(false));
    document.body.dispatchEvent(held('dragenter'));
    await expect.element(overlay).toBeVisible();
    document.body.dispatchEvent(held('drop'));
    await expect.element(overlay).not.toBeInTheDocument();
    expect(onFiles.mock.calls.map(([files]) => files.map(({ name }: File) => name))).toEqual([
      ['nav-grorud.json'],
    ]);
  });

  test('is no longer shown when it has left the page, whatever it was held above there', async () => {
    draw(<FileDrop label={label} enabled onFiles={() => {}} />);
    await vi.waitFor(() => expect(document.body.dispatchEvent(held('dragover'))).toBe(false));
    document.body.dispatchEvent(held('dragenter'));
    document.body.dispatchEvent(held('dragenter'));
    document.body.dispatchEvent(held('dragleave'));
    await expect.element(overlay).toBeVisible();
    document.body.dispatchEvent(held('dragleave'));
    await expect.element(overlay).not.toBeInTheDocument();
  });

  test('is neither taken nor opened by the browser while a dialogue is open', async () => {
    const onFiles = vi.fn();
    draw(<FileDrop label={label} enabled={false} onFiles={onFiles} />);
    await vi.waitFor(() => expect(document.body.dispatchEvent(held('dragover'))).toBe(false));
    document.body.dispatchEvent(held('dragenter'));
    await expect.element(overlay).not.toBeInTheDocument();
    expect(document.body.dispatchEvent(held('drop'))).toBe(false);
    expect(onFiles).not.toHaveBeenCalled();
  });
});
