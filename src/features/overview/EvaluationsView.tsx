import '@navikt/ds-css/dist/component/tag.min.css';
import { Alert, Button, Heading, Tag } from '@navikt/ds-react';
import { useId } from 'react';
import type { EvaluationList } from '#src/state/evaluationList.ts';
import { text } from '#src/text/catalogue.ts';
import { Notice } from '#src/ui/Notice.tsx';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { BackupStrip } from './BackupStrip.tsx';
import { EvaluationRow } from './EvaluationRow.tsx';
import { groupByOffice, type OfficeGroup } from './groupByOffice.ts';
import type { OverviewActions, OverviewViewProps } from './OverviewActions.ts';
import styles from './EvaluationsView.module.css';

/** The evaluations on this machine, by office and year, and whether they are backed up. */
export function EvaluationsView({
  list,
  notice,
  closeNotice,
  actions,
}: OverviewViewProps & { list: EvaluationList }) {
  const words = text.overview;
  const groups = groupByOffice(list.summaries);
  const severalStandards = new Set(list.summaries.map(({ standardTitle }) => standardTitle)).size > 1;
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} documentTitle={text.shell.pageTitle(words.title)}>
        <div className={styles.actions}>
          <Button size="small" onClick={actions.start}>
            {words.start.button}
          </Button>
          <Button size="small" variant="secondary" onClick={actions.openFile}>
            {text.exchange.open.button}
          </Button>
        </div>
      </PageHeading>
      <Notice notice={notice} onClose={closeNotice} />
      <div className={styles.sections}>
        <BackupStrip list={list} />
        {groups.map((group) => (
          <OfficeSection key={group.key} group={group} showStandard={severalStandards} actions={actions} />
        ))}
      </div>
    </>
  );
}

type SectionProps = { group: OfficeGroup; showStandard: boolean; actions: OverviewActions };

function OfficeSection({ group, showStandard, actions }: SectionProps) {
  const words = text.overview.example;
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.office}>
      <div className={styles.officeHead}>
        <Heading level="2" size="small" id={id}>
          {group.office.name}
        </Heading>
        {group.isExample && (
          <Tag size="small" variant="moderate" data-color="info">
            {words.tag}
          </Tag>
        )}
      </div>
      {group.isExample && (
        <Alert variant="info" size="small" inline className={styles.example}>
          <div className={styles.exampleLine}>
            {words.body}
            <Button
              size="xsmall"
              variant="secondary-neutral"
              onClick={() => actions.erase({ kind: 'eraseExample' })}
            >
              {words.remove}
            </Button>
          </div>
        </Alert>
      )}
      <ul className={styles.rows}>
        {group.summaries.map((summary) => (
          <EvaluationRow
            key={summary.evaluation.id}
            summary={summary}
            showStandard={showStandard}
            onErase={group.isExample ? null : () => actions.erase({ kind: 'erase', summary })}
          />
        ))}
      </ul>
    </section>
  );
}
