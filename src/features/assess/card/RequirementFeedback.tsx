import { Button, Radio, RadioGroup } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/form.min.css';
import { feedbackId } from '#src/domain/changes/entities/feedbackId.ts';
import { verdicts, type Verdict } from '#src/domain/evaluation/Feedback.ts';
import { editFeedback, useFeedbackOn } from '#src/state/editing/editFeedback.ts';
import { WatchedText } from '#src/parts/WatchedText.tsx';
import { pageText } from '#src/text/pageText.ts';
import { Disclosure } from '#src/ui/Disclosure.tsx';
import { Stack } from '#src/ui/Stack.tsx';
import styles from './RequirementFeedback.module.css';

type Props = { evaluation: string; number: number };

/** What the office says of the requirement as it is written, to those who own the standard, and what they answer. */
export function RequirementFeedback({ evaluation, number }: Props) {
  const words = pageText.feedback;
  const said = useFeedbackOn(number);
  const { verdict = null, reason = '', reply = '', outcome = null } = said ?? {};
  return (
    <Disclosure
      title={words.card.title}
      note={verdict === null ? undefined : words.verdict[verdict]}
      lazy={verdict === null && reason === ''}
    >
      <Stack gap={16}>
        <RadioGroup
          size="small"
          legend={words.card.legend}
          description={words.card.hint}
          value={verdict ?? ''}
          onChange={(chosen: Verdict) => editFeedback(number, { verdict: chosen })}
        >
          {verdicts.map((each) => (
            <Radio key={each} value={each}>
              {words.card.choice[each]}
            </Radio>
          ))}
        </RadioGroup>
        {verdict !== null && (
          <div>
            <Button
              type="button"
              size="xsmall"
              variant="tertiary-neutral"
              onClick={(event) => {
                // The button is gone with the choice: the focus stays with what can be chosen.
                event.currentTarget.closest('details')?.querySelector('input')?.focus();
                editFeedback(number, { verdict: null });
              }}
            >
              {words.card.clear}
            </Button>
          </div>
        )}
        <WatchedText
          field={`${feedbackId.make(evaluation, number)}:reason`}
          label={words.card.reason}
          hint={words.card.reasonHint}
          value={reason}
          onChange={(value) => editFeedback(number, { reason: value === '' ? null : value })}
        />
        {(reply !== '' || outcome !== null) && (
          <div>
            <p className={styles.title}>{words.card.replied}</p>
            {outcome !== null && <p className={styles.text}>{words.outcome[outcome]}</p>}
            {reply !== '' && <p className={styles.text}>{reply}</p>}
          </div>
        )}
      </Stack>
    </Disclosure>
  );
}
