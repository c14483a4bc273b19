import { papers } from '#src/text/papers.ts';
import type { Block, KeyFigure } from '../Block.ts';
import type { PartFacts, ReportFacts } from '../reportFacts.ts';
import type { ReportSource } from '../ReportSource.ts';

/** The few numbers of a year. What cannot be counted yet is «–», never 0. */
export function keyFigures(
  { limitedTo }: Pick<ReportSource, 'limitedTo'>,
  facts: ReportFacts,
): Extract<Block, { kind: 'keyFigures' }> {
  const words = papers.document.parts.summary;
  const { total, decisions } = facts;
  const named = (name: string) => papers.document.scope.figure(name, limitedTo?.scope.name ?? null);
  const count = (number: number) => (total.scored === 0 ? papers.document.nothing : String(number));
  return {
    kind: 'keyFigures',
    figures: [
      { value: words.reachedValue(total), label: named(words.reached), note: words.reachedNote(total) },
      {
        value: words.score(total.share),
        label: named(words.fulfilment),
        note: papers.document.parts.words.scoring.basis(total),
      },
      changeFigure(facts, named),
      { value: count(decisions.length), label: named(words.decisions), note: words.decisionsNote },
    ],
  };
}

function changeFigure({ previous }: ReportFacts, named: (name: string) => string): KeyFigure {
  const words = papers.document.parts.summary;
  if (!previous) return { value: papers.document.nothing, label: words.firstYear, note: words.firstYearNote };
  const { change, year } = previous;
  return {
    value:
      change.compared === 0
        ? papers.document.nothing
        : words.changeValue(change.before.share, change.after.share),
    label: named(words.change(year.year)),
    note: words.changeNote(change.compared, change.applicable),
  };
}

/** The strongest and the weakest themes side by side, or a sentence where too few have been scored. */
export function extremesTable(facts: ReportFacts, caption: string): Block[] {
  const words = papers.document.parts.summary;
  const { strongest, weakest } = facts;
  if (strongest.length === 0) return [{ kind: 'paragraph', tone: 'absent', text: words.tooFewThemes }];
  const cells = (theme: PartFacts | undefined) =>
    theme ? [theme.name, words.share(theme.fulfilment)] : ['', ''];
  return [
    {
      kind: 'table',
      caption,
      columns: [
        { name: words.columns.strongest, width: 0.32 },
        { name: words.columns.fulfilment, width: 0.18, align: 'end' },
        { name: words.columns.weakest, width: 0.32 },
        { name: words.columns.fulfilment, width: 0.18, align: 'end' },
      ],
      rows: strongest.map((theme, index) => ({ cells: [...cells(theme), ...cells(weakest[index])] })),
    },
  ];
}
