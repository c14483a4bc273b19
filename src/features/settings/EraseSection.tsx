import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { pageText } from '#src/text/pageText.ts';
import { PageSection } from '#src/ui/PageSection.tsx';
import { loadedPart } from '#src/ui/loadedPart.tsx';

const EraseEverythingDialogue = loadedPart(
  async () => (await import('./EraseEverythingDialogue.tsx')).EraseEverythingDialogue,
);

/** The way out: nothing is left in this browser. */
export function EraseSection() {
  const words = pageText.settings.erase;
  const [asking, setAsking] = useState(false);
  return (
    <PageSection title={words.title} lead={words.body}>
      <Button
        type="button"
        size="small"
        variant="secondary"
        data-color="danger"
        onClick={() => setAsking(true)}
      >
        {words.open}
      </Button>
      {asking && <EraseEverythingDialogue onClose={() => setAsking(false)} />}
    </PageSection>
  );
}
