import { verdicts, type Feedback, type Verdict } from '../evaluation/Feedback.ts';
import { awaitsReply, isSaid } from './saidFeedback.ts';

/** What one of several offices has said, and whose it is. */
export type OfficeFeedback = { office: string; evaluation: string; year: number; feedback: Feedback };

/** What several offices have said of one requirement. */
export type GatheredFeedback = {
  requirement: number;
  /** By the names of the offices. */
  said: OfficeFeedback[];
  /** How many offices say each. */
  counts: Record<Verdict, number>;
  /** How many of them have no answer from those who own the standard. */
  awaiting: number;
};

/**
 * What offices say of the requirements, gathered for those who own the standard: first those that most offices find
 * unclear or doubtful, then by number. Good is gathered too, and comes last.
 * @param rows of requirements of one edition
 */
export function gatherFeedback(rows: readonly OfficeFeedback[]): GatheredFeedback[] {
  const said = rows.filter(({ feedback }) => isSaid(feedback));
  const numbers = [...new Set(said.map(({ feedback }) => feedback.requirement))];
  const weight = ({ counts }: GatheredFeedback) => counts.unclear + counts.doubtful;
  return numbers
    .map((requirement) => gathered(requirement, said))
    .toSorted((a, b) => weight(b) - weight(a) || a.requirement - b.requirement);
}

function gathered(requirement: number, rows: readonly OfficeFeedback[]): GatheredFeedback {
  const said = rows
    .filter(({ feedback }) => feedback.requirement === requirement)
    .toSorted((a, b) => a.office.localeCompare(b.office, 'nb'));
  const count = (wanted: Verdict) => said.filter(({ feedback }) => feedback.verdict === wanted).length;
  const counts = Object.fromEntries(verdicts.map((verdict) => [verdict, count(verdict)])) as Record<
    Verdict,
    number
  >;
  return { requirement, said, counts, awaiting: said.filter(({ feedback }) => awaitsReply(feedback)).length };
}
