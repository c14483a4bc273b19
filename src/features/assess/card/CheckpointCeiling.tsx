import { Button } from '@navikt/ds-react';
import type { CheckpointState, Score } from '#src/domain/evaluation/Answer.ts';
import { highestLevel } from '#src/domain/scoring/assessedRequirements.ts';
import {
  checkpointCeiling,
  contradictsCheckpoints,
  suggestedLevel,
} from '#src/domain/scoring/checkpointCeiling.ts';
import type { Requirement, Standard } from '#src/domain/standard/Standard.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { Hint } from '#src/ui/Hint.tsx';
import { Quiet } from '#src/ui/Quiet.tsx';
import styles from './CheckpointCeiling.module.css';

type Props = {
  standard: Standard;
  requirement: Requirement;
  states: Readonly<Record<string, CheckpointState>>;
  score: Score;
  onUse: (level: number) => void;
};

/** What the checkpoints speak for. Stands below them, so that nothing moves; the person decides. */
export function CheckpointCeiling({ standard, requirement, states, score, onUse }: Props) {
  const { checkpoints } = requirement;
  const ceiling = checkpointCeiling(standard, checkpoints, states);
  if (ceiling === null) return null;
  const words = pageText.assess.checkpoints;
  const suggested = suggestedLevel(standard, checkpoints, states);
  const isChosen = score === suggested;
  const level = text.scoring.levelName(ceiling, standard.scale);
  if (suggested === null && ceiling === highestLevel(standard)) return null;
  const spoken = suggested === null ? words.ceiling(level) : words.suggests(level);
  return (
    <div className={styles.ceiling}>
      {contradictsCheckpoints(score, ceiling) ? (
        <Hint>{words.contradicts(spoken, text.scoring.scoreName(score, standard.scale))}</Hint>
      ) : (
        <Quiet size="label">{spoken}</Quiet>
      )}
      {suggested !== null && (
        // Not gone when it is used: the focus would be lost with it.
        <Button
          type="button"
          size="xsmall"
          variant="secondary"
          aria-disabled={isChosen}
          onClick={() => {
            if (!isChosen) onUse(suggested);
          }}
        >
          {isChosen ? words.used : words.use(suggested)}
        </Button>
      )}
    </div>
  );
}
