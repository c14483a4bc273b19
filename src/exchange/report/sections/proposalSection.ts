import type { Gap } from '#src/domain/gaps/rankGaps.ts';
import { papers } from '#src/text/papers.ts';
import { barriersFor } from '../barrierFacts.ts';
import { linesOf } from '../paragraphsOf.ts';
import { measuresFor, type PlanFacts } from '../planFacts.ts';
import { isMeasureWritten } from './decisionFacts.ts';
import type { SectionBuilder, SectionInput } from './SectionBuilder.ts';

/** How many requirements a proposal names: the most pressing. */
const named = 10;

/** The proposal for conclusion, numbered, as far as there is room for it. */
export const proposalSection: SectionBuilder = (input) => {
  const words = papers.document.case;
  const points = proposalPoints(input);
  const shown = points.slice(0, input.room.proposal);
  return {
    title: words.proposal.title,
    newPage: false,
    blocks: [
      ...(shown.length > 0 ? [{ kind: 'list', ordered: true, items: shown } as const] : []),
      ...(shown.length < points.length
        ? [{ kind: 'paragraph', tone: 'note', text: words.attachment.more } as const]
        : []),
    ],
  };
};

/** The points of the proposal: the person's own, or else those that the numbers suggest. */
export function proposalPoints(input: SectionInput): string[] {
  const own = ownPoints(input.options.proposal);
  return own.length > 0 ? own : suggestProposal(input);
}

/** The points that follow from the numbers: what to note, what to ask for, and when to hear of it again. */
function suggestProposal({ source, facts, options }: SectionInput): string[] {
  const words = papers.document.case.proposal;
  const { name } = source.office;
  const { year } = source.evaluation;
  const { recipient } = options;
  const { decisions, gaps, total } = facts;
  const pressing = decisions.slice(0, named);
  const inPlan = pressing.filter(({ item }) => isSettled(facts.plan, item));
  const late = inPlan.filter(({ item }) => isLate(facts.plan, item));
  const planned = inPlan.filter((gap) => !late.includes(gap));
  const withMeasure = pressing.filter(
    (gap) => !inPlan.includes(gap) && (isMeasureWritten(gap.item) || hasMeasure(facts.plan, gap.item)),
  );
  const without = pressing.filter((gap) => !inPlan.includes(gap) && !withMeasure.includes(gap));
  const rest = decisions.length - pressing.length;
  const barriers = options.sections.includes('barriers') ? barriersFor(facts.barriers, recipient) : [];
  const unanswered = barriers.filter(({ status }) => status !== 'answered');
  return [
    (total.scored === 0 ? words.unassessed : words.noted)(recipient, name, year),
    ...(planned.length > 0 ? [words.planned(recipient, inOrder(planned))] : []),
    ...(late.length > 0 ? [words.late(recipient, name, inOrder(late))] : []),
    ...(withMeasure.length > 0 ? [words.measures(recipient, name, inOrder(withMeasure))] : []),
    ...(without.length > 0 || rest > 0 ? [words.plan(recipient, name, inOrder(without), rest)] : []),
    ...(decisions.length === 0 && gaps.length > 0 ? [words.gaps(recipient, name, gaps.length)] : []),
    ...(unanswered.length > 0 ? [words.barriers(recipient, unanswered.length, barriers.length)] : []),
    ...(total.remaining > 0 ? [words.rest(recipient, name, total.remaining)] : []),
    words.next(recipient, year + 1),
  ];
}

function hasMeasure(plan: PlanFacts, { requirement }: Gap['item']): boolean {
  return measuresFor(plan, requirement.number).length > 0;
}

/** Whether every action for it says who answers for it and by which day: then neither is left to ask for. */
function isSettled(plan: PlanFacts, { requirement }: Gap['item']): boolean {
  const measures = measuresFor(plan, requirement.number);
  return (
    measures.length > 0 && measures.every(({ action, roles }) => roles.length > 0 && action.deadline !== null)
  );
}

/** Whether the day of any action for it has passed. */
function isLate(plan: PlanFacts, { requirement }: Gap['item']): boolean {
  return measuresFor(plan, requirement.number).some(({ overdue }) => overdue);
}

function inOrder(gaps: readonly Gap[]) {
  return gaps.map(({ item }) => item.requirement).toSorted((a, b) => a.number - b.number);
}

/** One point a line. A number the person has written in front is left out: the list numbers itself. */
function ownPoints(proposal: string): string[] {
  return linesOf(proposal)
    .map((line) => line.replace(/^(?:\d{1,2}[.)]|[-•–])\s+/, ''))
    .filter((line) => line !== '');
}
