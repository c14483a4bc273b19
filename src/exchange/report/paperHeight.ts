import { layPages, pageHeight } from './flow/layPages.ts';
import { looksOf } from './flow/looksOf.ts';
import { measureFlow } from './flow/measureFlow.ts';
import { paperFlow } from './flow/paperFlow.ts';
import type { Paper } from './Paper.ts';

/** On the high side: a case paper is two pages in whatever program it is opened, and two lines are left. */
const careful = { width: 1.01, height: 1.005, room: pageHeight - 2 * 287 };

/**
 * How much of its two pages a case paper fills, as Word sets it. 1: all there is. What may not be parted, as a row of a table,
 * goes to the next page whole. Attachments are not counted: they begin on a page of their own.
 */
export function heightOfCase(paper: Paper): number {
  const sections = paper.sections.filter(({ newPage }) => !newPage);
  const { body } = paperFlow({ ...paper, sections }, []);
  const last = layPages(measureFlow(body, looksOf(paper.form), careful), careful.room).at(-1);
  return last ? (last.endPage + last.end / careful.room) / 2 : 0;
}
