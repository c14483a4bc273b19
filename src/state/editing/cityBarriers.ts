import type { Patch } from '#src/domain/changes/Change.ts';
import { entities } from '#src/domain/changes/entities/entities.ts';
import { sameValue } from '#src/domain/changes/heads.ts';
import { fieldValue } from '#src/domain/changes/rowFields.ts';
import type { Heads } from '#src/domain/evaluation/RowFrame.ts';
import type { RowStep } from './editedRows.ts';
import { newId } from '../session/newId.ts';
import { saveQueue } from '../session/saving.ts';
import { createStepHistory } from '../session/stepHistory.ts';
import type { OfficeBarrier } from '../years/cityBarriers.ts';

const { barrier: kind } = entities;

/** Stands where the steps of other pages have the evaluation: those of this page are about several. */
export const cityScope = 'byen';

/**
 * What was on the screen when each barrier was last acted on here. With what this tab has written itself, that is what
 * its author knows of when they take a step back: what has come since is not written over, and becomes a disagreement.
 */
const seen = new Map<string, Heads>();

type Said = { row: string; patch: Patch };

const history = createStepHistory<RowStep>({
  isOpen: () => true,
  apply: ({ row, before, after, along = [] }, to) =>
    write([{ row, before, after }, ...along].map((change) => ({ row: change.row, patch: change[to] }))),
  sameRow: () => false,
  kind,
});

/** Back and forward again in what has been done with the barriers of several offices. */
export const cityBarrierSteps = {
  useSteps: history.useSteps,
  undo: history.undo,
  redo: history.redo,
};

/** Says that barriers of several offices are one, so that they are answered together. */
export function joinBarriers(members: readonly OfficeBarrier[]): void {
  const known = members.find(({ barrier }) => barrier.sameAs !== null)?.barrier.sameAs;
  say(members, { sameAs: known ?? newId() });
}

/** Takes barriers that were one apart again. */
export function partBarriers(members: readonly OfficeBarrier[]): void {
  say(members, { sameAs: null });
}

/** Answers barriers, each in the log of its own office. */
export function answerBarriers(members: readonly OfficeBarrier[], answer: string, answeredDay: string): void {
  say(members, { answer, answeredDay });
}

/** The same of each of them, in one step that can be undone and one batch for the disk. */
function say(members: readonly OfficeBarrier[], patch: Patch): void {
  const changes = members.map(({ barrier }) => {
    const before = Object.keys(patch).map((field) => [field, fieldValue(kind, barrier, field)]);
    return { row: barrier.id, before: Object.fromEntries(before) as Patch, after: patch };
  });
  // The same value again is no step to undo, but it is still said: where two people disagree, it decides.
  const [first, ...along] = changes.filter(({ before, after }) =>
    Object.keys(after).some((field) => !sameValue(before[field], after[field])),
  );
  if (first) history.remember({ evaluation: cityScope, ...first, along, at: Date.now() });
  for (const { barrier } of members) seen.set(barrier.id, barrier.heads);
  write(members.map(({ barrier }) => ({ row: barrier.id, patch })));
}

function write(edits: readonly Said[]): void {
  for (const { row, patch } of edits) {
    const evaluation = kind.id.read(row)?.evaluation;
    if (evaluation === undefined) continue;
    saveQueue.add({ evaluation, entity: kind.name, entityId: row, patch, knew: seen.get(row) ?? {} });
  }
  void saveQueue.flush();
}
