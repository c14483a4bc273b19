import { ArrowsCirclepathIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useId, type ReactNode } from 'react';
import type { Answer } from '#src/domain/evaluation/Answer.ts';
import type { AssessedRequirement } from '#src/domain/scoring/assessedRequirements.ts';
import { carryOver, takeCarriedBack } from '#src/domain/year/carryOver.ts';
import type { EvaluationFrame } from '#src/state/editing/answers.ts';
import { editAnswer } from '#src/state/editing/editAnswer.ts';
import { useChange } from '#src/state/editing/useChange.ts';
import { knownNow } from '#src/state/session/knownNow.ts';
import { pageText } from '#src/text/pageText.ts';
import { Row } from '#src/ui/Row.tsx';
import { Stack } from '#src/ui/Stack.tsx';
import { anchors } from '../keys/anchors.ts';
import styles from './UnchangedSince.module.css';

type Props = {
  frame: EvaluationFrame;
  item: AssessedRequirement;
  /** Says it, and goes on; left out where there is nowhere to go on to. */
  onSaid?: ((number: number) => void) | undefined;
  /** The way on, which stands beside. */
  children: ReactNode;
};

/** One press that says that somebody has looked, and that all is as it was; and what tells of it afterwards. */
export function UnchangedSince({ frame, item, onSaid, children }: Props) {
  const words = pageText.assess.unchanged;
  const hint = useId();
  const { number } = item.requirement;
  const offer = carryOver(frame.standard, item, frame.earlier);
  const since = item.answer?.unchangedSince ?? null;
  if (!children && !offer && since === null) return null;
  const say = () => {
    if (onSaid) return onSaid(number);
    if (!offer) return;
    keepFocus(number);
    editAnswer(number, offer.patch);
  };
  return (
    <Stack gap={4}>
      <div className={styles.buttons}>
        {children}
        {offer && (
          <Button
            type="button"
            size="small"
            variant="secondary"
            data-color="neutral"
            icon={<ArrowsCirclepathIcon aria-hidden />}
            aria-describedby={hint}
            onClick={say}
          >
            {words.say(offer.year, frame.evaluation.year)}
          </Button>
        )}
      </div>
      {offer && (
        <p id={hint} className={styles.hint}>
          {words.carries(offer)}
        </p>
      )}
      {item.answer && since !== null && <Origin frame={frame} answer={item.answer} since={since} />}
    </Stack>
  );
}

type OriginProps = { frame: EvaluationFrame; answer: Answer; since: number };

/** Where the answer comes from and who has looked at it, and the way back. */
function Origin({ frame, answer, since }: OriginProps) {
  const words = pageText.assess.unchanged;
  const { requirement: number } = answer;
  const said = useChange(answer.heads['unchangedSince']?.[0]);
  const by = said?.author.role.trim() || said?.author.name.trim() || '';
  return (
    <Row gap={[0, 16]} align="center">
      <p className={styles.from}>{words.from(since, by, said ? knownNow(said.at) : null)}</p>
      {/* Only beside the whole sentence: it would move from under the finger when the rest of it came from the disk. */}
      {said && (
        <Button
          type="button"
          size="xsmall"
          variant="tertiary"
          aria-label={words.takeBackNumbered(number, since)}
          className={styles.back}
          onClick={() => {
            keepFocus(number);
            editAnswer(number, takeCarriedBack(answer, frame.earlier));
          }}
        >
          {words.takeBack}
        </Button>
      )}
    </Row>
  );
}

/** The button that was pressed goes: the focus stays in the card. */
function keepFocus(number: number): void {
  document.getElementById(anchors.cardHeading(number))?.focus({ preventScroll: true });
}
