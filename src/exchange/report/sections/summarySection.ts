import type { Gap } from '#src/domain/gaps/rankGaps.ts';
import type { ComparedRequirement } from '#src/domain/trends/compareYears.ts';
import { papers } from '#src/text/papers.ts';
import type { Block } from '../Block.ts';
import { excerpt } from '../excerpt.ts';
import type { ReportFacts } from '../reportFacts.ts';
import type { SectionBuilder, SectionInput } from './SectionBuilder.ts';
import { extremesTable, keyFigures } from './summaryFigures.ts';

/** How many of each kind are named, so that all of it stays on one page. */
const shown = { changes: 3, decisions: 5 };

/** Characters of a requirement in a list: each entry is to take one line. */
const length = { change: 70, decision: 62 };

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
      keyFigures(facts),
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

function changes({ previous }: ReportFacts): Block[] {
  const words = papers.document.parts.summary;
  if (!previous) return [{ kind: 'paragraph', tone: 'absent', text: words.firstYearChange }];
  if (previous.change.compared === 0)
    return [{ kind: 'paragraph', tone: 'absent', text: words.nothingCompared(previous.year.year) }];
  const line = ({ before, after }: ComparedRequirement, sentence: typeof words.up) =>
    sentence(
      after.requirement.number,
      excerpt(after.requirement.text, length.change),
      Number(before.score),
      Number(after.score),
    );
  const items = [
    ...previous.improved.slice(0, shown.changes).map((each) => line(each, words.up)),
    ...previous.worrying.slice(0, shown.changes).map((each) => line(each, words.down)),
  ];
  return items.length === 0
    ? [{ kind: 'paragraph', tone: 'absent', text: words.noChange }]
    : [{ kind: 'list', items }];
}

function decisions({ source, facts }: SectionInput): Block[] {
  const words = papers.document.parts.summary;
  if (facts.total.scored === 0)
    return [{ kind: 'paragraph', tone: 'absent', text: papers.document.parts.nothingScored }];
  if (facts.decisions.length === 0) return [{ kind: 'paragraph', tone: 'absent', text: words.noDecision }];
  const rest = facts.decisions.length - shown.decisions;
  return [
    {
      kind: 'list',
      ordered: true,
      items: facts.decisions
        .slice(0, shown.decisions)
        .map((gap) => decision(gap, facts, source.evaluation.year)),
    },
    ...(rest > 0 ? [{ kind: 'paragraph', tone: 'note', text: words.more(rest) } as const] : []),
  ];
}

function decision({ item, score }: Gap, { openSince }: ReportFacts, year: number): string {
  const words = papers.document.parts.summary;
  const { number, text } = item.requirement;
  const since = openSince.get(number) ?? year;
  return words.decision(
    number,
    excerpt(text, length.decision),
    words.decisionReason(score, item.target, since < year ? since : null),
  );
}
