import { ownPart } from '#src/domain/changes/entities/entity.ts';
import { addAction } from '#src/state/editing/editActions.ts';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { useNavigate } from '#src/ui/useNavigate.ts';
import { AddButton } from '#src/ui/AddButton.tsx';
import styles from './JointAction.module.css';

type Props = { evaluation: string; numbers: readonly number[] };

/** Makes one action for the requirements that are chosen. Stays in view while they are chosen. */
export function JointAction({ evaluation, numbers }: Props) {
  const words = pageText.gaps.joint;
  const navigate = useNavigate();
  const make = () => {
    const id = addAction(numbers);
    if (id !== null) navigate(paths.action(evaluation, ownPart(id)));
  };
  return (
    <div className={styles.bar}>
      <p role="status" className={styles.said}>
        {words.chosen(numbers)}
      </p>
      {numbers.length > 0 && (
        <AddButton variant="primary" onAdd={make}>
          {words.make(numbers.length)}
        </AddButton>
      )}
    </div>
  );
}
