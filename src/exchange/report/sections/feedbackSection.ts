import { awaitsReply } from '#src/domain/feedback/saidFeedback.ts';
import { papers } from '#src/text/papers.ts';
import type { Block } from '../Block.ts';
import type { ReportedFeedback } from '../feedbackFacts.ts';
import type { SectionBuilder } from './SectionBuilder.ts';

/** What the office says of the requirements as they are written, for those who own the standard, and what they answer. */
export const feedbackSection: SectionBuilder = ({ source, facts }) => ({
  title: papers.document.feedback.title,
  newPage: false,
  blocks: blocksOf(facts.feedback, source.limitedTo !== null),
});

function blocksOf(said: readonly ReportedFeedback[], isPart: boolean): Block[] {
  const words = papers.document.feedback;
  if (said.length === 0) return [{ kind: 'paragraph', tone: 'absent', text: words.none(isPart) }];
  const awaiting = said.filter(({ feedback }) => awaitsReply(feedback)).length;
  return [
    { kind: 'paragraph', tone: 'lead', text: words.lead(said.length, awaiting) },
    {
      kind: 'table',
      caption: words.table,
      columns: [
        { name: words.columns.requirement, width: 0.22 },
        { name: words.columns.verdict, width: 0.13 },
        { name: words.columns.reason, width: 0.35 },
        { name: words.columns.reply, width: 0.3 },
      ],
      rows: said.map(({ feedback, requirement }) => ({
        cells: [
          words.requirement(requirement),
          words.verdict(feedback.verdict),
          feedback.reason.trim(),
          replyLines(feedback).join('\n') || words.noReply(feedback.verdict),
        ],
      })),
    },
  ];
}

/** What the owner of the standard has answered, and what came of it. */
function replyLines({ reply, outcome }: ReportedFeedback['feedback']): string[] {
  const words = papers.document.feedback;
  return [outcome === null ? '' : words.outcome[outcome], reply.trim()].filter(Boolean);
}
