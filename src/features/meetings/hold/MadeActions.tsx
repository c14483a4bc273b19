import { useState } from 'react';
import { longestName } from '#src/domain/changes/Change.ts';
import { ownPart } from '#src/domain/changes/entities/entity.ts';
import type { Action } from '#src/domain/evaluation/Action.ts';
import type { MeetingPoint } from '#src/domain/evaluation/MeetingPoint.ts';
import { WatchedLine } from '#src/parts/WatchedLine.tsx';
import { useActionsFor } from '#src/state/editing/editActions.ts';
import { nextActionId, writeAction } from '#src/state/editing/holdMeetings.ts';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { newId } from '#src/state/session/newId.ts';
import { paths } from '#src/state/paths.ts';
import { calendarDay } from '#src/text/format.ts';
import { pageText } from '#src/text/pageText.ts';
import { DayChoice } from '#src/ui/DayChoice.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { holdAnchors } from './anchors.ts';
import { MadeRows } from './MadeRows.tsx';
import { useMadeRows } from './useMadeRows.ts';
import styles from './Written.module.css';

type Props = { open: OpenEvaluation; point: MeetingPoint; rolesList: string };

/** What is to be done because of a point: actions of the plan, written down here. An empty one is none. */
export function MadeActions({ open, point, rolesList }: Props) {
  const words = pageText.meetings.hold;
  const { ids, fresh, add, addButton } = useMadeRows(open.actions, point.actions, () =>
    nextActionId(open.evaluation.id),
  );
  const before = useActionsFor(point.requirement ?? -1).filter(({ id }) => !ids.includes(id));
  return (
    <MadeRows
      words={{ title: words.actions, existing: words.action.existing, add: words.action.add }}
      before={before.map(({ id, title, status, deadline }) => ({
        id,
        line: (
          <>
            <RouteLink to={paths.action(open.evaluation.id, ownPart(id))}>
              {pageText.actions.onRequirement.link(title.trim() || words.unnamedAction, status)}
            </RouteLink>
            {deadline && <span className={styles.quiet}>{` ${words.action.dueIs(deadline.day)}`}</span>}
          </>
        ),
      }))}
      ids={ids}
      draw={(id) => (
        <OneAction
          evaluation={open.evaluation.id}
          id={id}
          action={open.actions[id] ?? null}
          fresh={id === fresh}
          rolesList={rolesList}
          point={point}
        />
      )}
      add={add}
      addButton={addButton}
      anchor={holdAnchors.act}
    />
  );
}

type OneProps = {
  evaluation: string;
  id: string;
  /** `null`: nothing is written in it yet. */
  action: Action | null;
  fresh: boolean;
  rolesList: string;
  point: MeetingPoint;
};

function OneAction({ evaluation, id, action, fresh, rolesList, point }: OneProps) {
  const words = pageText.meetings.hold.action;
  // There was none when the point was opened: until it is left, the first day may be corrected. To move it later asks for a reason, on its own page.
  const [isFirst] = useState((action?.deadline ?? null) === null);
  const [firstRole] = action?.responsible ?? [];
  const [newRole] = useState(newId);
  const role = firstRole?.id ?? newRole;
  const deadline = action?.deadline ?? null;
  return (
    <>
      <WatchedLine
        field={`${id}:title`}
        label={words.title}
        fresh={fresh}
        value={action?.title ?? ''}
        onChange={(title) => writeAction(point, id, { title: title === '' ? null : title })}
      />
      {action && (
        <>
          <div className={styles.fields}>
            <WatchedLine
              field={`${id}:responsible:${role}`}
              most={longestName}
              label={words.role}
              list={rolesList}
              value={firstRole?.role ?? ''}
              onChange={(written) =>
                writeAction(point, id, {
                  [`responsible:${role}`]: written.trim() === '' ? null : { role: written },
                })
              }
            />
            {isFirst ? (
              <DayChoice
                label={words.due}
                day={deadline?.day ?? null}
                paper={deadline ? calendarDay(deadline.day) : ''}
                onChange={(day) =>
                  writeAction(point, id, { deadline: day === null ? null : { day, reason: '' } })
                }
              />
            ) : (
              deadline && <p>{words.dueIs(deadline.day)}</p>
            )}
          </div>
          <p className={styles.quiet}>
            <RouteLink to={paths.action(evaluation, ownPart(id))}>{words.open}</RouteLink>
          </p>
        </>
      )}
    </>
  );
}
