import { TrashIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';

/** Takes away what one is in. It can be undone. */
export function RemoveButton({ label, onRemove }: { label: string; onRemove: () => void }) {
  return (
    <Button
      type="button"
      size="small"
      variant="tertiary"
      data-color="danger"
      icon={<TrashIcon aria-hidden />}
      onClick={onRemove}
    >
      {label}
    </Button>
  );
}
