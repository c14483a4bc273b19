import { ownPart } from '#src/domain/changes/entities/entity.ts';
import { addAction, useActionsFor } from '#src/state/editing/editActions.ts';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { AddButton } from '#src/ui/AddButton.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { useNavigate } from '#src/ui/useNavigate.ts';
import { PlainList } from '#src/ui/PlainList.tsx';
import styles from './RequirementActions.module.css';

type Props = { evaluation: string; number: number };

/** What is being done about a requirement, and the way to do more. */
export function RequirementActions({ evaluation, number }: Props) {
  const words = pageText.actions.onRequirement;
  const actions = useActionsFor(number);
  const navigate = useNavigate();
  return (
    <div className={styles.actions}>
      {actions.length > 0 && (
        <>
          <span className={styles.label}>{words.label}</span>
          <PlainList className={styles.list}>
            {actions.map(({ id, title, status }) => (
              <li key={id}>
                <RouteLink to={paths.action(evaluation, ownPart(id))}>
                  {words.link(title.trim() || pageText.actions.unnamed, status)}
                </RouteLink>
              </li>
            ))}
          </PlainList>
        </>
      )}
      <AddButton
        size="xsmall"
        variant="tertiary"
        className={styles.add}
        onAdd={() => {
          const id = addAction([number]);
          if (id !== null) navigate(paths.action(evaluation, ownPart(id)));
        }}
      >
        {words.add}
        <span className="aksel-sr-only">{words.addFor(number)}</span>
      </AddButton>
    </div>
  );
}
