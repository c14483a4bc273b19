import { papers } from '#src/text/papers.ts';
import type { SectionBuilder, SectionInput } from './SectionBuilder.ts';

/** How many requirements a proposal names: the most pressing. */
const named = 10;

/** The proposal for decision, numbered: the person's own, or else the one that the numbers suggest. */
export const proposalSection: SectionBuilder = (input) => {
  const own = ownPoints(input.options.proposal);
  return {
    title: papers.document.case.proposal.title,
    newPage: false,
    blocks: [{ kind: 'list', ordered: true, items: own.length > 0 ? own : suggestProposal(input) }],
  };
};

/** The points that follow from the numbers: what to note, what to ask for, and when to hear of it again. */
function suggestProposal({ source, facts, options }: SectionInput): string[] {
  const words = papers.document.case.proposal;
  const { name } = source.office;
  const { year } = source.evaluation;
  const { recipient } = options;
  const { decisions, gaps, total } = facts;
  const numbers = decisions.map(({ item }) => item.requirement.number);
  const first = numbers.slice(0, named).toSorted((a, b) => a - b);
  return [
    words.noted(recipient, name, year),
    ...(numbers.length > 0
      ? [words.plan(recipient, name, first, numbers.length - first.length)]
      : gaps.length > 0
        ? [words.gaps(recipient, name, gaps.length)]
        : []),
    ...(total.remaining > 0 ? [words.rest(recipient, name, total.remaining)] : []),
    words.next(year + 1),
  ];
}

/** One point a line. A number the person has written in front is left out: the list numbers itself. */
function ownPoints(proposal: string): string[] {
  return proposal
    .split(/\r?\n/)
    .map((line) => line.trim().replace(/^(?:\d{1,2}[.)]|[-•–])\s+/, ''))
    .filter((line) => line !== '');
}
