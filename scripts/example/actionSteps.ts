import type { ActionStatus } from '#src/domain/evaluation/Action.ts';
import type { Patch } from '#src/domain/changes/Change.ts';

/** What an office planned to do, as it is written by hand in the files beside this one. */
export type ExampleAction = {
  by: string;
  /** The day it was begun. */
  day: string;
  title: string;
  why: string;
  responsible: string[];
  deadline: string;
  moved?: { day: string; to: string; reason: string };
  /** Requirement → the level that is expected when it is done. */
  expected: Record<string, number>;
  status: ActionStatus;
  /** The day it came to an end, where it has. */
  ended?: string;
  dropReason?: string;
  notes?: { day: string; text: string }[];
  proof?: string[];
  carriedBy?: string;
  extraCost?: string;
};

/** What was said of an action, day by day. */
export function actionSteps(
  action: ExampleAction,
  newId: (name: string) => string,
): { day: string; patch: Patch }[] {
  const { day, title, why, responsible, deadline, expected, status, moved, ended, notes = [] } = action;
  const begun: Patch = {
    title,
    why,
    ...Object.fromEntries(responsible.map((role) => [`responsible:${newId(`${title} ${role}`)}`, { role }])),
    deadline: { day: deadline, reason: '' },
    ...Object.fromEntries(Object.entries(expected).map(([number, level]) => [`expected:${number}`, level])),
    // Of one in the first phase nothing is said.
    ...(ended === undefined && status !== 'plan' ? { status } : {}),
  };
  return [
    { day, patch: begun },
    ...notes.map((note) => ({
      day: note.day,
      patch: { [`note:${newId(`${title} ${note.day}`)}`]: { day: note.day, text: note.text } },
    })),
    ...(moved ? [{ day: moved.day, patch: { deadline: { day: moved.to, reason: moved.reason } } }] : []),
    ...(ended === undefined ? [] : [{ day: ended, patch: ending(action, newId) }]),
  ];
}

function ending(
  { title, status, dropReason, proof = [], carriedBy, extraCost }: ExampleAction,
  newId: (name: string) => string,
): Patch {
  return {
    status,
    ...(dropReason === undefined ? {} : { dropReason }),
    ...Object.fromEntries(
      proof.map((text) => [`evidence:${newId(`${title} ${text}`)}`, { kind: 'document', text }]),
    ),
    ...(carriedBy === undefined ? {} : { carriedOn: 'yes', carriedBy }),
    ...(extraCost === undefined ? {} : { extraCost }),
  };
}
