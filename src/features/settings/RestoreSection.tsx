import { paths } from '#src/state/paths.ts';
import { papers } from '#src/text/papers.ts';
import { PageSection } from '#src/ui/PageSection.tsx';
import { RouteButton } from '#src/ui/RouteButton.tsx';

/** The way to an earlier state of an evaluation. */
export function RestoreSection() {
  const words = papers.backup.restore;
  return (
    <PageSection title={words.entryTitle} lead={words.entryLead}>
      <RouteButton to={paths.restores}>{words.entry}</RouteButton>
    </PageSection>
  );
}
