import { Alert } from '@navikt/ds-react';
import { useEffect, useRef } from 'react';

/** What a press has led to, when what was pressed is gone: it takes the focus. */
export function ToldNow({ told }: { told: string | null }) {
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (told !== null) region.current?.focus();
  }, [told]);
  return (
    <div role="status" ref={region} tabIndex={-1}>
      {told !== null && (
        <Alert variant="success" size="small">
          {told}
        </Alert>
      )}
    </div>
  );
}
