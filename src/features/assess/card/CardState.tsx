import {
  ArrowsCirclepathIcon,
  CheckmarkCircleFillIcon,
  ExclamationmarkTriangleFillIcon,
} from '@navikt/aksel-icons';
import type { AssessedRequirement } from '#src/domain/scoring/assessedRequirements.ts';
import { isDone } from '#src/domain/scoring/isDone.ts';
import { lacksJustification } from '#src/domain/scoring/justificationDemand.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import styles from './CardState.module.css';

type Props = { standard: Standard; item: AssessedRequirement };

/** How the answer stands, in a few words at the head of the card. */
export function CardState({ standard, item }: Props) {
  const words = pageText.assess.card.state;
  const { score, answer } = item;
  const since = answer?.unchangedSince ?? null;
  return (
    <p className={styles.state}>
      {lacksJustification(item) && (
        <span className={styles.missing}>
          <ExclamationmarkTriangleFillIcon aria-hidden />
          {words.missing}
        </span>
      )}
      {since !== null && (
        <span className={styles.unchanged}>
          <ArrowsCirclepathIcon aria-hidden />
          {pageText.assess.unchanged.mark(since)}
        </span>
      )}
      <span className={styles.score} data-answered={score !== null}>
        {isDone(item) && <CheckmarkCircleFillIcon aria-hidden />}
        <span>{text.scoring.scoreName(score, standard.scale)}</span>
      </span>
    </p>
  );
}
