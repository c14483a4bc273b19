import { papers } from '#src/text/papers.ts';
import type { PlannedAction } from '../report/planFacts.ts';
import type { ReportFacts } from '../report/reportFacts.ts';
import { deadlineLines, requirementLines } from '../report/sections/actionLines.ts';
import { fitTable } from './fitTable.ts';
import { contentArea, type Slide } from './Slide.ts';

const text = papers.document.plan;
const { columns } = text;

/** Rows that can be read from the back of the room. */
const mostActions = 4;

/** Two lines of a cell that can be read from the back of the room. */
const longest = 80;

/** The open actions whose deadline is nearest, and what the plan is expected to bring. `null` when there are none. */
export function actionSlide({ plan }: ReportFacts): Slide | null {
  const open = plan.actions.filter((each) => each.open);
  if (open.length === 0) return null;
  const { effect } = plan;
  const expected = effect ? text.effect.sentence(effect.plan, effect.now) : text.effect.nothing;
  return {
    form: 'content',
    title: text.slide.title(open.length, open.filter(({ overdue }) => overdue).length),
    contents: [
      {
        kind: 'text',
        box: { ...contentArea, h: 0.7 },
        paragraphs: [{ text: expected }],
      },
      ...fitTable(
        {
          box: { ...contentArea, y: contentArea.y + 0.8, h: contentArea.h - 0.8 },
          name: text.openTable,
          columns: [
            { name: columns.action, width: 0.42 },
            { name: text.slide.requirements, width: 0.15 },
            { name: columns.responsible, width: 0.24 },
            { name: columns.deadline, width: 0.19 },
          ],
          rows: open.map((each) => [
            whatCell(each),
            text.slide.steps(each.requirements),
            text.responsible(each.roles),
            text.slide.deadline(each.action.deadline?.day ?? null, each.overdue),
          ]),
        },
        { most: mostActions, more: text.slide.more, place: 'below' },
      ),
    ],
    notes: [
      expected,
      ...open.map((each) =>
        text.slide.note(
          text.name(each.action.title),
          requirementLines(each),
          text.responsible(each.roles),
          deadlineLines(each),
        ),
      ),
    ],
  };
}

/** A title that has no room stands whole in the notes: half of it could mean something else. */
function whatCell({ action: { title } }: PlannedAction): string {
  return title.trim().length > longest ? papers.slides.decisions.inNotes : text.name(title);
}
