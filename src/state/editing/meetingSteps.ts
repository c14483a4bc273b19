import { ownPart } from '#src/domain/changes/entities/entity.ts';
import { answerId } from '#src/domain/evaluation/Evaluation.ts';
import type { EditedRows, RowStep } from './editedRows.ts';
import {
  actionRows,
  answerRows,
  barrierRows,
  meetingPointRows,
  meetingRows,
  useEvaluationStore,
} from './openEvaluation.ts';

/** The kinds of row that are changed in and for a meeting. What a point notes of another row comes after that row. */
const histories = {
  meeting: meetingRows,
  answer: answerRows,
  action: actionRows,
  barrier: barrierRows,
  meetingPoint: meetingPointRows,
} as const satisfies Record<string, Pick<EditedRows<never>, 'useSteps' | 'undo' | 'redo'>>;

export type MeetingRowKind = keyof typeof histories;

/** A step that was taken, and the kind of row it was about. */
export type MeetingStep = { kind: MeetingRowKind; step: RowStep };

/** Back and forward again through several kinds of row, in the order things were done. */
export type JointSteps = {
  /** What would be taken back, and done again. Stays the same object until that is another. */
  useLast: (side: Side) => MeetingStep | null;
  /** Takes back what was done last. What a point notes of a level, an action or a barrier goes with what it notes. */
  undo: () => MeetingStep | null;
  /** Does again what was last taken back. */
  redo: () => MeetingStep | null;
};

type Side = 'past' | 'future';

/** While a meeting is prepared: the meeting and its agenda. */
export const preparingSteps = jointSteps(['meeting', 'meetingPoint']);

/** While it is held: what is said in it, and what is done to the answers, the plan and the barriers meanwhile. */
export const holdingSteps = jointSteps(['meeting', 'answer', 'action', 'barrier', 'meetingPoint']);

function jointSteps(names: readonly MeetingRowKind[]): JointSteps {
  /** The step that goes before those of the other kinds: the latest one back, or the earliest one forward. */
  const next = (side: Side): MeetingStep | null => {
    let found: MeetingStep | null = null;
    for (const kind of names) {
      const step = stepOf(kind, side);
      if (!step) continue;
      const goesBefore =
        found === null || (side === 'past' ? step.at >= found.step.at : step.at < found.step.at);
      if (goesBefore) found = { kind, step };
    }
    return found && side === 'past' ? (noted(found.step, found.kind, side) ?? found) : found;
  };
  return {
    useLast: (side) => {
      const evaluation = useEvaluationStore((state) => (state.status === 'open' ? state.id : null));
      // Watches them all: each is a store of its own, and the same ones every time.
      for (const kind of Object.keys(histories) as MeetingRowKind[])
        histories[kind].useSteps((steps) => steps[side]);
      return evaluation === null ? null : next(side);
    },
    undo: () => {
      const about = next('past');
      if (!about) return null;
      // The note goes first, and then what it notes.
      if (about.kind !== 'meetingPoint' && isNoted(about, 'past')) histories.meetingPoint.undo();
      histories[about.kind].undo();
      return about;
    },
    redo: () => {
      const about = next('future');
      if (!about) return null;
      histories[about.kind].redo();
      if (about.kind !== 'meetingPoint' && isNoted(about, 'future')) histories.meetingPoint.redo();
      return about;
    },
  };
}

/** The next step of a kind in the open evaluation, back or forward. */
function stepOf(kind: MeetingRowKind, side: Side): RowStep | null {
  const state = useEvaluationStore.getState();
  const step = histories[kind].useSteps.getState()[side].at(-1);
  return step && state.status === 'open' && step.evaluation === state.id ? step : null;
}

/** What a step of a point notes, where that is next in its own kind. */
function noted(step: RowStep, kind: MeetingRowKind, side: Side): MeetingStep | null {
  if (kind !== 'meetingPoint') return null;
  const about = notedBy(step);
  const other = about && stepOf(about.kind, side);
  return about && other?.row === about.row ? { kind: about.kind, step: other } : null;
}

/** Whether the next step of a point notes this one. */
function isNoted({ step }: MeetingStep, side: Side): boolean {
  const note = stepOf('meetingPoint', side);
  if (!note || notedBy(note)?.row !== step.row) return false;
  return side === 'past' ? note.at >= step.at : true;
}

/** The row that a step of a point notes something of: that its level was set, or that it was written down. */
function notedBy({ row, after, along = [] }: RowStep): { kind: MeetingRowKind; row: string } | null {
  const [field = '', ...others] = Object.keys(after);
  const state = useEvaluationStore.getState();
  if (others.length > 0 || along.length > 0 || state.status !== 'open') return null;
  const [family, key = ''] = field.split(':');
  const requirement = state.meetingPoints[row]?.requirement ?? null;
  if (family === 'scored')
    return requirement === null ? null : { kind: 'answer', row: answerId(state.id, requirement) };
  if (family === 'madeAction') return rowWith('action', state.actions, key);
  return family === 'madeBarrier' ? rowWith('barrier', state.barriers, key) : null;
}

function rowWith(
  kind: MeetingRowKind,
  rows: Readonly<Record<string, { id: string }>>,
  part: string,
): { kind: MeetingRowKind; row: string } | null {
  const found = Object.values(rows).find(({ id }) => ownPart(id) === part);
  return found ? { kind, row: found.id } : null;
}
