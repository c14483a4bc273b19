import { barrierStatus } from '#src/domain/barriers/barrierStatus.ts';
import { daysWaiting } from '#src/domain/barriers/waiting.ts';
import { rolesOf } from '#src/domain/actions/rolesOf.ts';
import { requirementsOfAction } from '#src/domain/evaluation/actionRequirements.ts';
import { barrierName } from '#src/domain/evaluation/barrierName.ts';
import { requirementsOfBarrier } from '#src/domain/evaluation/barrierRequirements.ts';
import type { MeetingPoint } from '#src/domain/evaluation/MeetingPoint.ts';
import { requirementIn } from '#src/domain/standard/requirementIn.ts';
import { liftAtPoint } from '#src/state/editing/holdMeetings.ts';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { paths } from '#src/state/paths.ts';
import { useNow } from '#src/state/session/useNow.ts';
import { calendarDay, listed } from '#src/text/format.ts';
import { pageText } from '#src/text/pageText.ts';
import { requirementNames } from '#src/text/requirementLabel.ts';
import { FactList } from '#src/ui/FactList.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { withPart } from '../describePoint.ts';
import { LiftFields } from './LiftFields.tsx';
import styles from './HoldMeeting.module.css';

type Props = { open: OpenEvaluation; point: MeetingPoint };

/** An action or a barrier that is spoken of: what is known of it beside its name, to whom a barrier is lifted, and the way to it. */
export function PointSubject({ open, point }: Props) {
  const words = pageText.meetings.hold;
  const today = useNow();
  const action = point.action === null ? null : withPart(open.actions, point.action);
  const barrier = point.barrier === null ? null : withPart(open.barriers, point.barrier);
  const named = (numbers: readonly number[]) =>
    requirementNames(numbers.map((number) => requirementIn(open.standard, number)));
  if (action) {
    const { why, deadline, status } = action;
    const roles = rolesOf(action);
    const numbers = requirementsOfAction(action);
    return (
      <>
        {why.trim() !== '' && <p>{why}</p>}
        <FactList
          facts={[
            ...(deadline ? [{ name: words.action.due, value: calendarDay(deadline.day) }] : []),
            { name: words.facts.status, value: pageText.actions.status[status] },
            ...(roles.length > 0 ? [{ name: words.facts.responsible, value: listed(roles) }] : []),
            ...(numbers.length > 0 ? [{ name: words.facts.requirements, value: named(numbers) }] : []),
          ]}
        />
        <RouteLink to={paths.action(open.evaluation.id, point.action ?? '')}>{words.action.open}</RouteLink>
      </>
    );
  }
  if (barrier) {
    const { description, consequence, level, liftedTo, ended } = barrier;
    const numbers = requirementsOfBarrier(barrier);
    // The heading of the point is its first sentence: one that is all there is, is not told twice.
    const saysMore = description.trim().replace(/\.$/, '') !== barrierName(barrier);
    const status = barrierStatus(barrier);
    const standing =
      status === 'lifted'
        ? pageText.barriers.waiting(daysWaiting(barrier, today), liftedTo, level)
        : pageText.barriers.status[status];
    return (
      <>
        {saysMore && <p className={styles.large}>{description.trim()}</p>}
        {consequence.trim() !== '' && <p>{consequence}</p>}
        <FactList
          facts={[
            ...(ended === null ? [] : [{ name: words.barrier.level, value: pageText.barriers.level(level) }]),
            { name: words.facts.status, value: standing },
            ...(numbers.length > 0 ? [{ name: words.facts.requirements, value: named(numbers) }] : []),
          ]}
        />
        {ended === null && (
          <LiftFields barrier={barrier} onEdit={(patch) => liftAtPoint(point, barrier.id, patch)} />
        )}
        <RouteLink to={paths.barrier(open.evaluation.id, point.barrier ?? '')}>
          {words.barrier.open}
        </RouteLink>
      </>
    );
  }
  return null;
}
