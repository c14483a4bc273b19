import type { Gap } from '#src/domain/gaps/rankGaps.ts';
import type { ComparedRequirement } from '#src/domain/trends/compareYears.ts';
import { papers } from '#src/text/papers.ts';
import type { Block } from '../Block.ts';
import type { ReportFacts } from '../reportFacts.ts';
import type { SectionBuilder, SectionInput } from './SectionBuilder.ts';
import { extremesTable, keyFigures } from './summaryFigures.ts';

/** How many of each kind are named, so that all of it stays on one page. */
const shown = { changes: 3, decisions: 5 };

/** What a reader with two minutes should know, on one page. */
export const summarySection: SectionBuilder = (input) => {
  const { source, facts } = input;
  const words = papers.document.parts.summary;
  return {
    title: words.title,
    newPage: true,
    blocks: [
      {
        kind: 'paragraph',
        tone: 'lead',
        text: words.lead(source.office.name, source.evaluation.year, facts.total),
      },
      keyFigures(source, facts),
      { kind: 'heading', level: 2, text: words.themes },
      ...extremesTable(facts, words.themesCaption),
      ...(facts.strongest.length === 0
        ? []
        : [{ kind: 'paragraph', tone: 'note', text: words.shareNote } as const]),
      { kind: 'heading', level: 2, text: words.changed },
      ...changes(facts),
      { kind: 'heading', level: 2, text: words.needsDecision },
      ...decisions(input),
    ],
  };
};

/** What has changed most, and how much was carried unchanged. */
function changes(facts: ReportFacts): Block[] {
  const { count } = facts.unchanged;
  const { unchanged } = papers.document.parts.words.scoring;
  return [
    ...changedMost(facts),
    ...(count > 0 ? [{ kind: 'paragraph', tone: 'note', text: unchanged(facts.unchanged) } as const] : []),
  ];
}

function changedMost({ previous }: ReportFacts): Block[] {
  const words = papers.document.parts.summary;
  if (!previous) return [{ kind: 'paragraph', tone: 'absent', text: words.firstYearChange }];
  if (previous.change.compared === 0)
    return [{ kind: 'paragraph', tone: 'absent', text: words.nothingCompared(previous.year.year) }];
  const line = ({ before, after }: ComparedRequirement, sentence: typeof words.up) =>
    sentence(after.requirement, Number(before.score), Number(after.score));
  const items = [
    ...previous.improved.slice(0, shown.changes).map((each) => line(each, words.up)),
    ...previous.fallen.slice(0, shown.changes).map((each) => line(each, words.down)),
  ];
  if (items.length === 0) return [{ kind: 'paragraph', tone: 'absent', text: words.noChange }];
  const { up, down } = previous.change.counts;
  const rest = up + down - items.length;
  return [
    { kind: 'list', items },
    ...(rest > 0 ? [{ kind: 'paragraph', tone: 'note', text: words.moreChanged(rest) } as const] : []),
  ];
}

function decisions({ facts }: SectionInput): Block[] {
  const words = papers.document.parts.summary;
  if (facts.total.scored === 0)
    return [{ kind: 'paragraph', tone: 'absent', text: papers.document.parts.nothingScored }];
  if (facts.decisions.length === 0) return [{ kind: 'paragraph', tone: 'absent', text: words.noDecision }];
  const rest = facts.decisions.length - shown.decisions;
  return [
    {
      kind: 'list',
      items: facts.decisions.slice(0, shown.decisions).map((gap) => decision(gap, facts)),
    },
    ...(rest > 0 ? [{ kind: 'paragraph', tone: 'note', text: words.more(rest) } as const] : []),
  ];
}

function decision({ item, score }: Gap, { ages }: ReportFacts): string {
  const words = papers.document.parts.summary;
  const age = ages.get(item.requirement.number);
  return words.decision(
    item.requirement,
    words.decisionReason(score, item.target, age?.status === 'open' ? age.since : null),
  );
}
