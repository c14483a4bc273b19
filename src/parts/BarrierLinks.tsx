import { ownPart } from '#src/domain/changes/entities/entity.ts';
import { barrierStatus } from '#src/domain/barriers/barrierStatus.ts';
import { barrierName } from '#src/domain/evaluation/barrierName.ts';
import { addBarrier, useBarriersFor, type Hindered } from '#src/state/editing/editBarriers.ts';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { AddButton } from '#src/ui/AddButton.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { useNavigate } from '#src/ui/useNavigate.ts';
import { PlainList } from '#src/ui/PlainList.tsx';
import styles from './RequirementActions.module.css';

type Props = {
  evaluation: string;
  hindered: Hindered;
  /** Whether more can be said here. Those that are there are shown in any case. */
  canAdd?: boolean;
};

/** What stands in the way of a requirement or an action, and the way to say more. */
export function BarrierLinks({ evaluation, hindered, canAdd = true }: Props) {
  const words = pageText.barriers.standsIn;
  const barriers = useBarriersFor(hindered);
  const navigate = useNavigate();
  if (!canAdd && barriers.length === 0) return null;
  return (
    <div className={styles.actions}>
      {barriers.length > 0 && (
        <>
          <span className={styles.label}>{words.label}</span>
          <PlainList className={styles.list}>
            {barriers.map((barrier) => (
              <li key={barrier.id}>
                <RouteLink to={paths.barrier(evaluation, ownPart(barrier.id))}>
                  {words.link(barrierName(barrier) || pageText.barriers.unnamed, barrierStatus(barrier))}
                </RouteLink>
              </li>
            ))}
          </PlainList>
        </>
      )}
      {canAdd && (
        <AddButton
          size="xsmall"
          variant="tertiary"
          className={styles.add}
          onAdd={() => {
            const id = addBarrier(hindered);
            if (id !== null) navigate(paths.barrier(evaluation, ownPart(id)));
          }}
        >
          {words.add}
          <span className="aksel-sr-only">
            {'requirement' in hindered ? words.addFor(hindered.requirement) : words.addForAction}
          </span>
        </AddButton>
      )}
    </div>
  );
}
