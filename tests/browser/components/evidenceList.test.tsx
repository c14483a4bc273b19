import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Evidence } from '#src/domain/evaluation/Answer.ts';
import { EvidenceList } from '#src/parts/evidence/EvidenceList.tsx';
import { pageText } from '#src/text/pageText.ts';
import { draw, Held } from './draw.tsx';

const words = pageText.assess.evidence;
const typical = 'Rutine for bosetting';
const add = page.getByRole('button', { name: words.add });

function drawEvidence(first: Evidence[]) {
  const onSet = vi.fn();
  draw(
    <Held<Evidence[]> first={first}>
      {(evidence, change) => (
        <EvidenceList
          row="rad"
          evidence={evidence}
          typical={[typical]}
          onSet={(id, value) => {
            onSet(id, value);
            const others = evidence.filter((item) => item.id !== id);
            change(value ? [...others, { id, ...value }] : others);
          }}
        />
      )}
    </Held>,
  );
  return onSet;
}

describe('evidence', () => {
  test('is stored once something is written, and begins where the focus is', async () => {
    const onSet = drawEvidence([]);
    await add.click();
    await expect.element(page.getByRole('combobox')).toHaveFocus();
    expect(onSet).not.toHaveBeenCalled();
    await userEvent.type(page.getByRole('textbox'), 'https://oslo.kommune.no/rutine');
    expect(onSet).toHaveBeenLastCalledWith(expect.any(String), {
      kind: 'link',
      text: 'https://oslo.kommune.no/rutine',
    });
    // One row, however many letters.
    expect(new Set(onSet.mock.calls.map(([id]) => id)).size).toBe(1);
    expect(page.getByRole('textbox').elements()).toHaveLength(1);
  });

  test('stays on the screen while its text is empty, and is taken away from the log', async () => {
    const onSet = drawEvidence([{ id: 'a', kind: 'document', text: 'Plan' }]);
    await userEvent.clear(page.getByRole('textbox'));
    expect(onSet).toHaveBeenLastCalledWith('a', null);
    await expect.element(page.getByRole('textbox')).toHaveValue('');
  });

  test('leaves the focus on the way to more when a row is removed', async () => {
    const onSet = drawEvidence([{ id: 'a', kind: 'document', text: 'Plan' }]);
    await page.getByRole('button', { name: words.removeNumbered(1) }).click();
    expect(onSet).toHaveBeenLastCalledWith('a', null);
    await expect.element(add).toHaveFocus();
    await expect.element(page.getByRole('textbox')).not.toBeInTheDocument();
  });

  test('that is typical is pressed in once', async () => {
    const onSet = drawEvidence([]);
    await page.getByRole('button', { name: typical }).click();
    expect(onSet).toHaveBeenCalledExactlyOnceWith(expect.any(String), {
      kind: 'document',
      text: typical,
    });
    await page.getByRole('button', { name: words.typicalAdded(typical) }).click({ force: true });
    expect(onSet).toHaveBeenCalledOnce();
  });
});
