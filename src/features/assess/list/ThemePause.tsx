import { CheckmarkCircleFillIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { assessedNow, useProgressIn } from '#src/state/editing/answers.ts';
import { lacksJustification } from '#src/domain/scoring/justificationDemand.ts';
import { useIsLocked } from '#src/state/signing/standing.ts';
import { pageText } from '#src/text/pageText.ts';
import { anchors } from '../keys/anchors.ts';
import styles from './ThemePause.module.css';

type Props = { theme: string; title: string; onGoTo: (number: number) => void };

/** The end of a theme that is answered: a place to breathe, with what is left in it. */
export function ThemePause({ theme, title, onGoTo }: Props) {
  const progress = useProgressIn(theme);
  const locked = useIsLocked();
  if (!progress || progress.total === 0 || progress.answered < progress.total) return null;
  const words = pageText.assess;
  const lacking = assessedNow().find(
    (item) => !locked && item.applicable && item.requirement.theme === theme && lacksJustification(item),
  );
  return (
    <div id={anchors.pause(theme)} className={styles.pause}>
      <p className={styles.words}>
        <CheckmarkCircleFillIcon aria-hidden className={styles.check} />
        <span>{words.moves.themeDone({ title, ...progress })}</span>
      </p>
      {lacking && (
        <Button
          type="button"
          size="small"
          variant="tertiary"
          onClick={() => onGoTo(lacking.requirement.number)}
        >
          {words.pause.justify(lacking.requirement.number)}
        </Button>
      )}
    </div>
  );
}
