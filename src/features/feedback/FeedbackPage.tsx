import { useState } from 'react';
import { awaitsReply } from '#src/domain/feedback/saidFeedback.ts';
import { RowLog } from '#src/parts/log/RowLog.tsx';
import { useSaidFeedback } from '#src/state/editing/editFeedback.ts';
import { feedbackRows, useEvaluationStore, type OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { entities } from '#src/domain/changes/entities/entities.ts';
import { RowHistory } from '#src/parts/RowHistory.tsx';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { PageSection } from '#src/ui/PageSection.tsx';
import { RouteButton } from '#src/ui/RouteButton.tsx';
import { Toast, type ToastMessage } from '#src/ui/Toast.tsx';
import { FeedbackEntry } from './FeedbackEntry.tsx';
import { PlainList } from '#src/ui/PlainList.tsx';
import { FactLine } from '#src/ui/FactLine.tsx';
import styles from './FeedbackPage.module.css';

/** What the office says of the requirements as they are written, with the answers of those who own the standard. */
export function FeedbackPage() {
  const state = useEvaluationStore();
  return state.status === 'open' ? <FeedbackView key={state.id} open={state} /> : null;
}

function FeedbackView({ open }: { open: OpenEvaluation }) {
  const { evaluation, office, standard } = open;
  const words = pageText.feedback.list;
  const said = useSaidFeedback(open);
  // What is answered must not leave its place under the hands of whoever answers it.
  const [order, setOrder] = useState(() => said.map(({ requirement }) => requirement));
  const missing = said.map(({ requirement }) => requirement).filter((number) => !order.includes(number));
  if (missing.length > 0) setOrder([...order, ...missing]);
  const [message, say] = useState<ToastMessage | null>(null);
  const title = words.pageTitle(office.name, evaluation.year);
  const nameOf = (number: number) => ({
    number,
    shortName: standard.requirements.find((each) => each.number === number)?.shortName ?? null,
  });
  return (
    <>
      <PageHeading title={title} lead={words.lead} documentTitle={text.shell.pageTitle(title)}>
        {said.length > 0 && (
          <FactLine tone="strong">{words.counts(said.length, said.filter(awaitsReply).length)}</FactLine>
        )}
      </PageHeading>
      <div className={styles.bar}>
        <RowHistory
          evaluation={evaluation.id}
          rows={feedbackRows}
          say={say}
          describe={({ row, after }) => {
            const [field = ''] = Object.keys(after);
            const number = entities.feedback.id.read(row)?.parts.requirement ?? 0;
            return words.step(pageText.rows.field('feedback', field).definite, number);
          }}
        />
      </div>
      {said.length === 0 ? (
        <PageSection title={words.empty.title} lead={words.empty.body}>
          <RouteButton to={paths.assess(evaluation.id)} variant="secondary" size="medium">
            {words.empty.toRequirements}
          </RouteButton>
        </PageSection>
      ) : (
        <PlainList>
          {order.flatMap((number) => {
            const feedback = said.find(({ requirement }) => requirement === number);
            return feedback
              ? [
                  <FeedbackEntry
                    key={number}
                    feedback={feedback}
                    requirement={nameOf(number)}
                    standard={standard}
                  />,
                ]
              : [];
          })}
        </PlainList>
      )}
      <RowLog evaluation={open.evaluation.id} standard={open.standard} of="feedback" />
      <Toast message={message} />
    </>
  );
}
