import { papers } from '#src/text/papers.ts';
import type { Block } from '../Block.ts';
import { paragraphsOf } from '../paragraphsOf.ts';
import { wholeBarriers } from './barriersSection.ts';
import { decisionFacts } from './decisionFacts.ts';
import { proposalPoints } from './proposalSection.ts';
import { extremesTable } from './summaryFigures.ts';
import type { SectionBuilder, SectionInput } from './SectionBuilder.ts';

/** What there was no room for on the two pages of a case paper, whole. No blocks: there was room for everything. */
export const attachmentSection: SectionBuilder = (input) => {
  const words = papers.document.case;
  const { options, room } = input;
  const rest = (title: string, text: string, shown: number) =>
    part(
      title,
      paragraphsOf(text)
        .slice(shown)
        .map((each) => ({ kind: 'paragraph', text: each })),
    );
  return {
    title: words.attachment.title,
    newPage: true,
    blocks: [
      ...rest(words.attachment.introduction, options.introduction, room.introduction),
      ...decisions(input),
      ...themes(input),
      ...part(papers.document.barriers.title, wholeBarriers(input)),
      ...rest(words.economy.title, options.caseFields.economy, room.economy),
      ...part(
        words.proposal.title,
        proposalPoints(input)
          .slice(room.proposal)
          .map((text, index) => ({
            kind: 'paragraph',
            text: words.attachment.point(room.proposal + index + 1, text),
          })),
      ),
    ],
  };
};

function part(title: string, blocks: Block[]): Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', level: 2, text: title }, ...blocks];
}

/** The strongest and the weakest themes, where there was no room for them among the numbers. */
function themes({ facts, options, room }: SectionInput): Block[] {
  const { title, themes: caption } = papers.document.case.status;
  if (room.themes || !options.sections.includes('status') || facts.strongest.length === 0) return [];
  return part(title, extremesTable(facts, caption));
}

/** Every requirement that needs a decision, where any of them is not told whole on the pages. */
function decisions(input: SectionInput): Block[] {
  const { facts, room, options } = input;
  const isWhole = facts.decisions.every((_gap, index) => room.decisions[index] === 'whole');
  if (isWhole || !options.sections.includes('assessment')) return [];
  return part(
    papers.document.case.assessment.table,
    facts.decisions.flatMap((gap): Block[] => [
      { kind: 'heading', level: 3, text: papers.document.parts.requirement(gap.item.requirement) },
      { kind: 'paragraph', tone: 'quote', text: gap.item.requirement.text },
      { kind: 'facts', facts: decisionFacts(input, gap) },
    ]),
  );
}
