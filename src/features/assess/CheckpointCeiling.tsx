import type { CheckpointState, Score } from '#src/domain/evaluation/Answer.ts';
import { highestLevel } from '#src/domain/scoring/assessedRequirements.ts';
import { checkpointCeiling, contradictsCheckpoints } from '#src/domain/scoring/checkpointCeiling.ts';
import type { Requirement, Standard } from '#src/domain/standard/Standard.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { Hint } from '#src/ui/Hint.tsx';
import styles from './CheckpointCeiling.module.css';

type Props = {
  standard: Standard;
  requirement: Requirement;
  states: Readonly<Record<string, CheckpointState>>;
  score: Score;
};

/** What the checkpoints speak for. Stands below the scale, so that the levels stay where they are; the person decides. */
export function CheckpointCeiling({ standard, requirement, states, score }: Props) {
  const ceiling = checkpointCeiling(standard, requirement.checkpoints, states);
  if (ceiling === null || ceiling === highestLevel(standard)) return null;
  const words = pageText.assess.checkpoints;
  const spoken = words.ceiling(text.scoring.levelName(ceiling, standard.scale));
  if (!contradictsCheckpoints(score, ceiling)) return <p className={styles.quiet}>{spoken}</p>;
  return <Hint>{words.contradicts(spoken, text.scoring.scoreName(score, standard.scale))}</Hint>;
}
