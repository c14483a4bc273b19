import { Button } from '@navikt/ds-react';
import { memo } from 'react';
import { partyNames } from '#src/domain/standard/partyNames.ts';
import type { Requirement, Standard } from '#src/domain/standard/Standard.ts';
import { useAnswer } from '#src/state/editing/answers.ts';
import { editAnswer } from '#src/state/editing/editAnswer.ts';
import { useIsLocked } from '#src/state/signing/standing.ts';
import { pageText } from '#src/text/pageText.ts';
import { Disclosure } from '#src/ui/Disclosure.tsx';
import { anchors } from '../keys/anchors.ts';
import { PlainList } from '#src/ui/PlainList.tsx';
import { Row } from '#src/ui/Row.tsx';
import styles from './OtherRequirements.module.css';

type Props = {
  standard: Standard;
  /** Requirements addressed to others, taken in or not, that fit the search. */
  requirements: readonly Requirement[];
  /** How many there are without the search. */
  total: number;
  taken: number;
  open: boolean;
  onToggle: (open: boolean) => void;
  onGoTo: (number: number) => void;
  onSaid: (message: string) => void;
};

/** What is addressed to others, to be taken in by an office that does it all the same. */
export const OtherRequirements = memo(function OtherRequirements(props: Props) {
  const { standard, requirements, total, taken, open, onToggle, onGoTo, onSaid } = props;
  const words = pageText.assess.others;
  if (total === 0) return null;
  const note = [words.count(total), ...(taken > 0 ? [words.taken(taken)] : [])];
  return (
    <section id={anchors.others} aria-label={words.title} className={styles.others}>
      <Disclosure title={words.title} note={note.join(', ')} open={open} onToggle={onToggle}>
        <p className={styles.explanation}>{words.explanation}</p>
        {requirements.length === 0 && <p>{words.noMatch}</p>}
        <PlainList>
          {requirements.map((requirement) => (
            <OtherRequirement
              key={requirement.number}
              standard={standard}
              requirement={requirement}
              onGoTo={onGoTo}
              onSaid={onSaid}
            />
          ))}
        </PlainList>
      </Disclosure>
    </section>
  );
});

type RowProps = Pick<Props, 'standard' | 'onGoTo' | 'onSaid'> & { requirement: Requirement };

const OtherRequirement = memo(function OtherRequirement({ standard, requirement, onGoTo, onSaid }: RowProps) {
  const words = pageText.assess.others;
  const { number } = requirement;
  const locked = useIsLocked();
  const included = useAnswer(number)?.included ?? false;
  const toggle = () => {
    editAnswer(number, { included: included ? null : true });
    onSaid(included ? words.nowOut(number) : words.nowIn(number));
  };
  return (
    <li id={anchors.other(number)} tabIndex={-1} className={styles.row}>
      <div className={styles.words}>
        <p className={styles.number}>
          {pageText.assess.card.title(requirement)}
          <span className={styles.parties}>
            {words.addressedTo(partyNames(standard, requirement.responsible))}
          </span>
        </p>
        <p className={styles.text}>{requirement.text}</p>
      </div>
      <Row gap={8}>
        {!locked && (
          <Button
            type="button"
            size="small"
            variant={included ? 'tertiary-neutral' : 'secondary'}
            aria-label={included ? words.takeOutNumber(number) : words.takeInNumber(number)}
            onClick={toggle}
          >
            {included ? pageText.assess.card.takeOut : words.takeIn}
          </Button>
        )}
        {included && (
          <Button type="button" size="small" variant="secondary-neutral" onClick={() => onGoTo(number)}>
            {words.goTo}
          </Button>
        )}
      </Row>
    </li>
  );
});
