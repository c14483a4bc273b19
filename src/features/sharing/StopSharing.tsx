import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import type { KeptChoice, WayChoice } from '#src/state/sharing/Way.ts';
import { leaveSharing } from '#src/state/sharing/wayChoices.ts';

type Props<Choice extends WayChoice> = {
  kept: KeptChoice<Choice>;
  label: string;
  variant: 'secondary' | 'tertiary';
  onStopped: () => void;
};

/** Ends one way of sharing, once however often it is pressed. */
export function StopSharing<Choice extends WayChoice>({ kept, label, variant, onStopped }: Props<Choice>) {
  const [stopping, setStopping] = useState(false);
  return (
    <Button
      type="button"
      size="small"
      variant={variant}
      aria-disabled={stopping}
      onClick={() => {
        if (stopping) return;
        setStopping(true);
        void leaveSharing(kept).then(onStopped);
      }}
    >
      {label}
    </Button>
  );
}
