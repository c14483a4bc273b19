import { feedbackOutcomes, type Feedback } from '#src/domain/evaluation/Feedback.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { editFeedback } from '#src/state/editing/editFeedback.ts';
import { feedbackRows } from '#src/state/editing/openEvaluation.ts';
import { paths } from '#src/state/paths.ts';
import { RowConflicts } from '#src/parts/RowConflicts.tsx';
import { WatchedText } from '#src/parts/WatchedText.tsx';
import { pageText } from '#src/text/pageText.ts';
import { ChoiceField } from '#src/ui/ChoiceField.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import styles from './FeedbackEntry.module.css';

type Props = {
  feedback: Feedback;
  requirement: { number: number; shortName: string | null };
  standard: Standard;
};

/** What is said of one requirement, and the answer to it, written in by whoever has it. */
export function FeedbackEntry({ feedback, requirement, standard }: Props) {
  const words = pageText.feedback;
  const { id, evaluation, verdict, reason, reply, outcome } = feedback;
  const { number } = requirement;
  return (
    <li className={styles.entry}>
      <h2 className={styles.title}>
        <RouteLink to={paths.requirementCard(evaluation, number)}>
          {words.list.requirement(requirement)}
        </RouteLink>
      </h2>
      <p className={styles.verdict}>{verdict === null ? words.noVerdict : words.verdict[verdict]}</p>
      {reason !== '' && <p className={styles.reason}>{reason}</p>}
      <RowConflicts kind="feedback" row={feedback} rows={feedbackRows} standard={standard} />
      <div className={styles.answer}>
        <WatchedText
          field={`${id}:reply`}
          label={words.list.reply(number)}
          value={reply}
          minRows={1}
          onChange={(value) => editFeedback(number, { reply: value === '' ? null : value })}
        />
        <ChoiceField
          wide
          label={words.list.outcome(number)}
          value={outcome ?? ''}
          blank={words.unsettled}
          options={feedbackOutcomes.map((each) => ({ value: each, name: words.outcome[each] }))}
          onChange={(value) => editFeedback(number, { outcome: value === '' ? null : value })}
        />
      </div>
    </li>
  );
}
