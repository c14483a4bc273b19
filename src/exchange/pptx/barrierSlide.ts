import { barrierName } from '#src/domain/evaluation/barrierName.ts';
import { papers } from '#src/text/papers.ts';
import type { ReportedBarrier } from '../report/barrierFacts.ts';
import type { ReportFacts } from '../report/reportFacts.ts';
import { answerLines, liftedLines, whatLines, whyLines } from '../report/sections/barrierLines.ts';
import { fitTable } from './fitTable.ts';
import { contentArea, type Slide } from './Slide.ts';

const text = papers.document.barriers;

/** Rows that can be read from the back of the room. */
const mostBarriers = 4;

/** Three lines of a cell that can be read from the back of the room; of fewer rows than there is room for, four. */
const longestOf = (rows: number) => (rows < mostBarriers ? 160 : 120);

/** What stands in the way, what waits longest for an answer first. `null` when nothing does. */
export function barrierSlide({ barriers }: ReportFacts): Slide | null {
  const standing = barriers.filter((each) => each.standing);
  if (standing.length === 0) return null;
  return {
    form: 'content',
    title: text.slide.title(standing.length, standing.filter(({ status }) => status === 'lifted').length),
    contents: [
      ...fitTable(
        {
          box: contentArea,
          name: text.slide.table,
          columns: [
            { name: text.columns.what, width: 0.48 },
            { name: text.slide.level, width: 0.2 },
            { name: text.slide.standing, width: 0.32 },
          ],
          rows: standing.map((each) => [
            whatCell(each, longestOf(standing.length)),
            text.level(each.barrier.level),
            standingOf(each),
          ]),
        },
        { most: mostBarriers, more: text.slide.more, place: 'above' },
      ),
    ],
    notes: standing.map((each) =>
      [...whatLines(each), ...whyLines(each), ...liftedLines(each), ...answerLines(each)].join(' · '),
    ),
  };
}

/** A name that has no room stands whole in the notes: half of it could mean something else. */
function whatCell({ barrier }: ReportedBarrier, longest: number): string {
  const name = barrierName(barrier);
  return name.length > longest ? papers.slides.decisions.inNotes : text.name(name);
}

/** Short, for a cell: to whom it was lifted stands in the notes, and is not always who can solve it. */
function standingOf({ status, waiting }: ReportedBarrier): string {
  return status === 'lifted' ? text.waiting(waiting, '', null) : text.status[status];
}
