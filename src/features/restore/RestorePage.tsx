import '@navikt/ds-css/dist/component/form.min.css';
import { BodyLong, Select } from '@navikt/ds-react';
import { useLocation } from 'wouter';
import { useEvaluationList } from '#src/state/start/evaluationList.ts';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { papers } from '#src/text/papers.ts';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { Waiting } from '#src/ui/Waiting.tsx';
import { RestoreView } from './RestoreView.tsx';
import styles from './RestorePage.module.css';

/** Where an evaluation is taken back to how it was. @param evaluation `null`: the first one, until another is chosen */
export function RestorePage({ evaluation }: { evaluation: string | null }) {
  const words = papers.backup.restore;
  const list = useEvaluationList();
  const [, navigate] = useLocation();
  const chosen = evaluation ?? list?.summaries[0]?.evaluation.id;
  return (
    <div className={styles.page}>
      <PageHeading title={words.title} lead={words.lead} documentTitle={text.shell.pageTitle(words.title)} />
      {!list && <Waiting label={text.shell.loading} />}
      {list?.summaries.length === 0 && <BodyLong>{words.none}</BodyLong>}
      {list && chosen !== undefined && (
        <>
          <Select
            label={words.evaluation}
            size="small"
            className={styles.select}
            value={chosen}
            onChange={(event) => navigate(paths.restore(event.target.value), { replace: true })}
          >
            {!list.summaries.some((summary) => summary.evaluation.id === chosen) && (
              <option value={chosen}>{words.unknownEvaluation}</option>
            )}
            {list.summaries.map((summary) => (
              <option key={summary.evaluation.id} value={summary.evaluation.id}>
                {words.evaluationName(summary.office.name, summary.evaluation.year)}
              </option>
            ))}
          </Select>
          <RestoreView key={chosen} evaluation={chosen} />
        </>
      )}
    </div>
  );
}
