import { BodyLong } from '@navikt/ds-react';
import { useNewerChanges } from '#src/state/backup/newerChanges.ts';
import { pageText } from '#src/text/pageText.ts';
import { PageSection } from '#src/ui/PageSection.tsx';

/** What was made by a newer app and is kept for it. Nothing, where there is no such thing. */
export function NewerSection() {
  const words = pageText.settings.newer;
  const count = useNewerChanges();
  if (count === 0) return null;
  return (
    <PageSection title={words.title}>
      <BodyLong>{words.kept(count)}</BodyLong>
    </PageSection>
  );
}
