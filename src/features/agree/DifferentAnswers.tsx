import { Heading } from '@navikt/ds-react';
import { useId } from 'react';
import type { Answer } from '#src/domain/evaluation/Answer.ts';
import type { Requirement, Standard } from '#src/domain/standard/Standard.ts';
import { chosenValue, useConflicts } from '#src/state/editing/conflicts.ts';
import { editAnswer } from '#src/state/editing/editAnswer.ts';
import { paths } from '#src/state/paths.ts';
import { knownNow } from '#src/state/session/knownNow.ts';
import { describeConflicts } from '#src/text/describeConflicts.ts';
import { pageText } from '#src/text/pageText.ts';
import { ConflictPanel } from '#src/ui/ConflictPanel.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import styles from './AgreePage.module.css';

type Props = { requirement: Requirement; answer: Answer; standard: Standard };

/** A requirement that has been answered differently: what it demands, and the answers side by side. */
export function DifferentAnswers({ requirement, answer, standard }: Props) {
  const { number, checkpoints } = requirement;
  const id = useId();
  const conflicts = useConflicts(answer.conflicts);
  return (
    <section aria-labelledby={id} className={styles.requirement}>
      <Heading level="2" size="small" id={id}>
        <RouteLink to={paths.requirementCard(answer.evaluation, number)}>
          {pageText.agree.requirement(requirement)}
        </RouteLink>
      </Heading>
      <p className={styles.text}>{requirement.text}</p>
      <ConflictPanel
        {...describeConflicts(conflicts, { entity: 'answer', checkpoints, standard }, knownNow)}
        onDecide={(field, version) => {
          const value = chosenValue(conflicts, field, version);
          if (value !== undefined) editAnswer(number, { [field]: value });
        }}
      />
    </section>
  );
}
