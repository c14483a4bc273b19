import type { StoreApi, UseBoundStore } from 'zustand';
import type { Patch } from '#src/domain/changes/Change.ts';
import { isText, isTyped } from '#src/domain/changes/declaredField.ts';
import type { Entity } from '#src/domain/changes/entities/entities.ts';
import type { RowFrame } from '#src/domain/evaluation/RowFrame.ts';
import type { Kind } from '#src/domain/changes/entities/entity.ts';
import { sameValue } from '#src/domain/changes/heads.ts';
import { applyPatch, blankRow, fieldValue } from '#src/domain/changes/rowFields.ts';
import { saveQueue } from '../session/saving.ts';
import { createStepHistory, type StepFrame } from '../session/stepHistory.ts';
import { createTypedField } from './typedField.ts';

/** How the fields of a row were, and how they became. */
type RowChange = { row: string; before: Patch; after: Patch };

/** One step that can be undone, and the row that it was about. */
export type RowStep = StepFrame & {
  row: string;
  /** The other rows that were changed in the same step. */
  along?: readonly RowChange[];
};

/** What is to be done to one row. */
type RowEdit = { id: string; patch: Patch };

/** Rows by what they are looked up by: their ids, where the kind says nothing else. */
export type RowsByKey<Row> = Readonly<Record<string, Row>>;

export type EditedRows<Row> = {
  /** Takes in what the disk says, from this tab or another, without touching what is being typed or has not changed. */
  take: (rows: readonly Row[]) => void;
  /** The rows as they are to be shown when the evaluation is opened: what has not got to the disk yet is part of what was said. */
  opened: (evaluation: string, stored: readonly Row[]) => RowsByKey<Row>;
  /** Changes a row of the open evaluation, and remembers how to undo it. A row that has to be made first is left alone. */
  edit: (id: string, patch: Patch) => void;
  /** Changes a row with nothing to undo: where one is in a meeting is no step that anybody takes back. */
  mark: (id: string, patch: Patch) => void;
  /** Makes a row. Undoing it takes the row away. */
  add: (id: string, patch: Patch) => void;
  /** The same of several rows in one step. Those that have to be made first are left alone. */
  editAll: (edits: readonly RowEdit[]) => void;
  /** Makes several rows in one step. One that is here and removed is brought back, with what is said in it here. */
  addAll: (rows: readonly RowEdit[]) => void;
  /** Takes note of rows that were made when the evaluation was started: the first step in it that can be undone. */
  begun: (evaluation: string, rows: readonly RowEdit[]) => void;
  /** Steps of this visit. */
  useSteps: UseBoundStore<StoreApi<{ past: RowStep[]; future: RowStep[] }>>;
  /** Take back the last step, or do it again. Return what it was about, or `null` if there was nothing. */
  undo: () => RowStep | null;
  redo: () => RowStep | null;
};

type Options<Row> = {
  kind: Kind<Row> & { readonly name: Entity };
  /** The evaluation that is open and its rows; `null` while none is. */
  shown: () => { evaluation: string; rows: RowsByKey<Row> } | null;
  show: (rows: RowsByKey<Row>) => void;
  /** What the row with an id is looked up by; the id itself, if nothing else is said. */
  keyOf?: (id: string) => string;
  /** Whether the rows of an evaluation are shown beside those of the open one; only its own, if nothing else is said. */
  isShown?: (evaluation: string, open: string) => boolean;
  /**
   * Whether what does not join in the log, as the reason for a target, rests until nothing more is typed: one step there
   * and not one for each letter.
   */
  rests?: boolean;
  /** Whether nobody may write in them now: then nothing is drawn that would be refused. */
  isLocked?: () => boolean;
};

/**
 * Rows of one kind that a person edits: on the screen at once, on disk within half a second, undone step by step. What is
 * chosen is written at once, what is typed is gathered first.
 */
export function createEditedRows<Row extends RowFrame>({
  kind,
  shown,
  show,
  keyOf = (id) => id,
  isShown = (evaluation, open) => evaluation === open,
  rests = true,
  isLocked = () => false,
}: Options<Row>): EditedRows<Row> {
  const belongs = (id: string, open: string) => {
    const of = kind.id.read(id)?.evaluation;
    return of !== undefined && isShown(of, open);
  };

  const take = (rows: readonly Row[]) => {
    const state = shown();
    if (!state) return;
    const changed = rows.flatMap((row) => {
      const before = state.rows[keyOf(row.id)];
      if (!belongs(row.id, state.evaluation) || before?.revision === row.revision) return [];
      const known = applyPatch(kind, row, saveQueue.unsaved(kind.name, row.id));
      return [[keyOf(row.id), typing.besideTyping(known, before)] as const];
    });
    if (changed.length > 0) show({ ...state.rows, ...Object.fromEntries(changed) });
  };

  const typing = createTypedField(kind, take);

  const apply = (id: string, patch: Patch) => {
    const state = shown();
    if (!state || isLocked()) return;
    const row = state.rows[keyOf(id)] ?? blankRow(kind, id);
    show({ ...state.rows, [keyOf(id)]: applyPatch(kind, row, patch) });
    const edit = { evaluation: state.evaluation, entity: kind.name, entityId: id, patch, knew: row.heads };
    const fields = Object.keys(patch);
    const typed = fields.every((field) => isTyped(kind, field));
    if (typed) typing.typeIn(id, fields);
    if (rests && typed && !fields.some((field) => isText(kind, field))) saveQueue.hold(edit);
    else saveQueue.add(edit, !typed);
  };

  /** Several rows at once: drawn together, and written in one batch. */
  const applyAll = (changes: readonly RowChange[], to: 'before' | 'after') => {
    const state = shown();
    if (!state) return;
    const drawn: Record<string, Row> = { ...state.rows };
    for (const { row: id, [to]: patch } of changes) {
      const row = drawn[keyOf(id)] ?? blankRow(kind, id);
      drawn[keyOf(id)] = applyPatch(kind, row, patch);
      const { evaluation } = state;
      saveQueue.add({ evaluation, entity: kind.name, entityId: id, patch, knew: row.heads });
    }
    show(drawn);
    void saveQueue.flush();
  };

  const history = createStepHistory<RowStep>({
    isOpen: ({ evaluation }) => shown()?.evaluation === evaluation && !isLocked(),
    apply: (step, to) => (step.along ? applyAll([step, ...step.along], to) : apply(step.row, step[to])),
    sameRow: (step, other) => !step.along && !other.along && step.row === other.row,
    kind,
  });

  const step = (id: string, before: Patch, after: Patch) => {
    const state = shown();
    if (!state || isLocked()) return;
    history.remember({ evaluation: state.evaluation, row: id, before, after, at: Date.now() });
    // The same value again is no step to undo, but it is still said: where two people disagree, it decides.
    apply(id, after);
  };

  const remember = (evaluation: string, changes: readonly RowChange[]) => {
    const [first, ...along] = changes;
    if (first) history.remember({ evaluation, ...first, along, at: Date.now() });
  };

  const stepAll = (changes: readonly RowChange[]) => {
    const state = shown();
    if (!state || changes.length === 0 || isLocked()) return;
    remember(state.evaluation, changes);
    applyAll(changes, 'after');
  };

  const made = ({ id, patch }: RowEdit): RowChange => ({
    row: id,
    before: { removed: true },
    after: { ...patch, removed: false },
  });

  return {
    take,
    opened: (evaluation, stored) => {
      const rows = Object.fromEntries(stored.map((row) => [keyOf(row.id), row]));
      for (const { entity, entityId, patch } of saveQueue.unsavedEdits()) {
        if (entity !== kind.name || !belongs(entityId, evaluation)) continue;
        const key = keyOf(entityId);
        rows[key] = applyPatch(kind, rows[key] ?? blankRow(kind, entityId), patch);
      }
      return rows;
    },
    edit: (id, patch) => {
      const state = shown();
      // Of a kind that is never taken away every row is there, also where nobody has said anything yet.
      const row = state?.rows[keyOf(id)] ?? (state && !kind.removable ? blankRow(kind, id) : undefined);
      if (!row) return;
      const before = Object.keys(patch).map((field) => [field, fieldValue(kind, row, field)]);
      step(id, Object.fromEntries(before) as Patch, patch);
    },
    mark: (id, patch) => {
      if (shown()?.rows[keyOf(id)]) apply(id, patch);
    },
    add: (id, patch) => step(id, { removed: true }, { ...patch, removed: false }),
    editAll: (edits) => {
      const rows = shown()?.rows ?? {};
      const changes = edits.flatMap(({ id, patch }) => {
        const row = rows[keyOf(id)];
        if (!row) return [];
        const before = Object.fromEntries(
          Object.keys(patch).map((field) => [field, fieldValue(kind, row, field)]),
        );
        const differs = Object.keys(patch).some((field) => !sameValue(before[field], patch[field]));
        return differs ? [{ row: id, before, after: patch }] : [];
      });
      stepAll(changes);
    },
    addAll: (added) => {
      const rows = shown()?.rows ?? {};
      stepAll(added.map((each) => made(rows[keyOf(each.id)] ? { ...each, patch: {} } : each)));
    },
    begun: (evaluation, rows) => remember(evaluation, rows.map(made)),
    useSteps: history.useSteps,
    undo: history.undo,
    redo: history.redo,
  };
}
