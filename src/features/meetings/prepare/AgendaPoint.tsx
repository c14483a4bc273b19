import { ArrowDownIcon, ArrowUpIcon, TrashIcon } from '@navikt/aksel-icons';
import { Button, Tag } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/tag.min.css';
import type { MeetingKind } from '#src/domain/evaluation/Meeting.ts';
import type { MeetingPoint } from '#src/domain/evaluation/MeetingPoint.ts';
import { agendaRules } from '#src/domain/meeting/agendaRules.ts';
import { pointState } from '#src/domain/meeting/pointState.ts';
import { takePointsOut } from '#src/state/editing/editMeetings.ts';
import { meetingPointRows, type OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { pageText } from '#src/text/pageText.ts';
import type { ToastMessage } from '#src/ui/Toast.tsx';
import { describePoint } from '../describePoint.ts';
import { PointReasons } from '../PointReasons.tsx';
import styles from './AgendaPoint.module.css';
import { MinutesField } from './MinutesField.tsx';

export type Move = 'up' | 'down';

type Props = {
  open: OpenEvaluation;
  kind: MeetingKind | null;
  point: MeetingPoint;
  /** 0 for the first. */
  position: number;
  last: boolean;
  /** There is no time for it. */
  outside: boolean;
  /** Nothing is changed any more. */
  closed: boolean;
  /** Another is held over it. */
  over: boolean;
  onMove: (move: Move) => void;
  say: (message: ToastMessage) => void;
};

/** One point of an agenda: why it is there, what it takes, and the ways to move it and to take it out. */
export function AgendaPoint(props: Props) {
  const { open, kind, point, position, last, outside, closed, over, onMove, say } = props;
  const words = pageText.meetings.prepare;
  const { id, leftOut, minutes } = point;
  const name = describePoint(open, point);
  const out = leftOut === true;
  const isOwn = Object.keys(point.reasons).length === 0 && point.requirement === null;
  const take = () => {
    takePointsOut([id], !out);
    say({ content: out ? words.back(name) : words.out(name), visible: false });
  };
  return (
    <li
      className={styles.point}
      data-out={out}
      data-over={over}
      data-position={position}
      data-point={id}
      draggable={!closed}
    >
      <div className={styles.about}>
        <p className={styles.name}>{name}</p>
        <p className={styles.reasons}>
          <PointReasons point={point} />
          {isOwn && <span className={styles.own}>{words.ownOf}</span>}
          {point.raisedBy !== '' && (
            <span className={styles.own}>{pageText.meetings.raisedBy(point.raisedBy)}</span>
          )}
          {closed && (
            <Tag size="xsmall" variant="moderate" data-color="neutral">
              {pageText.meetings.state[pointState(point)]}
            </Tag>
          )}
          {!closed && out && (
            <Tag size="xsmall" variant="moderate" data-color="neutral">
              {words.left}
            </Tag>
          )}
          {!closed && outside && (
            <Tag size="xsmall" variant="moderate" data-color="warning">
              {words.noTime}
            </Tag>
          )}
        </p>
      </div>
      {!closed && (
        <div className={styles.ways}>
          <div className={styles.minutes}>
            <MinutesField
              label={words.pointMinutes(name)}
              hideLabel
              minutes={minutes}
              usual={agendaRules[kind ?? 'resourceTeam'].minutes}
              onChange={(value) => meetingPointRows.edit(id, { minutes: value })}
            />
            <span aria-hidden>{words.minutesShort}</span>
          </div>
          <Button
            id={moveButtonId(id, 'up')}
            type="button"
            size="small"
            variant="tertiary-neutral"
            // Not `disabled`: the focus would be lost from a button that switches itself off.
            aria-disabled={position === 0}
            icon={<ArrowUpIcon title={words.up(name)} />}
            onClick={() => position > 0 && onMove('up')}
          />
          <Button
            id={moveButtonId(id, 'down')}
            type="button"
            size="small"
            variant="tertiary-neutral"
            aria-disabled={last}
            icon={<ArrowDownIcon title={words.down(name)} />}
            onClick={() => !last && onMove('down')}
          />
          <Button
            type="button"
            size="small"
            variant="tertiary-neutral"
            aria-label={out ? words.putBack(name) : words.takeOut(name)}
            onClick={take}
          >
            {out ? words.putBackShort : words.takeOutShort}
          </Button>
          {isOwn && (
            <Button
              type="button"
              size="small"
              variant="tertiary-neutral"
              icon={<TrashIcon title={words.remove(name)} />}
              onClick={() => {
                meetingPointRows.edit(id, { removed: true });
                document.getElementById('innhold')?.focus();
              }}
            />
          )}
        </div>
      )}
    </li>
  );
}

export function moveButtonId(point: string, move: Move): string {
  return `flytt-${move}-${point}`;
}
