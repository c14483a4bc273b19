import { useEffect, useRef, useState } from 'react';
import { dayOf } from '#src/domain/actions/openActions.ts';
import { ownPart } from '#src/domain/changes/entities/entity.ts';
import type { Meeting } from '#src/domain/evaluation/Meeting.ts';
import { meetingNumber } from '#src/domain/evaluation/meetingNumber.ts';
import type { MeetingPoint } from '#src/domain/evaluation/MeetingPoint.ts';
import { highestLevel } from '#src/domain/scoring/assessedRequirements.ts';
import { holdMeeting, usePointsOf } from '#src/state/editing/editMeetings.ts';
import { scorePoint } from '#src/state/editing/holdMeetings.ts';
import { holdingSteps, type MeetingStep } from '#src/state/editing/meetingSteps.ts';
import {
  meetingPointRows,
  meetingRows,
  useEvaluationStore,
  type OpenEvaluation,
} from '#src/state/editing/openEvaluation.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { beginAt } from '#src/ui/beginAt.ts';
import { Toast, type ToastMessage } from '#src/ui/Toast.tsx';
import { describePoint } from '../describePoint.ts';
import { describeStep } from '../MeetingHistory.tsx';
import { EndScreen } from './EndScreen.tsx';
import { FirstScreen } from './FirstScreen.tsx';
import type { MeetingCommand } from './keys.ts';
import { MeetingBar } from './MeetingBar.tsx';
import { MeetingHelp } from './MeetingHelp.tsx';
import { holdAnchors } from './anchors.ts';
import { PointScreen } from './PointScreen.tsx';
import { useLargeType } from './useLargeType.ts';
import { useMeetingKeys } from './useMeetingKeys.ts';

type Props = { open: OpenEvaluation; meeting: Meeting };

/** Which screen is shown: who is here, the point that is spoken of, or the end. */
type Screen = 'first' | 'point' | 'end';

/** A meeting while it is held, a screen at a time: who is here, each point, and the end. */
export function HoldMeeting({ open, meeting }: Props) {
  const words = pageText.meetings.hold;
  const points = usePointsOf(open, ownPart(meeting.id)).filter(({ leftOut }) => leftOut !== true);
  const [screen, setScreen] = useState<Screen>(() => firstScreen(meeting));
  const [message, say] = useState<ToastMessage | null>(null);
  const [helpOpen, showHelp] = useState(false);
  const position = Math.max(
    0,
    points.findIndex(({ id }) => ownPart(id) === meeting.at),
  );
  const point = screen === 'point' ? (points[position] ?? null) : null;
  const shown: Screen = screen === 'point' && !point ? 'end' : screen;
  useLargeType();
  const title = pageText.meetings.title(
    meeting.kind,
    [],
    meetingNumber(meeting, Object.values(open.meetings)),
  );
  useEffect(() => {
    document.title = text.shell.pageTitle(title);
  }, [title]);
  const place = `${shown} ${point?.id ?? ''}`;
  const placeBefore = useRef<string | null>(null);
  useEffect(() => {
    // A screen begins at its beginning, and the first one as any page does.
    const heading = document.getElementById(holdAnchors.heading);
    if (placeBefore.current === null) beginAt(heading);
    else if (placeBefore.current !== place) {
      window.scrollTo(0, 0);
      heading?.focus({ preventScroll: true });
    }
    placeBefore.current = place;
  }, [place]);

  const goTo = (to: MeetingPoint | undefined, otherwise: Screen) => {
    if (to) meetingRows.mark(meeting.id, { at: ownPart(to.id) });
    setScreen(to ? 'point' : otherwise);
  };
  const next = () => {
    if (shown === 'first') {
      holdMeeting(meeting, points, new Date());
      setScreen(points.length === 0 ? 'end' : 'point');
    } else if (shown === 'point') goTo(points[position + 1], 'end');
  };
  const previous = () => {
    if (shown === 'end') goTo(points.at(-1), 'first');
    else if (shown === 'point') goTo(points[position - 1], 'first');
  };
  const settle = (outcome: 'discussed' | 'postponed') => {
    if (point) {
      meetingPointRows.edit(point.id, { outcome });
      const name = describePoint(open, point);
      say({
        content: outcome === 'discussed' ? words.saidDone(name) : words.saidPostponed(name),
        visible: false,
      });
    }
    next();
  };
  const followStep = (about: MeetingStep) => {
    const to = points.find((each) => concerns(each, about));
    if (to) goTo(to, 'end');
  };
  const perform = (command: MeetingCommand) => {
    switch (command.kind) {
      case 'score': {
        if (!point) return;
        if (point.requirement === null) return say({ content: words.notScored, visible: true });
        if (!scorePoint(point, command.score)) return say({ content: words.locked, visible: true });
        const score = text.scoring.scoreName(command.score, open.standard.scale);
        return say({ content: words.scored(point.requirement, score), visible: false });
      }
      case 'decide':
      case 'act':
      case 'hinder':
      case 'evidence':
      case 'changes':
        return document.getElementById(holdAnchors[command.kind])?.click();
      case 'note':
        return document.querySelector<HTMLElement>(`#${holdAnchors.note} textarea`)?.focus();
      case 'leaveText':
        return document.getElementById(holdAnchors.heading)?.focus();
      case 'done':
        return settle('discussed');
      case 'postpone':
        return settle('postponed');
      case 'next':
        return next();
      case 'previous':
        return previous();
      case 'help':
        return showHelp(true);
      case 'undo': {
        const about = holdingSteps.undo();
        const said = about
          ? pageText.rowHistory.undone(describeStep(open, about))
          : pageText.rowHistory.nothingToUndo;
        say({ content: said, visible: true });
        if (about) followStep(about);
      }
    }
  };
  useMeetingKeys(highestLevel(open.standard), perform);
  return (
    <div data-meeting-screen={shown}>
      {shown === 'first' && <FirstScreen open={open} meeting={meeting} points={points} title={title} />}
      {shown === 'point' && point && (
        <PointScreen
          key={point.id}
          open={open}
          meeting={meeting}
          point={point}
          position={position + 1}
          all={points.length}
          say={say}
        />
      )}
      {shown === 'end' && (
        <EndScreen open={open} meeting={meeting} onGoTo={(to) => goTo(to, 'end')} say={say} />
      )}
      <MeetingBar
        open={open}
        meeting={meeting}
        screen={shown}
        onRun={(kind) => perform({ kind })}
        onStep={followStep}
        say={say}
      />
      <Toast message={message} />
      {helpOpen && <MeetingHelp highest={highestLevel(open.standard)} onClose={() => showHelp(false)} />}
    </div>
  );
}

/** A meeting that is held today goes on where it was, also after the browser was gone; on another day it is asked who is here. */
function firstScreen({ closedAt, heldOn }: Meeting): Screen {
  if (closedAt !== null) return 'end';
  return Object.hasOwn(heldOn, dayOf(new Date())) ? 'point' : 'first';
}

/** Whether a step was about a point, or about what it is about. */
function concerns(point: MeetingPoint, { kind, step: { row } }: MeetingStep): boolean {
  if (kind === 'meetingPoint') return point.id === row;
  const state = useEvaluationStore.getState();
  if (state.status !== 'open') return false;
  if (kind === 'answer') return point.requirement !== null && state.answers[point.requirement]?.id === row;
  const part = ownPart(row);
  if (kind === 'action') return point.action === part || Object.hasOwn(point.actions, part);
  return kind === 'barrier' && (point.barrier === part || Object.hasOwn(point.barriers, part));
}
