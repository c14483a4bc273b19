import { barrierStatus } from '#src/domain/barriers/barrierStatus.ts';
import { ownPart } from '#src/domain/changes/entities/entity.ts';
import type { Barrier } from '#src/domain/evaluation/Barrier.ts';
import { barrierName } from '#src/domain/evaluation/barrierName.ts';
import type { MeetingPoint } from '#src/domain/evaluation/MeetingPoint.ts';
import { barriersAt } from '#src/domain/meeting/barriersAt.ts';
import { WatchedText } from '#src/parts/WatchedText.tsx';
import { useBarriersFor } from '#src/state/editing/editBarriers.ts';
import { liftAtPoint, nextBarrierId, writeBarrier } from '#src/state/editing/holdMeetings.ts';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { holdAnchors } from './anchors.ts';
import { LiftFields } from './LiftFields.tsx';
import { MadeRows } from './MadeRows.tsx';
import { useMadeRows } from './useMadeRows.ts';
import styles from './Written.module.css';

type Props = { open: OpenEvaluation; point: MeetingPoint };

/** What stands in the way, written down during a point. An empty one is none. */
export function MadeBarriers({ open, point }: Props) {
  const words = pageText.meetings.hold;
  const { ids, fresh, add, addButton } = useMadeRows(open.barriers, point.barriers, () =>
    nextBarrierId(open.evaluation.id),
  );
  const before = useBarriersFor({ requirement: point.requirement ?? -1 }).filter(
    ({ id }) => !ids.includes(id),
  );
  // The point is there for their sake too: to whom they are lifted is written here, where it is decided.
  const toLift = barriersAt(point, before);
  return (
    <MadeRows
      words={{ title: words.barriers, existing: words.barrier.existing, add: words.barrier.add }}
      before={before.map((barrier) => ({
        id: barrier.id,
        line: (
          <>
            <RouteLink to={paths.barrier(open.evaluation.id, ownPart(barrier.id))}>
              {pageText.barriers.standsIn.link(
                barrierName(barrier) || words.unnamedBarrier,
                barrierStatus(barrier),
              )}
            </RouteLink>
            {toLift.includes(barrier) && (
              <LiftFields barrier={barrier} onEdit={(patch) => liftAtPoint(point, barrier.id, patch)} />
            )}
          </>
        ),
      }))}
      ids={ids}
      draw={(id) => (
        <OneBarrier
          evaluation={open.evaluation.id}
          id={id}
          barrier={open.barriers[id] ?? null}
          fresh={id === fresh}
          point={point}
        />
      )}
      add={add}
      addButton={addButton}
      anchor={holdAnchors.hinder}
    />
  );
}

type OneProps = {
  evaluation: string;
  id: string;
  /** `null`: nothing is written in it yet. */
  barrier: Barrier | null;
  fresh: boolean;
  point: MeetingPoint;
};

function OneBarrier({ evaluation, id, barrier, fresh, point }: OneProps) {
  const words = pageText.meetings.hold.barrier;
  return (
    <>
      <WatchedText
        field={`${id}:description`}
        label={words.what}
        minRows={1}
        fresh={fresh}
        value={barrier?.description ?? ''}
        onChange={(value) => writeBarrier(point, id, { description: value === '' ? null : value })}
      />
      {barrier && (
        <>
          <LiftFields barrier={barrier} onEdit={(patch) => writeBarrier(point, id, patch)} />
          <p className={styles.quiet}>
            <RouteLink to={paths.barrier(evaluation, ownPart(id))}>{words.open}</RouteLink>
          </p>
        </>
      )}
    </>
  );
}
