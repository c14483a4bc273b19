import type { Intake } from '#src/state/backup/takeOut.ts';

/** What can be gone back to: how things stood at an instant (ISO), or before something was taken in. */
export type RestorePoint = { kind: 'instant'; instant: string } | { kind: 'intake'; intake: Intake };
