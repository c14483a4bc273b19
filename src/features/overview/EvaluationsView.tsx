import '@navikt/ds-css/dist/component/tag.min.css';
import { Alert, Button, Heading, Tag } from '@navikt/ds-react';
import { useEffect, useId, useState } from 'react';
import { isDatabaseOpen } from '#src/state/session/session.ts';
import type { EvaluationList, EvaluationSummary } from '#src/state/start/evaluationList.ts';
import { keepList, readKeptList } from '#src/state/start/keptList.ts';
import { useWhereIAm } from '#src/state/whereIAm.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { Disclosure } from '#src/ui/Disclosure.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { Waiting } from '#src/ui/Waiting.tsx';
import { BackupStrip } from './BackupStrip.tsx';
import { CurrentYear } from './CurrentYear.tsx';
import { EvaluationRow } from './EvaluationRow.tsx';
import { foldYears } from './foldYears.ts';
import { groupByOffice, type OfficeGroup } from './groupByOffice.ts';
import type { OverviewActions, OverviewViewProps } from './OverviewActions.ts';
import { PlainList } from '#src/ui/PlainList.tsx';
import styles from './EvaluationsView.module.css';

type Props = OverviewViewProps & {
  /** `undefined` while it is read. */
  list: EvaluationList | undefined;
};

/**
 * The evaluations on this machine. When the app starts, they are shown as they were last shown here until the disk has been
 * read. Not when one comes back to the page: what one has just done is to be seen in it.
 */
export function EvaluationsView({ list, ...view }: Props) {
  const [kept] = useState(() => (isDatabaseOpen() ? null : readKeptList()));
  useEffect(() => {
    if (list) keepList(list);
  }, [list]);
  const shown = list ?? kept;
  return shown ? <Evaluations {...view} list={shown} /> : <Waiting label={text.shell.loading} />;
}

/** The year one is in with what is next in it, whether all is backed up, and the other evaluations. */
function Evaluations({ list, notice, closeNotice, actions }: OverviewViewProps & { list: EvaluationList }) {
  const words = text.overview;
  const { summaries } = list;
  const here = useWhereIAm(undefined).current?.id;
  const current = summaries.find(({ evaluation }) => evaluation.id === here) ?? summaries[0];
  const groups = groupByOffice(summaries.filter((summary) => summary !== current));
  const severalStandards = new Set(summaries.map(({ standardTitle }) => standardTitle)).size > 1;
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} documentTitle={text.shell.pageTitle(words.title)} />
      <Notice notice={notice} onClose={closeNotice} />
      <div className={styles.sections}>
        {current && (
          <CurrentYear
            summary={current}
            onErase={() => actions.erase({ kind: 'erase', summary: current })}
            onEraseExample={() => actions.erase({ kind: 'eraseExample' })}
          />
        )}
        <BackupStrip list={list} />
        {groups.map((group) => (
          <OfficeSection
            key={group.key}
            group={group}
            current={current}
            showStandard={severalStandards}
            actions={actions}
          />
        ))}
        <div className={styles.actions}>
          <Button size="small" variant="secondary" onClick={actions.start}>
            {words.start.button}
          </Button>
          <Button size="small" variant="secondary" onClick={actions.openFile}>
            {text.files.open}
          </Button>
        </div>
      </div>
    </>
  );
}

type SectionProps = {
  group: OfficeGroup;
  current: EvaluationSummary | undefined;
  showStandard: boolean;
  actions: OverviewActions;
};

/** The years of an office: the newest in sight, the older ones folded. */
function OfficeSection({ group, current, showStandard, actions }: SectionProps) {
  const words = text.overview.example;
  const id = useId();
  const { shown, folded } = foldYears(group.summaries, current);
  // The current year has told already that it is the example.
  const tellsOfExample = group.isExample && current?.isExample !== true;
  const rows = (summaries: readonly EvaluationSummary[]) => (
    <PlainList className={styles.rows}>
      {summaries.map((summary) => (
        <EvaluationRow
          key={summary.evaluation.id}
          summary={summary}
          showStandard={showStandard}
          onErase={group.isExample ? null : () => actions.erase({ kind: 'erase', summary })}
        />
      ))}
    </PlainList>
  );
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
      {tellsOfExample && (
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
      {shown.length > 0 && rows(shown)}
      {folded.length > 0 && (
        <Disclosure title={pageText.home.earlier(folded.length)} lazy className={styles.earlier}>
          {rows(folded)}
        </Disclosure>
      )}
    </section>
  );
}
