import { Button } from '@navikt/ds-react';
import { actionId } from '#src/domain/changes/entities/actionId.ts';
import { actionRows, type OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { RouteButton } from '#src/ui/RouteButton.tsx';
import { ActionConflicts } from './ActionConflicts.tsx';
import { ActionForm } from './ActionForm.tsx';
import styles from './ActionPage.module.css';

/** One action of the plan. `part`: what of its id stands in the address. */
export function ActionPage({ open, part }: { open: OpenEvaluation; part: string }) {
  const { evaluation, standard, actions } = open;
  const words = pageText.actions.edit;
  const id = actionId.make(evaluation.id, part);
  const action = actions[id];
  if (action && !action.removed) return <ActionForm open={open} action={action} />;
  const { title, body } = action ? words.removed : words.notFound;
  return (
    <>
      <PageHeading title={title} lead={body} documentTitle={text.shell.pageTitle(title)}>
        <div className={styles.ways}>
          {action && (
            <Button type="button" size="small" onClick={() => actionRows.edit(id, { removed: false })}>
              {words.removed.back}
            </Button>
          )}
          <RouteButton to={paths.plan(evaluation.id)}>{words.toPlan}</RouteButton>
        </div>
      </PageHeading>
      {action && <ActionConflicts action={action} standard={standard} />}
    </>
  );
}
