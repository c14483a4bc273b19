import type { Patch } from '#src/domain/changes/Change.ts';
import { sharedScopeId } from '#src/domain/changes/entities/sharedScopeId.ts';
import { entities } from '#src/domain/changes/entities/entities.ts';
import { isGoneThrough, type SharedScope } from '#src/domain/evaluation/SharedScope.ts';
import { saveQueue } from '../session/saving.ts';

/**
 * Says to everybody who has the evaluation that a part of the standard is gone through by itself. Where that has been said
 * already it stays said by whoever said it.
 * @param seen what stood on the screen of that part; `undefined`: nothing did
 */
export function shareScope(evaluation: string, scope: string, seen: SharedScope | undefined): void {
  if (seen && isGoneThrough(seen)) return;
  say(evaluation, scope, seen, { state: 'chosen' });
}

/** Says that a part is no longer gone through by itself. What each looks through stays as it is. */
export function endSharedScope(seen: SharedScope): void {
  say(seen.evaluation, seen.scope, seen, { state: 'ended' });
}

/** Takes that back: whoever chose the part has chosen it still. */
export function resumeSharedScope(seen: SharedScope): void {
  say(seen.evaluation, seen.scope, seen, { state: 'resumed' });
}

function say(evaluation: string, scope: string, seen: SharedScope | undefined, patch: Patch): void {
  saveQueue.add(
    {
      evaluation,
      entity: entities.sharedScope.name,
      entityId: sharedScopeId.make(evaluation, scope),
      patch,
      knew: seen?.heads ?? {},
    },
    true,
  );
}
