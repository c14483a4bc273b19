import { Fragment, memo, type ReactNode } from 'react';
import { partyNames } from '#src/domain/standard/partyNames.ts';
import { requirementIn } from '#src/domain/standard/requirementIn.ts';
import type { Requirement, Standard } from '#src/domain/standard/Standard.ts';
import { pageText } from '#src/text/pageText.ts';
import { RequirementLink } from './RequirementLink.tsx';
import styles from './RequirementFacts.module.css';

type Props = {
  standard: Standard;
  evaluation: string;
  requirement: Requirement;
  onGoTo: (number: number) => void;
};

/** Who, when and what it hangs together with, on one quiet line. */
export const RequirementFacts = memo(function RequirementFacts({
  standard,
  evaluation,
  requirement,
  onGoTo,
}: Props) {
  const labels = pageText.standard;
  const { responsible, participants, rhythm, deadline, related, references } = requirement;
  return (
    <dl className={styles.facts}>
      <Fact label={labels.responsible}>{labels.parties(partyNames(standard, responsible))}</Fact>
      {participants.length > 0 && (
        <Fact label={labels.participants}>{labels.parties(partyNames(standard, participants))}</Fact>
      )}
      <Fact label={labels.when}>{labels.rhythm[rhythm]}</Fact>
      {deadline && <Fact label={labels.deadline}>{labels.deadlineIn(deadline.months, deadline.after)}</Fact>}
      {references.length > 0 && (
        <Fact label={labels.references}>{labels.list(references.map((reference) => reference.title))}</Fact>
      )}
      {related.length > 0 && (
        <Fact label={pageText.assess.card.related}>
          {related.map(({ number }, index) => (
            <Fragment key={number}>
              <span>{index > 0 && pageText.assess.card.relatedSeparator(index === related.length - 1)}</span>
              <RequirementLink evaluation={evaluation} number={number} onGoTo={onGoTo}>
                {pageText.assess.card.relatedLink(requirementIn(standard, number))}
              </RequirementLink>
            </Fragment>
          ))}
        </Fact>
      )}
    </dl>
  );
});

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
