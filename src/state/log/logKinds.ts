import type { Entity } from '#src/domain/changes/entities/entities.ts';

/** The kinds of row whose texts are told of on each page. What is written of a requirement has a history of its own, and what an evaluation is called is on no page. */
export const logKinds = {
  actions: ['action'],
  barriers: ['barrier'],
  meetings: ['meeting', 'meetingPoint'],
  feedback: ['feedback'],
  participation: ['surveyRound', 'councilMatter'],
  teamReview: ['teamReview'],
  year: ['recurringPoint'],
  figures: ['indicatorValue'],
  forms: ['project', 'formText'],
  signing: ['signature'],
} as const satisfies Readonly<Record<string, readonly Entity[]>>;

export type LoggedPage = keyof typeof logKinds;
