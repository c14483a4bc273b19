/**
 * How much a case paper says of a requirement that needs a decision: which it is and how it stands, with the cause and
 * the proposed measure too, or with the whole text of the requirement as well.
 */
export type DecisionDetail = 'names' | 'reasons' | 'whole';

/** What of long texts stands on the two pages of a case paper. What does not is in its attachment, and nothing is cut. */
export type CaseRoom = {
  /** How many paragraphs of the introduction. */
  introduction: number;
  /** How many points of the proposal. */
  proposal: number;
  /** How many paragraphs of what is written of the economy. */
  economy: number;
  /** Whether it says what the standard is. Left out, it is told nowhere: those it is for know, and it is nothing the office has written. */
  standard: boolean;
  /** Whether the strongest and the weakest themes stand there. */
  themes: boolean;
  /** How many barriers are named. */
  barriers: number;
  /** For each requirement that is named, the most pressing first. */
  decisions: readonly DecisionDetail[];
};

/** A paper that holds everything. */
export const wholeRoom: CaseRoom = {
  introduction: Infinity,
  proposal: Infinity,
  economy: Infinity,
  standard: true,
  themes: true,
  barriers: Infinity,
  decisions: [],
};
