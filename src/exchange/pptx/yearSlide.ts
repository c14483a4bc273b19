import { barrierName } from '#src/domain/evaluation/barrierName.ts';
import { meetingStatus } from '#src/domain/evaluation/meetingStatus.ts';
import type { ComingThing } from '#src/domain/year/comingThings.ts';
import { papers } from '#src/text/papers.ts';
import type { ReportFacts } from '../report/reportFacts.ts';
import { fitTable } from './fitTable.ts';
import { contentArea, type Slide } from './Slide.ts';

const text = papers.document.year;

/** Rows that can be read from the back of the room. */
const mostThings = 6;

/** A name that takes more than two lines of a cell stands whole in the notes: half of it could mean something else. */
const longest = 110;

/**
 * What comes next in the year, what is late first. `null` when nothing does, or the office has said nothing of its year: what
 * is only proposed is nobody's news. Actions, barriers
 * and decisions have slides of their own.
 */
export function yearSlide({ year }: ReportFacts): Slide | null {
  const things = year.coming.filter(({ kind }) => kind === 'point' || kind === 'meeting');
  if (things.length === 0 || year.points.every(({ point }) => point.row === null)) return null;
  return {
    form: 'content',
    title: text.slide.title(things.filter(({ late }) => late).length),
    contents: [
      ...fitTable(
        {
          box: contentArea,
          name: text.slide.table,
          columns: [
            { name: text.slide.columns.what, width: 0.4 },
            { name: text.slide.columns.day, width: 0.22 },
            { name: text.slide.columns.who, width: 0.38 },
          ],
          rows: things.map((thing) => [
            nameOf(thing).length > longest ? papers.slides.decisions.inNotes : nameOf(thing),
            dayOf(thing),
            text.slide.who(thing.who),
          ]),
        },
        { most: mostThings, more: text.slide.more, place: 'above' },
      ),
    ],
    notes: things.map((thing) => [nameOf(thing), dayOf(thing), text.slide.who(thing.who)].join(' · ')),
  };
}

function dayOf({ day, late }: ComingThing): string {
  return late ? text.slide.late(day) : text.day(day);
}

function nameOf(thing: ComingThing): string {
  switch (thing.kind) {
    case 'decision':
      return text.coming.decision(thing.followed.decision.text.trim());
    case 'point':
      return thing.point.title || text.unnamed;
    case 'meeting':
      return text.coming.meeting(thing.meeting.kind, thing.number, meetingStatus(thing.meeting));
    case 'action':
      return text.coming.action(thing.action.title.trim());
    case 'answer':
      return text.coming.answer(barrierName(thing.barrier));
  }
}
