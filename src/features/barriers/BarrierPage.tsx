import { Button } from '@navikt/ds-react';
import { barrierId } from '#src/domain/changes/entities/barrierId.ts';
import { barrierRows, type OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { RouteButton } from '#src/ui/RouteButton.tsx';
import { BarrierConflicts } from './BarrierConflicts.tsx';
import { BarrierForm } from './BarrierForm.tsx';
import styles from './BarrierPage.module.css';

/** One barrier. `part`: what of its id stands in the address. */
export function BarrierPage({ open, part }: { open: OpenEvaluation; part: string }) {
  const { evaluation, standard, barriers } = open;
  const words = pageText.barriers.edit;
  const id = barrierId.make(evaluation.id, part);
  const barrier = barriers[id];
  if (barrier && !barrier.removed) return <BarrierForm open={open} barrier={barrier} />;
  const { title, body } = barrier ? words.removed : words.notFound;
  return (
    <>
      <PageHeading title={title} lead={body} documentTitle={text.shell.pageTitle(title)}>
        <div className={styles.ways}>
          {barrier && (
            <Button type="button" size="small" onClick={() => barrierRows.edit(id, { removed: false })}>
              {words.removed.back}
            </Button>
          )}
          <RouteButton to={paths.barriers(evaluation.id)}>{words.toList}</RouteButton>
        </div>
      </PageHeading>
      {barrier && <BarrierConflicts barrier={barrier} standard={standard} />}
    </>
  );
}
