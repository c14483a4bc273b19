import type { Patch } from '#src/domain/changes/Change.ts';
import type { BarrierCause, BarrierLevel } from '#src/domain/evaluation/Barrier.ts';

/** What stood in the way of an office, as it is written by hand in the files beside this one. */
export type ExampleBarrier = {
  by: string;
  /** The day it was written down. */
  day: string;
  description: string;
  consequence: string;
  cause: BarrierCause;
  metIn?: string;
  responsible: string[];
  level?: BarrierLevel;
  requirements: number[];
  /** Titles of the office's actions the same year that it stands in the way of. */
  actions?: string[];
  lifted?: { day: string; to: string; how: string; due?: string };
  answered?: { day: string; answer: string };
  ended?: { day: string; how: 'solved' | 'setAside'; reason: string };
};

/** What was said of a barrier, day by day. */
export function barrierSteps(
  barrier: ExampleBarrier,
  newId: (name: string) => string,
  /** What of the id of an action is its own, by its title. */
  actionNamed: (title: string) => string,
): { day: string; patch: Patch }[] {
  const { day, description, consequence, cause, metIn, responsible, level, requirements } = barrier;
  const { actions = [], lifted, answered, ended } = barrier;
  const begun: Patch = {
    description,
    consequence,
    cause,
    ...(metIn === undefined ? {} : { metIn }),
    ...Object.fromEntries(
      responsible.map((name) => [`responsible:${newId(`${description} ${name}`)}`, { name }]),
    ),
    ...(level === undefined ? {} : { level }),
    ...Object.fromEntries(requirements.map((number) => [`requirement:${number}`, true])),
    ...Object.fromEntries(actions.map((title) => [`action:${actionNamed(title)}`, true])),
  };
  return [
    { day, patch: begun },
    ...(lifted ? [{ day: lifted.day, patch: lifting(lifted) }] : []),
    ...(answered
      ? [{ day: answered.day, patch: { answer: answered.answer, answeredDay: answered.day } }]
      : []),
    ...(ended ? [{ day: ended.day, patch: { ended: ended.how, endReason: ended.reason } }] : []),
  ];
}

function lifting({ day, to, how, due }: NonNullable<ExampleBarrier['lifted']>): Patch {
  return {
    followUp: how,
    liftedTo: to,
    liftedDay: day,
    ...(due === undefined ? {} : { answerDue: due }),
  };
}
