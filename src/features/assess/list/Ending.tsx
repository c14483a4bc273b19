import { Button, Heading } from '@navikt/ds-react';
import { assessedNow, useProgress } from '#src/state/editing/answers.ts';
import { lacksJustification } from '#src/domain/scoring/justificationDemand.ts';
import { paths } from '#src/state/paths.ts';
import { useIsLocked } from '#src/state/signing/standing.ts';
import { pageText } from '#src/text/pageText.ts';
import { RouteButton } from '#src/ui/RouteButton.tsx';
import { Row } from '#src/ui/Row.tsx';
import { anchors } from '../keys/anchors.ts';
import styles from './Ending.module.css';

type Props = { evaluation: string; onGoTo: (number: number) => void };

/** After the last requirement, when all are answered: what is left, and the way on. */
export function Ending({ evaluation, onGoTo }: Props) {
  const progress = useProgress();
  const locked = useIsLocked();
  if (progress.total === 0 || progress.answered < progress.total) return null;
  const words = pageText.assess.pause;
  const lacking = assessedNow().find((item) => !locked && item.applicable && lacksJustification(item));
  return (
    <section aria-labelledby={anchors.ending} className={styles.ending}>
      <Heading level="2" size="medium" id={anchors.ending} tabIndex={-1} className={styles.title}>
        {words.allAnswered(progress)}
      </Heading>
      <p className={styles.hint}>{words.readyHint}</p>
      <Row gap={12}>
        <RouteButton to={paths.ready(evaluation)} variant="primary" size="medium">
          {words.ready}
        </RouteButton>
        {lacking && (
          <Button type="button" variant="secondary" onClick={() => onGoTo(lacking.requirement.number)}>
            {words.justify(lacking.requirement.number)}
          </Button>
        )}
      </Row>
    </section>
  );
}
