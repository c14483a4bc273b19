import { TrashIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { papers } from '#src/text/papers.ts';
import { AddButton } from '#src/ui/AddButton.tsx';

/** Adds a line to a list of the facts of a project. */
export function AddLine({ label, onPress }: { label: string; onPress: () => void }) {
  return (
    <div>
      <AddButton variant="tertiary" data-add onAdd={onPress}>
        {label}
      </AddButton>
    </div>
  );
}

/** Takes a line away: the focus goes to the button that adds one. */
export function RemoveLine({ name, onPress }: { name: string; onPress: () => void }) {
  return (
    <Button
      type="button"
      size="small"
      variant="tertiary-neutral"
      icon={<TrashIcon title={papers.forms.project.remove(name)} />}
      onClick={({ currentTarget }) => {
        // The button goes with its line: the focus stays in the group.
        currentTarget.closest('fieldset')?.querySelector<HTMLButtonElement>('[data-add]')?.focus();
        onPress();
      }}
    />
  );
}
