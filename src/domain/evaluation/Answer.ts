import type { RowFrame } from './RowFrame.ts';
/**
 * What an office has said about one requirement.
 *
 * `null` is «ubesvart»: nobody has said anything. `'unknown'` is «vet ikke»: somebody looked and could not tell.
 * `'notRelevant'` is «ikke relevant»: the requirement does not concern the office, with a justification.
 * A number is a level of the standard's scale, from 0. The four are never the same, and none of them stands for another.
 */
export type Score = number | 'notRelevant' | 'unknown' | null;

/** Whether one atomic demand is met. A checkpoint nobody has answered is absent, not `notMet`. */
export type CheckpointState = 'met' | 'notMet';

export const evidenceKinds = ['link', 'caseNumber', 'document', 'note'] as const;

export type EvidenceKind = (typeof evidenceKinds)[number];

/** Where the proof lies: a link, a case number, a document's name, or a note. Never the document itself. */
export type Evidence = { id: string; kind: EvidenceKind; text: string };

/** A step the office has set itself for the year, on the way to the requirement's target, and why. */
export type OwnTarget = { level: number; reason: string };

/** The agreed answer of an office to one requirement: the projection of the changes about it. */
export type Answer = RowFrame & {
  evaluation: string;
  requirement: number;
  score: Score;
  justification: string;
  strengths: string;
  improvements: string;
  /** True when the office has taken in a requirement that is not addressed to its kind. */
  included: boolean;
  /** `null`: no step of its own this year. */
  target: OwnTarget | null;
  checkpoints: Record<string, CheckpointState>;
  evidence: Evidence[];
  /**
   * A year whose answer somebody has looked at and said still holds: level, texts and checkpoints were carried from it
   * in the same press. `null`: nobody has, or somebody has changed any of these since.
   */
  unchangedSince: number | null;
};

/** The text fields of an answer, in the order a person meets them. */
export const answerTextFields = ['justification', 'strengths', 'improvements'] as const;

export type AnswerTextField = (typeof answerTextFields)[number];
